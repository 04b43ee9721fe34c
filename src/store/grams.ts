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
    grams.add(pieceGram(piece, undefined))
    if (belongs.town !== undefined) grams.add(pieceGram(piece, belongs.town))
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
  return [...new Set(pieces.map((piece) => pieceGram(piece, town)))]
}

function* pairsOf(text: string): Generator<string> {
  let before: string | undefined
  for (const letter of text) {
    if (letter === '\n' || letter === ' ') { before = undefined; continue }
    if (before !== undefined) yield before + letter
    before = letter
  }
}

/** A code point needs 21 bits. */
const point = 2 ** 21

/**
 * Which list of the town, in eleven bits, 0 for the city's: each piece is kept once for the city and once for its town, because an officer of a
 * town then reads one short list, where “in this town” and “this word” would be two long ones. Two towns of a city may fall together, which costs
 * a look at some rows more: the place is asked of the row as well.
 */
const listOf = (town: string | undefined): number => (town === undefined ? 0 : Number(town) % 2_039 + 1)

/** A place, a first and a second code point in 53 bits: no two pieces are one number, so that a number says of a row what a text would. */
const gram = (town: string | undefined, first: number, second: number): number => (listOf(town) * point + first) * point + second

const pieceGram = (piece: string, town: string | undefined): number => {
  const [first, second] = piece
  return gram(town, first?.codePointAt(0) ?? 0, second?.codePointAt(0) ?? 0)
}

// Beyond the last code point: no text has such a letter.
const monthMark = point - 1
const yearMark = point - 2

/** The newest hits of a word are looked for month by month, then year by year; in one town by its own months: a city's month is a long list. @param month `2026-03` */
export const monthGram = (month: string, town?: string): number => gram(town, monthMark, Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1)
export const yearGram = (year: number, town?: string): number => gram(town, yearMark, year)

/** True when its grams say all of a term: whoever has them has it. Of longer ones the pairs may stand apart. */
export const isExact = (term: string): boolean => [...term].length <= 2
