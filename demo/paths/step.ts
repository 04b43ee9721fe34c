import type { StoryPerson } from '../stories/tell.ts'

/** Whose hand does a step. `party:0` is the first applicant; the last party is the other side. The loader finds the account or the person. */
export type Hand =
  | 'window' | 'receiver' | 'dispatcher' | 'head' | 'mediator' | 'other-mediator' | 'justice' | 'assistant' | 'judge' | 'grid' | 'liaison' | 'asker' | `party:${number}`

/**
 * What happens next on a matter's path. Payloads are plain data in which `'@party:0'` stands for a person, `'@day+7'` for a day counted
 * from the day of the step, `'@mediator'` for the account that mediates, `'@body:unit-rsj'` for a body,
 * `'@ground:decided'` for that ground of refusal, or what stood in its place before it was law.
 */
export interface Step {
  readonly by: Hand
  readonly act: string
  /** Hours since the step before, at least; officers then wait for office hours. */
  readonly after: number
  readonly with?: Readonly<Record<string, unknown>>
  /** Where to route: the n-th suggestion of the rules, or the committee of the town. */
  readonly door?: number | 'town'
  /** Done as late as leaves what follows in time today: a desk that works waits for what came in just now. */
  readonly fresh?: true
  /** Finished before they go home, however late it came in. */
  readonly sameDay?: true
  /** Somebody on duty does it on a rest day too. */
  readonly duty?: true
  /** Done only in this stage: a step before it may have been left out. */
  readonly in?: string
  /** Left out when the engine refuses it (a party already answered, a clock was faster). All other refusals are faults of the plan. */
  readonly may?: true
}

/** The parties' places in the list of people of a story. */
export interface Sides {
  readonly all: readonly number[]
  readonly applicants: readonly number[]
  readonly respondent: number
}

export function sidesOf(people: readonly StoryPerson[]): Sides {
  const all = people.map((_, at) => at)
  return { all, applicants: all.filter((at) => people[at]?.role === 'applicant'), respondent: people.findIndex((one) => one.role === 'respondent') }
}

export const party = (at: number): `party:${number}` => `party:${at}`
export const person = (at: number): string => `@party:${at}`
