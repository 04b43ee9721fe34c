import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addHours,
  addMonths,
  addYears,
  compareDays,
  day,
  dayOf,
  daysBetween,
  earlierDay,
  endOfDay,
  epochOf,
  formatDay,
  formatMoment,
  isDay,
  laterDay,
  moment,
  momentAt,
  parseDay,
  parseMoment,
  partsOf,
  startOfDay,
  weekday,
  yearOf,
  type Day,
} from './day.ts'

const anyDay = fc.integer({ min: -60_000, max: 60_000 }).map((n) => addDays(day('2000-01-01'), n))
const anyMoment = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(momentAt)

describe('a day', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '1949-10-01', '9999-12-31'])('%s exists', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  test.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '0026-01-01', '2026-01-01T00:00', ' 2026-01-01', ''])(
    '%s does not exist',
    (text) => {
      expect(parseDay(text)).toBeUndefined()
      expect(isDay(text)).toBe(false)
      expect(() => day(text)).toThrow(RangeError)
    },
  )

  test('is the Beijing day of a moment: 16:00 UTC begins the next one', () => {
    expect(dayOf(moment('2026-02-10T15:59:59.999Z'))).toBe('2026-02-10')
    expect(dayOf(moment('2026-02-10T16:00:00Z'))).toBe('2026-02-11')
  })

  test('runs from its first to its last millisecond in Beijing', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(dayOf(startOfDay(on))).toBe(on)
        expect(dayOf(endOfDay(on))).toBe(on)
        expect(dayOf(momentAt(epochOf(startOfDay(on)) - 1))).toBe(addDays(on, -1))
        expect(dayOf(momentAt(epochOf(endOfDay(on)) + 1))).toBe(addDays(on, 1))
      }),
    )
  })

  test('moves by days and back again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (on, n) => {
        expect(daysBetween(on, addDays(on, n))).toBe(n)
        expect(addDays(addDays(on, n), -n)).toBe(on)
      }),
    )
  })

  test('counts as the calendar of the machine counts in UTC', () => {
    fc.assert(
      fc.property(fc.integer({ min: -350_000, max: 2_900_000 }), (n) => {
        const on = addDays(day('1970-01-01'), n)
        expect(on).toBe(new Date(n * 86_400_000).toISOString().slice(0, 10))
        expect(daysBetween(day('1970-01-01'), on)).toBe(n)
      }),
      { numRuns: 2000 },
    )
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(day('1000-01-01'), -1)).toThrow(RangeError)
  })

  test('sorts as its text sorts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(daysBetween(b, a)))
        expect(compareDays(earlierDay(a, b), laterDay(a, b))).toBeLessThanOrEqual(0)
      }),
    )
  })

  test('advances the weekday by one, Monday first', () => {
    expect(weekday(day('2026-11-24'))).toBe(2)
    expect(weekday(day('1969-12-29'))).toBe(1)
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(weekday(addDays(on, 1))).toBe((weekday(on) % 7) + 1)
      }),
    )
  })
})

describe('months and years end on the corresponding day, or the last of the month (民法典 202)', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 6, '2026-09-30'],
    ['2026-08-15', 6, '2027-02-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
  ])('%s and %i months: %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })

  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-11-24', 2, '2028-11-24'],
    ['2026-11-24', 20, '2046-11-24'],
  ])('%s and %i years: %s', (from, years, to) => {
    expect(addYears(day(from), years)).toBe(to)
  })

  test('the day never grows, and shrinks only to the last of the month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (on, n) => {
        const to = addMonths(on, n)
        const [a, b] = [partsOf(on), partsOf(to)]
        expect(b.year * 12 + b.month).toBe(a.year * 12 + a.month + n)
        if (b.date !== a.date) {
          expect(b.date).toBeLessThan(a.date)
          expect(partsOf(addDays(to, 1)).date).toBe(1)
        }
      }),
    )
  })
})

describe('a moment', () => {
  test('is kept in UTC with milliseconds, from any offset', () => {
    expect(parseMoment('2026-11-24T15:04:05+08:00')).toBe('2026-11-24T07:04:05.000Z')
    expect(parseMoment('2026-11-24T15:04Z')).toBe('2026-11-24T15:04:00.000Z')
    expect(parseMoment('2026-11-23T23:30:00.5-05:00')).toBe('2026-11-24T04:30:00.500Z')
  })

  test.each(['2026-11-24', '2026-11-24T15:04:05', '2026-11-24 15:04:05Z', '2026-02-30T10:00:00Z', '2026-11-24T25:00:00Z', 'now', ''])(
    '%s is none: without a zone it could be any time',
    (text) => {
      expect(parseMoment(text)).toBeUndefined()
      expect(() => moment(text)).toThrow(RangeError)
    },
  )

  test('moves by hours', () => {
    expect(addHours(moment('2026-11-24T20:00:00Z'), 72)).toBe('2026-11-27T20:00:00.000Z')
  })

  test('survives being written and read', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        expect(parseMoment(at)).toBe(at)
        expect(momentAt(epochOf(at))).toBe(at)
      }),
    )
  })
})

describe('in words', () => {
  test('both languages', () => {
    expect(formatDay(day('2026-11-24'), 'zh')).toBe('2026年11月24日')
    expect(formatDay(day('2026-03-05'), 'en')).toBe('5 Mar 2026')
    expect(formatMoment(moment('2026-11-24T16:30:00Z'), 'zh')).toBe('2026年11月25日 00:30')
    expect(formatMoment(moment('2026-11-24T07:04:00Z'), 'en')).toBe('24 Nov 2026, 15:04')
    expect(yearOf(day('2026-11-24'))).toBe(2026)
  })
})

test("the machine's zone changes nothing", () => {
  const before = process.env['TZ']
  const at = moment('2026-02-10T16:30:00Z')
  const told = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Chatham'].map((zone) => {
    process.env['TZ'] = zone
    return [dayOf(at), formatMoment(at, 'en'), addMonths('2026-03-31' as Day, 1), weekday('2026-03-29' as Day), parseMoment('2026-03-29T02:30:00+01:00')]
  })
  if (before === undefined) delete process.env['TZ']
  else process.env['TZ'] = before
  for (const one of told) expect(one).toEqual(told[0])
  expect(told[0]?.[0]).toBe('2026-02-11')
})
