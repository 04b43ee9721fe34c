import { parseDay } from '../kernel/day.ts'
import type { Day } from '../kernel/day.ts'
import type { Fen } from '../kernel/money.ts'
import { findAmounts } from './amounts.ts'
import { level } from './level.ts'
import { numeral } from './numerals.ts'

/** One statement (主张) that a told text seems to make. `from` are the very words of the text; `text` is the same, begun plainly. */
export interface FoundStatement {
  readonly what: 'fact' | 'ask'
  readonly text: string
  /** In fen; only where the words name one sum. */
  readonly amount?: Fen
  /** Only where the words name one whole day. */
  readonly on?: Day
  readonly from: string
}

/** A list that one answers on a phone is short. */
const mostFacts = 6
const mostAsks = 4
const mostRead = 4_000
const longest = 200

/**
 * What the applicant states (the story) and asks for (the claim), sentence by sentence. Nothing is put into their mouth: words are cut out, and
 * left out, never written. Pure, and the same for the same text.
 */
export const findStatements = (story: string, claim: string): readonly FoundStatement[] => [
  ...weightiest(piecesOf(story, factRoom).filter((piece) => !asksBack.test(piece)), mostFacts).flatMap((piece) => statementOf('fact', piece)),
  ...piecesOf(claim, askRoom).slice(0, mostAsks).flatMap((piece) => statementOf('ask', piece)),
]

/** Sentences are cut at commas when they grow longer than this, in characters. */
const factRoom = 36
const askRoom = 1

const piecesOf = (text: string, room: number): readonly string[] =>
  text.slice(0, mostRead).split(/[。；;！!？?\n\r]+|(?<![\d.])\.(?=\s|$)/).flatMap((sentence) => cut(sentence.trim(), room)).filter((piece) => plainOf(piece).length >= 2)

/** Most sentences name no number: they need not be read for one. */
const digit = /[\d\uff10-\uff19]/
const numerals = new RegExp(`${digit.source}|${numeral}|[兩萬億貳參陸倆]`)

/** No piece names two sums, so that each can be answered by itself. */
const cut = (sentence: string, room: number): readonly string[] => {
  const pieces: string[] = []
  // A comma between digits is no comma.
  for (const clause of sentence.split(/(?<!\d)[，,]|[，,](?!\d)/)) {
    const last = pieces.at(-1)
    const joined = last === undefined ? clause : `${last}，${clause}`
    if (last !== undefined && joined.length <= room && sums(joined) <= 1) pieces[pieces.length - 1] = joined
    else pieces.push(clause)
  }
  return pieces
}

const sums = (piece: string): number => (numerals.test(piece) ? findAmounts(level(piece)).length : 0)

/** How they go on, not what they say. */
const lead = /^(?:[\s，,、：:]|[（(]?\d{1,2}[）)、．]|\d{1,2}\.(?!\d)|[（(]?[一二三四五六七八九十]{1,2}[）)、.]|然后|后来|所以|但是|可是|而且|结果|于是|因为|另外|还有|以及|并且|同时|并(?!且)|还(?=要求)|我?(?:要求|希望|请求|想要)(?:对方|被申请人)?)+(?=\S{2})/

const plainOf = (piece: string): string => piece.trim().replace(lead, '').trim()

/** 怎么办, 可以吗: asked, not stated. */
const asksBack = /(?:怎么办|吗|呢|怎样|如何|有没有人)\s*$/

const dayIn = /((?:19|20)\d\d)[年./-](\d{1,2})[月./-](\d{1,2})[日号]?/g
const deed = /[签借欠付交给收买卖租漏撞打伤退拖扣停拆搬修泡砸坏骗]|合同|协议|承诺|答应|约定|到期|入职|离职|辞退|上班|装修|损坏|赔/

const daysIn = (piece: string): readonly Day[] => (!digit.test(piece) ? [] : [...level(piece).matchAll(dayIn)].flatMap(([, year = '', month = '', date = '']) => parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) ?? []))

/** A sum and a day can be checked, a deed can be known; a feeling is neither. */
const weightOf = (piece: string): number => (sums(piece) > 0 ? 2 : 0) + (daysIn(piece).length > 0 ? 2 : 0) + (deed.test(level(piece)) ? 1 : 0)

/** In the order of the text. */
const weightiest = (pieces: readonly string[], most: number): readonly string[] => {
  const kept = new Set(pieces.map((piece, at) => ({ at, weight: weightOf(piece) })).filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight || a.at - b.at).slice(0, most).map(({ at }) => at))
  return pieces.filter((_, at) => kept.has(at))
}

const statementOf = (what: FoundStatement['what'], piece: string): readonly FoundStatement[] => {
  const text = plainOf(piece)
  if ([...text].length > longest) return []
  const [amount, ...more] = findAmounts(level(text))
  const [on, ...others] = daysIn(text)
  return [{ what, text, ...(amount && more.length === 0 ? { amount: amount.fen } : {}), ...(on && others.length === 0 ? { on } : {}), from: piece }]
}
