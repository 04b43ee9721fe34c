import { describe, expect, test } from 'vitest'
import { day } from '../../domain/kernel/day.ts'
import { byDay, dayHeading } from './by-day.ts'

const at = (...moments: string[]) => moments.map((one) => ({ at: one }))

describe('a history told by day', () => {
  test('keeps its order; a day is a day in Beijing', () => {
    const groups = byDay(at('2026-03-03T01:00:00.000Z', '2026-03-02T16:30:00.000Z', '2026-03-02T15:30:00.000Z'))
    expect(groups.map((one) => [one.day, one.items.length])).toEqual([['2026-03-03', 2], ['2026-03-02', 1]])
  })

  test('what has no readable moment is kept, by itself', () => {
    expect(byDay(at('?', '?', '2026-03-02T15:30:00.000Z')).map((one) => [one.day, one.items.length])).toEqual([[undefined, 1], [undefined, 1], ['2026-03-02', 1]])
  })

  test.each([
    ['2026-11-29', '今天，11月29日（周日）', 'Today, 29 Nov, Sun'],
    ['2026-11-28', '昨天，11月28日（周六）', 'Yesterday, 28 Nov, Sat'],
    ['2026-03-02', '3月2日（周一）', '2 Mar, Mon'],
    ['2025-12-31', '2025年12月31日（周三）', '31 Dec 2025, Wed'],
  ])('%s is headed %s', (on, zh, en) => {
    expect(dayHeading(day(on), day('2026-11-29'))).toEqual({ zh, en })
  })
})
