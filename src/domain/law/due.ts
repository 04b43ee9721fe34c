import type { Day, Moment } from '../kernel/day.ts'
import { addDays, addMonths, addYears, daysBetween, epochOf, dayOf, formatDay, formatMoment, momentAt, startOfDay } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { counting, words } from '../kernel/words.ts'
import { addWorkdays, calendarWarningWords, nextWorkday, previousWorkday } from './calendar.ts'
import type { Calendar, CalendarWarning } from './calendar.ts'
import { citesWords } from './cite.ts'
import { consents, lengthWords, units } from './deadline.ts'
import type { Deadline, Unit } from './deadline.ts'

/** The clock stood still from `from` until the day before `to`; without `to` it still does. */
export interface Suspension {
  readonly from: Day
  readonly to?: Day
}

/** More time, in the rule's unit for more time (`extensionUnit`), agreed to by whom the rule asks. */
export interface ExtensionGiven {
  readonly days: number
}

export interface Term {
  readonly rule: Deadline
  /** The day of the start event; it does not count. */
  readonly start: Day
  /** The moment of the start event, for terms of hours. */
  readonly startedAt?: Moment
  readonly calendar: Calendar
  readonly suspensions?: readonly Suspension[]
  readonly extensions?: readonly ExtensionGiven[]
}

export type DueWarning =
  | CalendarWarning
  | { readonly code: 'extension-capped'; readonly asked: number; readonly given: number }
  | { readonly code: 'no-extension'; readonly asked: number }
  | { readonly code: 'still-suspended'; readonly from: Day }
  | { readonly code: 'hour-unknown' }

export interface Due {
  /** The last day on which it is in time. */
  readonly due: Day
  /** The first moment that is too late: 24:00 of the due day in Beijing, or the end of the last hour. */
  readonly at: Moment
  /** The last day before it was moved off a day off. */
  readonly unrolled: Day
  /** Days (or working days …) added by extensions, after the cap. */
  readonly added: number
  readonly warnings: readonly DueWarning[]
  /** How it was counted, a step a line, for the person who asks why. */
  readonly explain: readonly Words[]
}

/** When a term ends: 民事诉讼法 85 and 民法典 200–203. Pure: the same on every machine and in every zone. */
export function dueOn(term: Term): Due {
  const { rule } = term
  const asked = (term.extensions ?? []).reduce((sum, one) => sum + one.days, 0)
  const { added, warning } = granted(rule, asked)
  const open = term.suspensions?.find((one) => one.to === undefined)
  const warnings: DueWarning[] = [
    ...(warning ? [warning] : []),
    ...(open ? [{ code: 'still-suspended', from: open.from } as const] : []),
  ]
  const counted = rule.before ? before(term) : rule.length.unit === 'hour' ? hours(term, added) : days(term, added)
  warnings.push(...counted.warnings)
  return {
    due: counted.due, at: counted.at, unrolled: counted.unrolled, added, warnings,
    // Most callers want the day alone, and these are many sentences.
    get explain() {
      return [begins(term), length(rule, added), ...stood(term), ...counted.steps(), ...warnings.map(dueWarningWords)]
    },
  }
}

/** How much of what was asked the rule allows. */
export function granted(rule: Deadline, asked: number): { readonly added: number; readonly warning?: DueWarning } {
  if (asked === 0) return { added: 0 }
  if (!rule.extension) return { added: 0, warning: { code: 'no-extension', asked } }
  const cap = rule.extension.cap
  return !cap || asked <= cap.n ? { added: asked } : { added: cap.n, warning: { code: 'extension-capped', asked, given: cap.n } }
}

/** What more time is counted in: the cap's unit where the law caps it, working days for a term of working days, and days for all others: ten days more of a month are no ten months. */
export const extensionUnit = (rule: Deadline): Unit => rule.extension?.cap?.unit ?? (rule.length.unit === 'workday' ? 'workday' : 'day')

interface Counted {
  readonly due: Day
  readonly at: Moment
  readonly unrolled: Day
  readonly warnings: readonly CalendarWarning[] | readonly DueWarning[]
  readonly steps: () => readonly Words[]
}

function days(term: Term, added: number): Counted {
  const { rule, start, calendar } = term
  const { n, unit } = rule.length
  const still = merged(term.suspensions ?? [])
  if (unit === 'workday') {
    const stands = (on: Day) => still.some((one) => one.from <= on && on < one.to)
    const { day: due, warnings } = addWorkdays(start, n + added, calendar, stands)
    return { due, at: startOfDay(addDays(due, 1)), unrolled: due, warnings, steps: () => [ends(due)] }
  }
  const whole = unit === 'year' ? addYears(start, n) : unit === 'month' ? addMonths(start, n) : addDays(start, n)
  const plain = extensionUnit(rule) === 'month' ? addMonths(start, n + added) : addDays(whole, added)
  // Each still day inside the term moves the end by one, which may bring the next still day inside.
  const unrolled = still.reduce((end, one) => {
    const from = one.from > start ? one.from : addDays(start, 1)
    return one.to > from && from <= end ? addDays(end, daysBetween(from, one.to)) : end
  }, plain)
  if (!rule.rolls) return { due: unrolled, at: startOfDay(addDays(unrolled, 1)), unrolled, warnings: [], steps: () => [ends(unrolled)] }
  const { day: due, warnings } = nextWorkday(unrolled, calendar)
  return { due, at: startOfDay(addDays(due, 1)), unrolled, warnings, steps: () => (due === unrolled ? [ends(due)] : [rolled(unrolled, due)]) }
}

