import type { AreaPath } from '../../domain/kernel/area.ts'
import type { Day } from '../../domain/kernel/day.ts'
import type { Words } from '../../domain/kernel/words.ts'
import type { Reach } from '../../domain/people/reach.ts'
import type { Runner } from '../database.ts'

/** What a report is asked about. `reach` is that of the pseudo-act `count`: a number leaks as much as a row. */
export interface ReportAsk {
  readonly city: string
  readonly kind: string
  readonly reach: Reach
  readonly area?: AreaPath | undefined
  /** Opened on or after, on or before. */
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly today: Day
}

/** One figure of a group. `of` is the base of a share. */
export interface Figure {
  readonly by: 'stage' | 'area' | 'type'
  readonly key: string
  readonly n: number
  readonly of?: number | undefined
}

/** The query of a list that shows exactly the cases of a number. */
export type Cases = Readonly<Record<string, string>>

/**
 * A report is a file: what it is called, how it is computed in words, on what base, its query, and who may read it. The whole is
 * the sum of its groups by stage or type; groups by area show the places one tier below the one asked for.
 */
export interface Report {
  readonly name: string
  readonly title: Words
  readonly formula: Words
  readonly base: Words
  readonly unit: 'cases' | 'share'
  /** Kinds of matter it can be asked of; the first when none is named. */
  readonly kinds: readonly string[]
  run(db: Runner, ask: ReportAsk): Promise<readonly Figure[]>
  /** Narrows a list to the numerator; the base needs no narrowing. */
  readonly cases: Cases
}
