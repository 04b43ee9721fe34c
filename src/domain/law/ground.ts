import { day } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import type { Cite } from './cite.ts'
import type { Rule } from './dated.ts'

/** A reason that an authority or a mediator may give, from a closed list, with the door behind it. */
export type Ground = Rule<{
  readonly words: Words
  /** Where the person can go now. */
  readonly next?: Words
}>

interface More {
  readonly next?: Words
  readonly until?: string
  readonly setting?: true
}

export const ground = (name: string, label: Words, since: string, cites: readonly [Cite, ...Cite[]], { until, ...more }: More = {}): Ground => ({
  name, words: label, since: day(since), cites, ...(until ? { until: day(until) } : {}), ...more,
})
