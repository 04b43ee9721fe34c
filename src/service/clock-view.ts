import { dayOf, daysBetween } from '../domain/kernel/day.ts'
import type { Day, Moment } from '../domain/kernel/day.ts'
import type { Words } from '../domain/kernel/words.ts'
import { citesWords } from '../domain/law/cite.ts'
import { findDeadline } from '../domain/law/deadlines.ts'
import { dueWarningWords } from '../domain/law/due.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import type { Kind } from '../domain/matter/kind.ts'

export interface ClockView {
  readonly name: string
  readonly words: Words
  readonly started: Day
  readonly due: Day
  /** Of a term counted in hours: the first moment that is too late. */
  readonly at?: Moment
  readonly left: number
  readonly light: 'green' | 'yellow' | 'red' | 'paused'
  readonly thereafter: Words
  readonly cite?: Words
  readonly warnings: readonly Words[]
}

/** A clock for a person: what is left, what happens by itself, where it is written. */
export const clockView = (kind: Kind, row: ClockRow, now: Moment): ClockView => {
  const rule = kind.clocks.find((one) => one.name === row.name)
  const deadline = row.rule === undefined ? undefined : findDeadline(row.rule, row.started)
  const left = daysBetween(dayOf(now), row.due)
  const exact = byTheHour(row)
  return {
    name: row.name, words: rule?.words ?? { zh: row.name, en: row.name }, started: row.started, due: row.due, left, ...(exact ? { at: row.at } : {}),
    light: row.pausedOn ? 'paused' : exact && row.at <= now ? 'red' : lightOf(left, daysBetween(row.started, row.due)),
    thereafter: rule?.thereafter ?? { zh: '', en: '' },
    ...(deadline ? { cite: citesWords(deadline.cites) } : {}),
    warnings: row.warnings.map(dueWarningWords),
  }
}

/** Its term is counted in hours: it lapses at an hour of its last day, and the day alone would promise too much. */
export const byTheHour = (row: Pick<ClockRow, 'rule' | 'started'>): boolean => row.rule !== undefined && findDeadline(row.rule, row.started)?.length.unit === 'hour'

/** Red when past; yellow when a third of the time or two days are left: lists say near from then on, whatever the term. */
const lightOf = (left: number, whole: number): ClockView['light'] => (left < 0 ? 'red' : left <= 2 || left * 3 <= whole ? 'yellow' : 'green')

/** The clocks that a reader is shown: a timer of the system to nobody, an office's own to no party. */
export const clocksFor = (kind: Kind, rows: readonly ClockRow[], party: boolean): readonly ClockRow[] => rows.filter((row) => {
  const rule = kind.clocks.find((one) => one.name === row.name)
  return !rule?.timer && !(party && rule?.inside)
})
