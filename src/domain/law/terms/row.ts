import { day } from '../../kernel/day.ts'
import type { Words } from '../../kernel/words.ts'
import type { Cite } from '../cite.ts'
import type { Deadline, Extension, Length, Unit } from '../deadline.ts'

/** What two editions of one deadline have in common. */
export interface Common {
  readonly ref: string
  readonly words: Words
  readonly start: Words
  readonly lapse: Words
}

/** One edition: from when, how long, by which text. */
export interface Edition {
  readonly since: string
  readonly until?: string
  readonly term: readonly [n: number, unit: Unit]
  readonly cites: readonly [Cite, ...Cite[]]
  readonly extension?: Extension
  readonly excluded?: Words
  readonly setting?: true
  readonly before?: true
  readonly exactHour?: true
  /** False for a term that is not there to be met by anybody: validity, hours of urgency. */
  readonly rolls?: false
}

/** The editions of one deadline under one name, as rows. */
export const deadline = (name: string, common: Common, ...editions: readonly Edition[]): readonly Deadline[] =>
  editions.map(({ since, until, term, rolls, ...rest }) => ({
    name,
    ...common,
    ...rest,
    since: day(since),
    ...(until ? { until: day(until) } : {}),
    length: { n: term[0], unit: term[1] } satisfies Length,
    rolls: rolls ?? term[1] !== 'hour',
  }))
