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

/** A telling, with the flags that its own words raise beside those of the situation. */
export type Telling = string | { readonly t: string; readonly flags: readonly FlagId[]; readonly heads?: string }

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
  /** Where it tends to come from, where that differs from the usual. */
  readonly origins?: readonly (readonly [OriginId, number])[]
  readonly own: Readonly<Partial<Record<OwnVoice, readonly Telling[]>>>
  readonly core: readonly Telling[]
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
