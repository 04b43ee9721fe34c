/**
 * A calendar day of the city, 'YYYY-MM-DD' in Beijing time. Not a moment: it has no hour and no zone.
 * Deadlines, agreements and rules live in days; logs and signatures live in moments.
 */
export type Day = string & { readonly __day: true }

/** A point in time, UTC, 'YYYY-MM-DDTHH:mm:ss.sssZ'; sorts as text. */
export type Moment = string & { readonly __moment: true }

const dayMs = 86_400_000
const hourMs = 3_600_000

// China has kept one zone, UTC+8 without summer time, since 1992: a fixed shift, so the machine's own zone never matters.
const beijingMs = 8 * hourMs

const dayShape = /^([1-9]\d{3})-(\d{2})-(\d{2})$/
const momentShape = /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

/** A real day of the calendar from 'YYYY-MM-DD' (years 1000–9999), or undefined: '2026-02-30' is none. */
export function parseDay(text: string): Day | undefined {
  return isDay(text) ? text : undefined
}

export function isDay(text: string): text is Day {
  const parts = dayShape.exec(text)
  if (!parts) return false
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month)
}

/** A day written in the code itself; throws on one that does not exist, because that is a slip of the writer. */
export function day(text: string): Day {
  if (isDay(text)) return text
  throw new RangeError(`no such day: ${text}`)
}

/** A moment from any ISO 8601 time that names its offset ('…Z' or '…+08:00'), or undefined. A time without offset is none. */
export function parseMoment(text: string): Moment | undefined {
  if (!momentShape.test(text) || !isDay(text.slice(0, 10))) return undefined
  const epoch = Date.parse(text)
  return Number.isNaN(epoch) ? undefined : momentAt(epoch)
}

/** A moment written in the code itself; throws on nonsense. */
export function moment(text: string): Moment {
  const found = parseMoment(text)
  if (found) return found
  throw new RangeError(`no such moment: ${text}`)
}

/** The moment `epoch` milliseconds after 1970-01-01T00:00Z. */
export function momentAt(epoch: number): Moment {
  return new Date(epoch).toISOString() as Moment
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function epochOf(at: Moment): number {
  return Date.parse(at)
}

/** The Beijing day on which a moment falls, whatever zone the machine is in. */
export function dayOf(at: Moment): Day {
  // Beijing is eight hours ahead the whole year: until 16:00 UTC it is the same date there. No Date is made; this is asked for every fact.
  const date = at.slice(0, 10) as Day
  return at.slice(11, 13) < '16' ? date : addDays(date, 1)
}

/** 00:00 of the day in Beijing. */
export function startOfDay(on: Day): Moment {
  return momentAt(dayNumber(on) * dayMs - beijingMs)
}

/** The last millisecond of the day in Beijing: the latest moment that is still in time on a due day. */
export function endOfDay(on: Day): Moment {
  return momentAt((dayNumber(on) + 1) * dayMs - beijingMs - 1)
}

export function addHours(at: Moment, hours: number): Moment {
  return momentAt(epochOf(at) + hours * hourMs)
}

export function addDays(on: Day, days: number): Day {
  return fromNumber(dayNumber(on) + days)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The corresponding day `months` later; where the month has none, its last day (民法典 202). */
export function addMonths(on: Day, months: number): Day {
  const { year, month, date } = partsOf(on)
  const count = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return write(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}

/** The corresponding day `years` later; 29 February becomes 28 February in a common year (民法典 202). */
export function addYears(on: Day, years: number): Day {
  return addMonths(on, years * 12)
}

/** Negative, zero or positive, for sorting: days are ordered as their text is. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function earlierDay(a: Day, b: Day): Day {
  return a <= b ? a : b
}

export function laterDay(a: Day, b: Day): Day {
  return a >= b ? a : b
}

/** 1 Monday … 7 Sunday. */
export function weekday(on: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // 1970-01-01 was a Thursday.
  return (((((dayNumber(on) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

export function yearOf(on: Day): number {
  return partsOf(on).year
}

export function partsOf(on: Day): { year: number; month: number; date: number } {
  return { year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)), date: Number(on.slice(8, 10)) }
}

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** '2026年11月24日' or '24 Nov 2026'. */
export function formatDay(on: Day, language: 'zh' | 'en'): string {
  const { year, month, date } = partsOf(on)
  return language === 'zh' ? `${year}年${month}月${date}日` : `${date} ${englishMonths[month - 1]} ${year}`
}

/** The Beijing day and minute: '2026年11月24日 15:04' or '24 Nov 2026, 15:04'. */
export function formatMoment(at: Moment, language: 'zh' | 'en'): string {
  const clock = momentAt(epochOf(at) + beijingMs).slice(11, 16)
  return formatDay(dayOf(at), language) + (language === 'zh' ? ' ' : ', ') + clock
}

/** Days since 1970-01-01. Counted from 1 March, so that the leap day comes last in its year; 146,097 days make four hundred years. */
function dayNumber(on: Day): number {
  const { year, month, date } = partsOf(on)
  const from = month > 2 ? year : year - 1
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
  return from * 365 + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + inYear - 719_468
}

function fromNumber(days: number): Day {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const inEra = shifted - era * 146_097
  const yearOfEra = Math.floor((inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365)
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * inYear + 2) / 153)
  const date = inYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date)
}

function write(year: number, month: number, date: number): Day {
  if (year < 1000 || year > 9999) throw new RangeError(`no such year: ${year}`)
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}` as Day
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
