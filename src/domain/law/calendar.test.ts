import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, weekday, yearOf } from '../kernel/day.ts'
import type { Day } from '../kernel/day.ts'
import { addWorkdays, calendarOf, calendarWarningWords, defaultCalendar, isWorkday, nextWorkday, previousWorkday, worksProvisionally } from './calendar.ts'
import { holidayYears } from './holidays.data.ts'

const knownDay = fc.integer({ min: 0, max: 5400 }).map((n) => addDays(day('2011-02-01'), n))

describe('the working day', () => {
  test.each([
    ['2026-02-13', true, 'an ordinary Friday'],
    ['2026-02-14', true, 'a Saturday worked in exchange for Spring Festival'],
    ['2026-02-16', false, 'a Monday of Spring Festival'],
    ['2026-02-28', true, 'the second Saturday worked in exchange'],
    ['2026-03-01', false, 'an ordinary Sunday'],
    ['2025-10-08', false, 'the last day of National Day and Mid-Autumn 2025'],
    ['2025-10-09', true, 'the first day after it'],
    ['2025-09-28', true, 'the Sunday worked in exchange for it'],
    ['2025-10-11', true, 'the Saturday worked in exchange for it'],
  ])('%s: %s, %s', (text, works) => {
    expect(isWorkday(day(text), defaultCalendar)).toBe(works)
  })

  test('of a year that nobody has published is unknown, and is not guessed', () => {
    expect(isWorkday(day('2027-02-08'), defaultCalendar)).toBe('unknown-year')
    expect(worksProvisionally(day('2027-02-08'), defaultCalendar)).toBe(true)
    expect(worksProvisionally(day('2027-02-07'), defaultCalendar)).toBe(false)
  })

  test.each([
    ['2027-01-01', false, 'New Year’s Day, a Friday'],
    ['2027-01-04', true, 'the Monday after it'],
    ['2027-05-03', true, 'after 1 and 2 May, a Saturday and a Sunday: what is given for them only the notice says'],
    ['2027-10-01', false, 'the first of three days of October, a Friday'],
    ['2027-02-08', true, 'a Monday of Spring Festival, which moves with the moon'],
    ['2028-05-01', false, 'the first of May, a Monday'],
    ['2028-05-02', false, 'the second, a day off since 2025'],
    ['2028-05-03', true, 'the third'],
  ])('of a year without a notice knows the days that the law itself fixes: %s, %s, %s', (text, works) => {
    expect(isWorkday(day(text), defaultCalendar)).toBe('unknown-year')
    expect(worksProvisionally(day(text), defaultCalendar)).toBe(works)
  })

  test('the second of May was no holiday before 2025, and before 2014 nothing is guessed', () => {
    const none = calendarOf([])
    expect([day('2024-05-01'), day('2024-05-02'), day('2025-05-02')].map((on) => worksProvisionally(on, none))).toEqual([false, true, false])
    expect(worksProvisionally(day('2013-01-01'), none)).toBe(true)
  })

  test('of a year with a notice is what the notice says alone, also on a day that the law fixes', () => {
    const own = calendarOf([{ year: 2027, holidays: [], makeUpWorkdays: [], source: 'city' }])
    expect(worksProvisionally(day('2027-01-01'), own)).toBe(true)
  })

  test('is what the city says when the city has corrected its calendar', () => {
    const own = calendarOf([{ year: 2027, holidays: [day('2027-02-08')], makeUpWorkdays: [day('2027-02-07')], source: 'city' }])
    expect(isWorkday(day('2027-02-08'), own)).toBe(false)
    expect(isWorkday(day('2027-02-07'), own)).toBe(true)
    expect(isWorkday(day('2026-02-16'), own)).toBe('unknown-year')
  })
})

describe('counting working days', () => {
  test.each([
    ['2026-02-10', 15, '2026-03-09'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-14', 1, '2026-02-24'],
    ['2025-09-30', 1, '2025-10-09'],
    ['2025-09-30', 3, '2025-10-11'],
    ['2026-11-24', 0, '2026-11-24'],
    ['2026-11-22', 0, '2026-11-23'],
    ['2025-10-09', -3, '2025-09-28'],
  ])('%s and %i working days: %s', (from, n, to) => {
    expect(addWorkdays(day(from), n, defaultCalendar)).toEqual({ day: to, warnings: [] })
  })

  test('across into 2027 goes on Monday to Friday, steps over New Year’s Day, and says so', () => {
    const { day: due, warnings } = addWorkdays(day('2026-12-30'), 3, defaultCalendar)
    expect(due).toBe('2027-01-05')
    expect(warnings).toEqual([{ code: 'no-holiday-data', year: 2027 }])
    expect(warnings.map(calendarWarningWords)[0]?.zh).toContain('2027年')
    expect(warnings.map(calendarWarningWords)[0]?.en).toContain('2027')
  })

  test('ends on a working day with exactly n of them behind it', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 90 }), (from, n) => {
        const { day: due } = addWorkdays(from, n, defaultCalendar)
        let seen = 0
        for (let on = addDays(from, 1); on <= due; on = addDays(on, 1)) if (worksProvisionally(on, defaultCalendar)) seen += 1
        expect(seen).toBe(n)
        expect(worksProvisionally(due, defaultCalendar)).toBe(true)
      }),
    )
  })

  test('forwards and backwards meet', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const start = nextWorkday(from, defaultCalendar).day
        const there = addWorkdays(start, n, defaultCalendar).day
        expect(addWorkdays(there, -n, defaultCalendar).day).toBe(start)
      }),
    )
  })

  test('the next and the previous working day hold the day between them', () => {
    fc.assert(
      fc.property(knownDay, (on) => {
        const [after, before] = [nextWorkday(on, defaultCalendar).day, previousWorkday(on, defaultCalendar).day]
        expect(before <= on && on <= after).toBe(true)
        expect(before === after).toBe(worksProvisionally(on, defaultCalendar))
      }),
    )
  })

  test('steps over the days on which the clock stands still', () => {
    const still: readonly Day[] = [day('2026-11-25'), day('2026-11-26')]
    expect(addWorkdays(day('2026-11-24'), 2, defaultCalendar, (on) => still.includes(on)).day).toBe('2026-11-30')
  })
})

describe('the committed calendar', () => {
  test('has every year from 2011 to 2026, once', () => {
    expect(holidayYears.map((one) => one.year)).toEqual(Array.from({ length: 16 }, (_, at) => 2011 + at))
  })

  test.each(holidayYears.map((one) => [one.year, one] as const))('%i: days of its own year, exchanged days fall on a weekend, every weekday off is paid for', (year, one) => {
    expect([...one.holidays, ...one.makeUpWorkdays].every((on) => yearOf(on) === year)).toBe(true)
    expect(one.makeUpWorkdays.every((on) => weekday(on) > 5)).toBe(true)
    expect(one.makeUpWorkdays.some((on) => one.holidays.includes(on))).toBe(false)
    // 11 statutory days (13 since 2025), a day or two more by special notice (2015, 2020) or by a New Year that crosses the years:
    // what remains after the exchange is what the State Council gives.
    const given = one.holidays.filter((on) => weekday(on) < 6).length - one.makeUpWorkdays.length
    expect(given).toBeGreaterThanOrEqual(10)
    expect(given).toBeLessThanOrEqual(14)
    // What an officer reads as the ground of a day: the notice, never the package that transcribes it.
    expect(one.source).toBe(`国务院办公厅关于${year}年部分节假日安排的通知`)
  })
})
