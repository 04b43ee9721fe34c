const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const letter = /[\p{L}\p{N}\p{M}]/u
/** How far a word is looked for on each side; longer words are rare, and longer clauses are cut at a word anyway. */
const aside = 12
/** Particles that a phrase does not begin or end with when it is quoted: 的工资, 打伤了. */
const noBeginning = new Set('的了着过们地得呢吗啊呀吧嘛')
const noEnding = new Set('的了着呢吗啊呀吧嘛和与及就也又而把被')

/**
 * Widens a span to the words that it cuts, inside its clause, and leaves out particles at its ends. Never shorter than what was
 * given but for such particles, and never empty. Offsets are UTF-16 units of `text`, end exclusive.
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
  let [from, to] = [0, words.length]
  while (from < to && noBeginning.has((words[from] as One).word)) from++
  while (to > from && noEnding.has((words[to - 1] as One).word)) to--
  return from < to ? words.slice(from, to) : words
}
