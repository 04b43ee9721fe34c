const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const letter = /[\p{L}\p{N}\p{M}]/u
/** How far a word is looked for on each side; longer words are rare, and longer clauses are cut at a word anyway. */
const aside = 12
/** Particles that a phrase does not begin or end with when it is quoted: 的工资, 打伤了. */
const noBeginning = new Set('的了着过们地得呢吗啊呀吧嘛')
const noEnding = new Set('的了着呢吗啊呀吧嘛和与及就也又而把被')
/** Words that say who speaks or when, and nothing of what it is about. */
const filling = new Set(['我', '你', '他', '她', '它', '我们', '你们', '他们', '她们', '说', '现在', '然后', '但是', '可是', '所以', '因为', '后来', '今天', '就是', '还有', '在', '是', '有', '要', '会', '都'])
/** What is left of a quantity whose number is cut off: 元, 几年, 个月. */
const quantity = /^[一二两三四五六七八九十百千万亿几数多半零\d]*[年月天日元块钱万千百个次周号]*$/u

/**
 * Widens a span to the words that it cuts, inside its clause, and leaves out particles, words that only fill, and halves of quantities at its
 * ends. Never empty: where nothing else is there it stays. Offsets are UTF-16 units of `text`, end exclusive.
 */
export function wholeWords(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end]
  while (from > 0 && start - from < aside && letter.test(text[from - 1] as string)) from--
  while (to < text.length && to - end < aside && letter.test(text[to] as string)) to++
  const words = [...segmenter.segment(text.slice(from, to))]
    .map(({ index, segment }) => ({ word: segment, start: from + index, end: from + index + segment.length }))
    .filter((one) => one.end > start && one.start < end)
  const inner = trim(words)
  const [first, last] = [inner[0], inner.at(-1)]
  return first && last ? [first.start, last.end] : [start, end]
}

function trim<One extends { readonly word: string }>(words: readonly One[]): readonly One[] {
  const at = (index: number): string => (words[index] as One).word
  let [from, to] = [0, words.length]
  while (from < to && (noBeginning.has(at(from)) || filling.has(at(from)) || quantity.test(at(from)))) from++
  while (to > from && (noEnding.has(at(to - 1)) || filling.has(at(to - 1)))) to--
  return from < to ? words.slice(from, to) : words
}

/** Whether a quoted stretch says something of what it is about. */
export const isTelling = (quoted: string): boolean =>
  [...segmenter.segment(quoted)].some(({ segment }) => !noBeginning.has(segment) && !noEnding.has(segment) && !filling.has(segment) && !quantity.test(segment))
