import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { isRefused } from '../kernel/fault.ts'
import { faultsOfDates } from './dated.ts'
import { deadlines, ruleOn } from './deadlines.ts'
import type { Deadline } from './deadlines.ts'
import { tuneDeadlines } from './settings.ts'
import type { Tuned } from './settings.ts'

const tune = (...tuned: Tuned[]): readonly Deadline[] => {
  const found = tuneDeadlines(deadlines, tuned)
  if (isRefused(found)) throw new Error('refused')
  return found
}
const two: Tuned = { name: 'sign-for', length: { n: 2, unit: 'workday' }, since: day('2026-03-01') }

describe('a city’s own lengths', () => {
  test('hold from their day on; older matters keep the old one', () => {
    const rows = tune(two)
    expect(ruleOn('sign-for', day('2026-02-28'), rows).length.n).toBe(1)
    expect(ruleOn('sign-for', day('2026-03-01'), rows).length.n).toBe(2)
    expect(faultsOfDates(rows)).toEqual([])
  })

  test('end when they say so, and the default comes back', () => {
    const rows = tune({ ...two, until: day('2026-06-01') }, { name: 'sign-for', length: { n: 4, unit: 'hour' }, since: day('2026-04-01'), until: day('2026-05-01') })
    const on = (text: string) => ruleOn('sign-for', day(text), rows)
    expect(['2026-02-28', '2026-03-31', '2026-04-01', '2026-05-01', '2026-06-01'].map((text) => on(text).length.n)).toEqual([1, 2, 4, 2, 1])
    expect(on('2026-04-01').rolls).toBe(false)
    expect(faultsOfDates(rows)).toEqual([])
  })

  test('split every edition that they touch', () => {
    const rows = tune({ name: 'mediator-choice', length: { n: 3, unit: 'workday' }, since: day('2020-01-01'), until: day('2021-01-01') })
    expect(ruleOn('mediator-choice', day('2020-06-01'), rows).length.n).toBe(3)
    expect(ruleOn('mediator-choice', day('2021-06-01'), rows).length.n).toBe(2)
    expect(faultsOfDates(rows)).toEqual([])
  })

  test.each<[string, Tuned]>([
    ['a number of the law', { name: 'confirmation-application', length: { n: 60, unit: 'day' }, since: day('2026-01-01') }],
    ['a setting that became law', { name: 'mediator-choice', length: { n: 5, unit: 'workday' }, since: day('2021-06-01') }],
    ['a name that nobody knows', { name: 'tea-break', length: { n: 1, unit: 'hour' }, since: day('2026-01-01') }],
    ['less than nothing', { ...two, length: { n: -1, unit: 'workday' } }],
    ['half a day', { ...two, length: { n: 0.5, unit: 'workday' } }],
  ])('%s cannot be tuned', (_, one) => {
    expect(isRefused(tuneDeadlines(deadlines, [one]))).toBe(true)
  })
})
