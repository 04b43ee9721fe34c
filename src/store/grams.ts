import type { Day } from '../domain/kernel/day.ts'

/** The form in which words are kept and searched: full-width and half-width alike, small letters, single spaces. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** What `matter_words` keeps of a matter. */
export interface SearchWords {
  readonly head: string
  readonly words: string
  readonly grams: readonly number[]
}

/** A list of the index: what lies in one town, what is one body's own, or all of the city. */
export type List = { readonly town: string } | { readonly body: string } | 'city'

/** As a row of words names the list with which it lies; what lies in no town lies in the one without a name. */
export const nameOf = (list: List): string => (list === 'city' ? '' : 'town' in list ? list.town : list.body)

/** In which lists a matter's pieces are kept, and when it was opened. */
export interface Belongs {
  readonly lists: readonly List[]
  readonly openedOn: Day
}

/** `head`: title and names; `rest`: all else that a search should find. Both as people wrote them. */
export const searchWords = (head: string, rest: string, belongs: Belongs): SearchWords => {
  const first = folded(head)
  const words = `${first}\n${folded(rest)}`
  const grams = new Set<number>()
  const keep = (piece: string): void => {
    for (const list of belongs.lists) grams.add(pieceGram(piece, list))
  }
  for (const letter of first) if (letter !== ' ' && letter !== '\n') keep(letter)
  for (const pair of pairsOf(words)) keep(pair)
  for (const list of belongs.lists) {
    grams.add(monthGram(belongs.openedOn.slice(0, 7), list))
    grams.add(yearGram(Number(belongs.openedOn.slice(0, 4)), list))
  }
  return { head: first, words, grams: [...grams] }
}

/** The grams that every text of a list with this word has: of one character itself, of more each neighbouring two. */
export const gramsOf = (word: string, list: List): readonly number[] => {
  const pieces = [...word].length === 1 ? [word] : [...pairsOf(word)]
  return [...new Set(pieces.map((piece) => pieceGram(piece, list)))]
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
 * The number of a list, in eleven bits: 0 for the city's, below nothing for a body's. A piece is kept once for the city and once for its town, because
 * an officer of a town then reads one short list, where “in this town” and “this word” would be two long ones; what only a body's own people read
 * lies in the body's list alone. Two towns, or two bodies, may fall together, which costs a look at some rows more: the row is asked for its place too.
 */
const numberOf = (list: List): number => {
  if (list === 'city') return 0
  return 'town' in list ? Number(list.town) % lists + 1 : -(Number.parseInt(list.body.slice(-8), 16) % lists + 1)
}

const lists = 2_039

/** A list, a first and a second code point in 53 bits and a sign: no two pieces are one number, so that a number says of a row what a text would. */
const gram = (list: List, first: number, second: number): number => {
  const number = numberOf(list)
  const piece = (Math.abs(number) * point + first) * point + second
  return number < 0 ? -piece : piece
}

const pieceGram = (piece: string, list: List): number => {
  const [first, second] = piece
  return gram(list, first?.codePointAt(0) ?? 0, second?.codePointAt(0) ?? 0)
}

// Beyond the last code point: no text has such a letter.
const monthMark = point - 1
const yearMark = point - 2

/** The newest hits of a word are looked for month by month, then year by year, by the list's own: a city's month is a long one. @param month `2026-03` */
export const monthGram = (month: string, list: List): number => gram(list, monthMark, Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1)
export const yearGram = (year: number, list: List): number => gram(list, yearMark, year)

/** True when its grams say all of a term: whoever has them has it. Of longer ones the pairs may stand apart. */
export const isExact = (term: string): boolean => [...term].length <= 2
