import type { TriageAnswer } from '../base/draft.ts'

/** What the page must say before everything else. */
export interface Alarm {
  readonly home: boolean
  readonly threat: boolean
  /** Somebody speaks of ending their life. */
  readonly self: boolean
  /** A child is in danger. Custody, schooling and support concern a child too and are no danger. */
  readonly child: boolean
}

/** The dangers of a reading; undefined when there is none. */
export const alarmOf = ({ flags }: Pick<TriageAnswer, 'flags'>): Alarm | undefined => {
  const has = (flag: string): boolean => flags.some((one) => one.flag === flag)
  const said = (danger: 'threat' | 'self' | 'child'): boolean => flags.some((one) => one.dangers?.includes(danger))
  const home = has('domestic-violence')
  const self = said('self')
  // Where only one's own life is spoken of, nobody is told that another may be hurt.
  const threat = has('violence-risk') && (!self || said('threat'))
  const child = said('child') || (has('minor') && (home || threat))
  return home || threat || self || child ? { home, threat, self, child } : undefined
}
