import { addDays, addHours, compareDays, dayOf, startOfDay } from '../kernel/day.ts'
import type { Day, Moment } from '../kernel/day.ts'
import type { Calendar } from '../law/calendar.ts'
import { ruleOn } from '../law/deadlines.ts'
import { dueOn } from '../law/due.ts'
import type { DueWarning } from '../law/due.ts'
import type { ClockRule, Kind } from './kind.ts'
import type { MatterState } from './state.ts'

/** An open clock of a matter. */
export interface ClockRow {
  readonly name: string
  /** What the clock is about, when that can change while it runs (which instalment, which visit). */
  readonly key: string
  /** Name of the law row, absent for a promised day. */
  readonly rule?: string | undefined
  readonly started: Day
  /** For terms of hours: the moment at which it began to run. */
  readonly startedAt?: Moment | undefined
  readonly due: Day
  /** The moment at which the day (or the hour) is over, in Beijing. */
  readonly at: Moment
  readonly lapse: string
  readonly pausedOn?: Day | undefined
  readonly pauses: readonly { readonly from: Day; readonly to: Day }[]
  readonly added: number
  /** An office's own clock: it runs and is told, and makes no matter late. */
  readonly inside?: true | undefined
  readonly warnings: readonly DueWarning[]
}

/** The clocks that run in `state`: kept, started, restarted, paused, moved by an extension; the others are gone. */
export const runClocks = <S extends MatterState>(
  kind: Kind<S>, before: readonly ClockRow[], state: S, today: Day, now: Moment, calendar: Calendar,
): readonly ClockRow[] =>
  kind.clocks.flatMap((rule) => {
    if (!rule.stages.includes(state.stage) || rule.when?.(state) === false) return []
    const key = rule.key?.(state) ?? ''
    const old = before.find((row) => row.name === rule.name && row.key === key)
    const row = computed(rule, state, key, old, today, now, calendar)
    return row ? [row] : []
  })

const computed = <S extends MatterState>(
  rule: ClockRule<S>, state: S, key: string, old: ClockRow | undefined, today: Day, now: Moment, calendar: Calendar,
): ClockRow | undefined => {
  const heldSince = heldOn(rule, state)
  const pausedOn = heldSince && (old?.pausedOn ?? heldSince)
  // Only a clock that may pause gains the days for which it stood still; the others merely wait with their lapse.
  const pauses = [...(old?.pauses ?? []), ...(rule.pauses && old?.pausedOn && !heldSince ? [{ from: old.pausedOn, to: today }] : [])]
  const added = state.extended[rule.name] ?? 0
  const started = old?.started ?? rule.from?.(state) ?? today
  // Told once is enough: an office clock that has run out keeps its due day and lapses no more.
  // The same clock in a later stage was told already: told again it would be swept for ever.
  const lapse = old?.lapse === '' || state.overdue.includes(rule.name) ? '' : rule.lapse
  const common = { name: rule.name, key, started, lapse, pauses, added, ...(pausedOn ? { pausedOn } : {}), ...(rule.inside ? { inside: true as const } : {}) }
  if (rule.due) {
    const due = rule.due(state)
    return due && { ...common, due, at: addHours(startOfDay(addDays(due, 1)), rule.hour ?? 0), warnings: [] }
  }
  const name = rule.rule?.(state)
  if (!name) return undefined
  // The rule in force on the day the clock began stays the clock's rule: a later law does not shorten a running term.
  const startedAt = old?.startedAt ?? now
  const { due, at, warnings } = dueOn({
    rule: ruleOn(name, started), start: started, startedAt, calendar,
    suspensions: pausedOn && rule.pauses ? [...pauses, { from: pausedOn }] : pauses, extensions: added ? [{ days: added }] : [],
  })
  return { ...common, startedAt, rule: name, due, at, warnings: warnings.filter((one) => one.code !== 'still-suspended') }
}

/** Since when a clock stands still: a suspension holds those that may pause, a freeze holds all but the one that ends it. */
const heldOn = <S extends MatterState>(rule: ClockRule<S>, state: S): Day | undefined => {
  if (state.suspended && rule.pauses) return state.suspended.since
  return state.frozen && !rule.whileFrozen ? dayOf(state.frozen.at) : undefined
}

/** The day by which somebody must act for the parties; undefined when nothing such runs or all stand still. */
export const nearestDue = (clocks: readonly ClockRow[]): Day | undefined => nearest(clocks)?.due

/** The clock of that day. */
export const nearest = (clocks: readonly ClockRow[]): ClockRow | undefined =>
  clocks.filter((row) => !row.pausedOn && !row.inside).toSorted((a, b) => compareDays(a.due, b.due))[0]

/** Clocks that have run out at `now`, the earliest first. */
export const lapsed = (clocks: readonly ClockRow[], now: Moment): readonly ClockRow[] =>
  clocks.filter((row) => !row.pausedOn && row.at <= now && row.lapse !== '').toSorted((a, b) => (a.at < b.at ? -1 : 1))