const hourMs = 3_600_000

function hours(term: Term, added: number): Counted {
  const { rule, startedAt } = term
  const begin = startedAt ?? startOfDay(term.start)
  // The hour in which it starts does not count: the first hour is the next full one (民诉法解释 125).
  const first = rule.exactHour ? epochOf(begin) : Math.floor(epochOf(begin) / hourMs) * hourMs + hourMs
  const still = merged(term.suspensions ?? [])
  const end = still.reduce((at, one) => {
    const from = Math.max(epochOf(startOfDay(one.from)), first)
    const to = epochOf(startOfDay(one.to))
    return to > from && from <= at ? at + to - from : at
  }, first + (rule.length.n + added) * hourMs)
  const at = momentAt(end)
  const due = dayOf(momentAt(end - 1))
  return {
    due, at, unrolled: due, warnings: startedAt ? [] : [{ code: 'hour-unknown' }],
    steps: () => [words(`到 ${formatMoment(at, 'zh')} 届满；按小时计算的，不因休息日顺延。`, `Ends at ${formatMoment(at, 'en')}; a term of hours does not move off a day off.`)],
  }
}

function before(term: Term): Counted {
  const { rule, start, calendar } = term
  const { n, unit } = rule.length
  const plain = unit === 'workday' ? addWorkdays(start, -n, calendar) : { day: addDays(start, -n), warnings: [] }
  const { day: due, warnings } = rule.rolls ? previousWorkday(plain.day, calendar) : plain
  return {
    due, at: startOfDay(addDays(due, 1)), unrolled: plain.day, warnings: [...plain.warnings, ...warnings],
    steps: () => [words(`最迟 ${formatDay(due, 'zh')}。`, `At the latest on ${formatDay(due, 'en')}.`)],
  }
}

/** Closed suspensions in order, overlaps counted once. An open one has no end yet and adds nothing. */
function merged(suspensions: readonly Suspension[]): readonly { readonly from: Day; readonly to: Day }[] {
  const closed = suspensions.flatMap((one) => (one.to !== undefined && one.to > one.from ? [{ from: one.from, to: one.to }] : []))
  const out: { from: Day; to: Day }[] = []
  for (const one of closed.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = out.at(-1)
    if (last && one.from <= last.to) last.to = one.to > last.to ? one.to : last.to
    else out.push({ ...one })
  }
  return out
}

const begins = ({ rule, start, startedAt }: Term): Words => {
  const hour = rule.length.unit === 'hour'
  const [zh, en] = hour && startedAt ? [formatMoment(startedAt, 'zh'), formatMoment(startedAt, 'en')] : [formatDay(start, 'zh'), formatDay(start, 'en')]
  if (rule.exactHour) return words(`${zh} ${rule.start.zh}，自该时起算。`, `${rule.start.en}: ${en}; counted from that moment.`)
  if (rule.before) return words(`${zh} ${rule.start.zh}，当日不计入，往前数。`, `${rule.start.en}: ${en}; that day does not count, counted backwards.`)
  return words(`${zh} ${rule.start.zh}，当${hour ? '时' : '日'}不计入。`, `${rule.start.en}: ${en}; that ${hour ? 'hour' : 'day'} does not count.`)
}

const length = (rule: Deadline, added: number): Words => {
  const [plain, cites] = [lengthWords(rule.length), citesWords(rule.cites)]
  const more = added && rule.extension
    ? words(`，${consents[rule.extension.consent].zh}延长 ${added}${units[extensionUnit(rule)].zh}`, `, extended by ${added} (${consents[rule.extension.consent].en})`)
    : words('', '')
  return words(`期限 ${plain.zh}${more.zh}（${cites.zh}）。`, `Length ${plain.en}${more.en} (${cites.en}).`)
}

const stood = (term: Term): readonly Words[] =>
  merged(term.suspensions ?? []).map(({ from, to }) => {
    const last = addDays(to, -1)
    return words(`${formatDay(from, 'zh')}至${formatDay(last, 'zh')}中止，${daysBetween(from, to)}日不计入。`, `Stood still from ${formatDay(from, 'en')} to ${formatDay(last, 'en')}: ${counting(daysBetween(from, to), 'day')} not counted.`)
  })

const ends = (due: Day): Words => words(`最后一日 ${formatDay(due, 'zh')}。`, `Last day ${formatDay(due, 'en')}.`)

const rolled = (from: Day, to: Day): Words => words(
  `最后一日 ${formatDay(from, 'zh')} 是休息日，顺延到 ${formatDay(to, 'zh')}（《民事诉讼法》第85条、《民法典》第203条）。`,
  `The last day, ${formatDay(from, 'en')}, is a day off: moved to ${formatDay(to, 'en')} (Civil Procedure Law, art. 85; Civil Code, art. 203).`,
)

export function dueWarningWords(one: DueWarning): Words {
  switch (one.code) {
    case 'no-holiday-data': return calendarWarningWords(one)
    case 'extension-capped': return words(`要求延长 ${one.asked}，依法最多延长 ${one.given}。`, `${one.asked} more were asked for; the rule allows ${one.given}.`)
    case 'no-extension': return words('这个期限依法不能延长。', 'This term cannot be extended.')
    case 'still-suspended': return words(`自${formatDay(one.from, 'zh')}起中止，恢复后按中止天数顺延。`, `Standing still since ${formatDay(one.from, 'en')}; it moves by those days when it runs again.`)
    case 'hour-unknown': return words('没有记录到小时，从当日零时起算。', 'The hour was not recorded: counted from midnight.')
  }
}

