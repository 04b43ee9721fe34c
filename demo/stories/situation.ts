import type { DisputeTypeId, FlagId, OriginId } from '../../cities/shapes.ts'
import type { Random } from '../random.ts'
import type { Trade } from './companies.ts'
import type { Wanted } from './people.ts'

/** How somebody tells it themselves: typed on a phone, said on the line, an elder, in Cantonese words, in English. */
export const ownVoices = ['typed', 'spoken', 'elder', 'yue', 'english'] as const
export type OwnVoice = (typeof ownVoices)[number]

/** How somebody else writes it down. */
export const notedVoices = ['clerk', 'hotline', 'grid', 'police', 'petition', 'court', 'industry', 'patrol', 'unit'] as const
export type NotedVoice = (typeof notedVoices)[number]

export type Voice = OwnVoice | NotedVoice

/** A telling, with the flags that its own words raise beside those of the situation. A proxy tells it for the applicant, who keeps their own age. */
export type Telling = string | { readonly t: string; readonly flags: readonly FlagId[]; readonly proxy?: true }

export type Part =
  | ({ readonly kind: 'person' } & Wanted & { readonly sameFamily?: true })
  | { readonly kind: 'company'; readonly trade: Trade | readonly Trade[] }

/** Sums in fen by name; `sum` is what is asked for. Whole yuan only. */
export type Money = Readonly<Record<string, number>>

/**
 * One kind of quarrel, with its people, its figures and many ways of telling it.
 *
 * Slots that every telling may use: {A} {Ax} {Aage} {Asir} {home} of the applicant, {R} {Rx} {Rsir} {Rnick} {co} {boss} of the other side
 * ({R} is the everyday name of a company, {co} its registered name), {B} somebody else, {town} {village} {at} {road} {estate} {room} places,
 * {ago:N} a day and {since:N} a month about N days back, {exact:N} the same day in full, {wd} a weekday, {sum} and every other key of `money`.
 * A `core` speaks of {s} and {o} instead: the one who complains and the other, as the writer calls them.
 */
export interface Situation {
  readonly id: string
  readonly type: DisputeTypeId
  /** Code and name in the catalogue of causes of action (案由). */
  readonly cause: readonly [code: string, name: string]
  /** What a title calls it. */
  readonly what: readonly [zh: string, en: string]
  readonly flags?: readonly FlagId[]
  /** Share among the situations of its type; 1 when absent. */
  readonly weight?: number
  readonly applicant: Part
  readonly respondent: Part
  readonly money?: (random: Random) => Money
  readonly slots?: (random: Random) => Readonly<Record<string, string>>
  /** How many people complain together; 1 when absent. */
  readonly heads?: (random: Random) => number
  /** Where it tends to come from. */
  readonly origins: readonly (readonly [OriginId, number])[]
  readonly own: Readonly<Partial<Record<OwnVoice, readonly Telling[]>>>
  readonly core: readonly Telling[]
  /** Notes written for this situation alone, where the common forms would sound wrong. */
  readonly noted?: Readonly<Partial<Record<NotedVoice, readonly Telling[]>>>
  readonly claim: readonly string[]
}

/** Whole hundreds of yuan, in fen. */
export const hundreds = (random: Random, from: number, to: number): number => random.int(Math.ceil(from / 100), Math.floor(to / 100)) * 10_000
/** Whole thousands of yuan, in fen. */
export const thousands = (random: Random, from: number, to: number): number => random.int(Math.ceil(from / 1000), Math.floor(to / 1000)) * 100_000
/** Whole tens of thousands (万) of yuan, in fen. */
export const tenThousands = (random: Random, from: number, to: number): number => random.int(from, to) * 1_000_000
/** Whole yuan, in fen: sums off an invoice. */
export const yuan = (random: Random, from: number, to: number): number => random.int(from, to) * 100

/** Where matters of a sort come from: shares, not published figures. */
export const from = {
  work: [['window', 30], ['online', 24], ['hotline', 20], ['court', 9], ['unit', 7], ['petition', 4], ['grid', 3], ['patrol', 3]],
  home: [['window', 30], ['online', 22], ['grid', 16], ['hotline', 8], ['patrol', 7], ['court', 7], ['police', 4]],
  near: [['grid', 30], ['window', 22], ['online', 20], ['hotline', 12], ['patrol', 9], ['police', 7]],
  rent: [['window', 28], ['online', 28], ['hotline', 16], ['grid', 12], ['police', 6], ['court', 7], ['patrol', 3]],
  firms: [['window', 26], ['court', 28], ['industry', 18], ['online', 20], ['hotline', 8]],
  buyers: [['online', 32], ['hotline', 24], ['window', 18], ['unit', 16], ['industry', 5], ['court', 5]],
  money: [['window', 30], ['online', 30], ['court', 26], ['hotline', 10], ['petition', 4]],
  hurt: [['window', 28], ['police', 22], ['online', 22], ['court', 14], ['hotline', 8], ['grid', 6]],
  land: [['window', 32], ['petition', 16], ['grid', 16], ['patrol', 16], ['hotline', 10], ['court', 6], ['online', 4]],
} as const satisfies Record<string, readonly (readonly [OriginId, number])[]>
