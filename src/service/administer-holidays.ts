import { areaPath } from '../domain/kernel/area.ts'
import { addDays, dayOf, parseDay, weekday, yearOf } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { FieldFault, Refused } from '../domain/kernel/fault.ts'
import { words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Officer } from '../domain/people/actor.ts'
import { putYears } from '../store/load-city.ts'
import { administers } from './admin-reach.ts'
import { changeCity } from './change-city.ts'
import type { Context } from './context.ts'

export interface YearAsk {
  readonly holidays: readonly string[]
  readonly workdays: readonly string[]
  readonly source: string
}

/** Days within which running deadlines may fall: the longest term of the law file is a year. */
const reachDays = 365

/** Every year that is known, and the years that deadlines may reach and nobody has entered. */
export async function readHolidays(house: Context): Promise<{ years: (YearAsk & { year: number })[]; missing: number[]; warning?: Words }> {
  const { rows } = await house.books.of(house.city)
  const years = rows.holidays.map(({ year, holidays, workdays, source }) => ({ year, holidays, workdays, source }))
  const today = dayOf(house.now())
  const known = new Set(years.map((one) => one.year))
  const missing = [...new Set([yearOf(today), yearOf(addDays(today, reachDays))])].filter((year) => !known.has(year))
  if (missing.length === 0) return { years, missing }
  const list = missing.join(', ')
  return {
    years, missing,
    warning: words(
      `${list} 年的节假日安排还没有录入：落在该年的期限暂按周一至周五推算（扣除元旦、五一、国庆这些日期固定的节日），并会标明。国务院办公厅公布后请在这里录入。`,
      `The holidays of ${list} are not entered: terms that reach them are counted Monday to Friday, without the holidays of fixed days, and marked as provisional. Enter them here once the State Council has published them.`,
    ),
  }
}

/** Enters or corrects a year. Clocks that run keep their day until they are next computed; the trace shows who changed what. */
export async function editHolidays(house: Context, by: Officer, year: number, ask: YearAsk): Promise<{ year: number } & YearAsk | Refused> {
  if (!administers(by, areaPath(house.city))) return refuse('not-allowed')
  const faults = [...daysOf(ask.holidays, 'holidays', year), ...daysOf(ask.workdays, 'workdays', year), ...workdayFaults(ask)]
  if (faults.length > 0) return refuse('invalid', { count: faults.length }, faults)
  const before = (await house.books.of(house.city)).rows.holidays.find((one) => one.year === year)
  const row = { year, holidays: ask.holidays.toSorted(), workdays: ask.workdays.toSorted(), source: ask.source }
  return changeCity(house, by, async (tx) => {
    await putYears(tx, house.city, [row])
    return { result: row, changes: [{ what: 'holidays', thing: String(year), change: before ? 'change' : 'create', before, after: row }] }
  })
}

const daysOf = (days: readonly string[], path: string, year: number): FieldFault[] =>
  days.flatMap((text, at) => {
    const found = parseDay(text)
    if (!found) return [{ path: `${path}.${at}`, words: words('没有这一天', 'there is no such day') }]
    // 调休 of the New Year may lie in the December before.
    return Math.abs(yearOf(found) - year) > (path === 'workdays' ? 1 : 0) ? [{ path: `${path}.${at}`, words: words(`不在 ${year} 年`, `is not in ${year}`) }] : []
  })

/** A day worked in exchange is a Saturday or a Sunday, and no holiday. */
const workdayFaults = (ask: YearAsk): FieldFault[] =>
  ask.workdays.flatMap((text, at) => {
    const found = parseDay(text)
    if (!found) return []
    if (weekday(found) < 6) return [{ path: `workdays.${at}`, words: words('本来就是工作日', 'is a working day anyway') }]
    return ask.holidays.includes(text) ? [{ path: `workdays.${at}`, words: words('同时列为放假', 'is listed as a holiday too') }] : []
  })
