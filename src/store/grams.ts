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
  const keep = (piece: string): void => {
    grams.add(gram(piece))
    if (belongs.town !== undefined) grams.add(gram(inTown(belongs.town, piece)))
  }
  for (const letter of first) if (letter !== ' ' && letter !== '\n') keep(letter)
  for (const pair of pairsOf(words)) keep(pair)
  for (const town of belongs.town === undefined ? [undefined] : [undefined, belongs.town]) {
    grams.add(monthGram(belongs.openedOn.slice(0, 7), town))
    grams.add(yearGram(Number(belongs.openedOn.slice(0, 4)), town))
  }
  return { head: first, words, grams: [...grams] }
}

/** The grams that every text with this word has, anywhere or in one town: of one character itself, of more each neighbouring two. */
export const gramsOf = (word: string, town?: string): readonly number[] => {
  const pieces = [...word].length === 1 ? [word] : [...pairsOf(word)]
  return [...new Set(pieces.map((piece) => gram(town === undefined ? piece : inTown(town, piece))))]
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

/**
 * Each piece is kept once for the city and once for its town: an officer of a town reads one short list, where “in this town” and “this
 * word” would be two long ones. No piece has a space, so that nobody can type another town's.
 */
const inTown = (town: string, piece: string): string => `${town} ${piece}`

const spanGram = (span: string, town: string | undefined): number => gram(town === undefined ? span : inTown(town, span))

/** The newest hits of a word are looked for month by month, then year by year; in one town by its own months: a city's month is a long list. @param month `2026-03` */
export const monthGram = (month: string, town?: string): number => spanGram(`month ${month}`, town)
export const yearGram = (year: number, town?: string): number => spanGram(`year ${year}`, town)
