import type { Day } from '../kernel/day.ts'
import { addDays, weekday, yearOf } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { isFixedHoliday } from './fixed-holidays.ts'
import { holidayYears } from './holidays.data.ts'

/**
 * One year as the State Council arranged it: days off (weekends inside a holiday included) and the Saturdays or Sundays
 * worked in exchange (调休). Cities keep their own copy in the database and may correct it.
 */
export interface HolidayYear {
  readonly year: number
  readonly holidays: readonly Day[]
  readonly makeUpWorkdays: readonly Day[]
  readonly source: string
}

/** Years by number, ready for asking. Made by `calendarOf`. */
export interface Calendar {
  readonly years: ReadonlyMap<number, { readonly off: ReadonlySet<Day>; readonly on: ReadonlySet<Day> }>
}

/** The calendar does not know the year: the days were counted Monday to Friday without the holidays of fixed days, provisionally. */
export interface CalendarWarning {
  readonly code: 'no-holiday-data'
  readonly year: number
}

/** A day found by counting working days, and the years for which the count is provisional. */
export interface Counted {
  readonly day: Day
  readonly warnings: readonly CalendarWarning[]
}

export const calendarOf = (years: readonly HolidayYear[]): Calendar => ({
  years: new Map(years.map((one) => [one.year, { off: new Set(one.holidays), on: new Set(one.makeUpWorkdays) }])),
})

/** The calendar that comes with the system. 2027 is missing until the State Council publishes it (each November). */
export const defaultCalendar: Calendar = calendarOf(holidayYears)

/** Whether offices work on that day, or 'unknown-year' when the year's holidays are not published or not loaded. */
export function isWorkday(on: Day, calendar: Calendar): boolean | 'unknown-year' {
  const year = calendar.years.get(yearOf(on))
  if (!year) return 'unknown-year'
  if (year.on.has(on)) return true
  return weekday(on) < 6 && !year.off.has(on)
}

/**
 * Monday to Friday stands in for an unknown year, without the holidays whose days the law itself fixes; the caller must pass on the
 * warning. Of a year that is known its own rows alone count.
 */
export const worksProvisionally = (on: Day, calendar: Calendar): boolean => {
  const known = isWorkday(on, calendar)
  return known === 'unknown-year' ? weekday(on) < 6 && !isFixedHoliday(on) : known
}

/** That day itself if offices work, else the next day on which they do. */
export const nextWorkday = (on: Day, calendar: Calendar): Counted => walk(on, 0, 1, calendar)

/** That day itself if offices work, else the last day before it on which they did. */
export const previousWorkday = (on: Day, calendar: Calendar): Counted => walk(on, 0, -1, calendar)

/** The n-th working day after `from`; `from` itself does not count. n = 0 gives `nextWorkday`; a negative n counts backwards. */
export function addWorkdays(from: Day, n: number, calendar: Calendar, standsStill: (on: Day) => boolean = () => false): Counted {
  const step = n < 0 ? -1 : 1
  return n === 0 ? nextWorkday(from, calendar) : walk(addDays(from, step), Math.abs(n) - 1, step, calendar, standsStill)
}

/** Walks from `start` past `more` working days and stops on the working day after them. */
function walk(start: Day, more: number, step: 1 | -1, calendar: Calendar, standsStill: (on: Day) => boolean = () => false): Counted {
  const unknown = new Set<number>()
  let left = more
  for (let on = start; ; on = addDays(on, step)) {
    if (!calendar.years.has(yearOf(on))) unknown.add(yearOf(on))
    if (worksProvisionally(on, calendar) && !standsStill(on)) {
      if (left === 0) return { day: on, warnings: [...unknown].map((year) => ({ code: 'no-holiday-data', year })) }
      left -= 1
    }
  }
}

export const calendarWarningWords = (one: CalendarWarning): Words => ({
  zh: `${one.year}年的节假日安排尚未载入，先按周一至周五计算，扣除元旦、五一、国庆这些日期固定的节日；公布后会重新核对。`,
  en: `The holidays of ${one.year} are not loaded yet: counted Monday to Friday for now, without the holidays of fixed days (New Year, Labour Day, National Day), to be checked when they are published.`,
})
