import type { Day } from '../domain/kernel/day.ts'

/** The form in which words are kept and searched: full-width and half-width alike, small letters, single spaces. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** What `matter_words` keeps of a matter. */
export interface SearchWords {
  readonly head: string
  readonly words: string
  readonly grams: readonly number[]
}

/** Where and when a matter belongs, for the index of words. */
export interface Belongs {
  readonly town: string | undefined
  readonly openedOn: Day
}

/** `head`: title and names; `rest`: all else that a search should find. Both as people wrote them. */
export const searchWords = (head: string, rest: string, belongs: Belongs): SearchWords => {
  const first = folded(head)
  const words = `${first}\n${folded(rest)}`
  const grams = new Set<number>()
  for (const letter of first) if (letter !== ' ') grams.add(gram(letter))
  for (const pair of pairsOf(words)) grams.add(gram(pair))
  if (belongs.town !== undefined) grams.add(townGram(belongs.town))
  grams.add(monthGram(belongs.openedOn))
  grams.add(yearGram(Number(belongs.openedOn.slice(0, 4))))
  return { head: first, words, grams: [...grams] }
}

/** The grams that every text with this word has: of one character itself, of more each neighbouring two. */
export const gramsOf = (word: string): readonly number[] => {
  const letters = [...word]
  return letters.length === 1 ? [gram(word)] : [...new Set([...pairsOf(word)].map(gram))]
}

function* pairsOf(text: string): Generator<string> {
  let before: string | undefined
  for (const letter of text) {
    if (letter === '\n' || letter === ' ') { before = undefined; continue }
    if (before !== undefined) yield before + letter
    before = letter
  }
}

// FNV-1a over code points: two words may fold to one number, which costs a look at one text more, never a wrong answer.
const gram = (text: string): number => {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash | 0
}

/** A town is searched in the same index as words, so that a town's officer does not pay for the whole city's hits. */
export const townGram = (town: string): number => gram(`town ${town}`)

/** The newest hits of a word are looked for in one month, then in one year after the other. */
export const monthGram = (on: Day): number => gram(`month ${on.slice(0, 7)}`)
export const yearGram = (year: number): number => gram(`year ${year}`)
