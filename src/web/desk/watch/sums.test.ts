import { expect, test } from 'vitest'
import { missed, notableFirst, shareOf, sumOf, worstFirst } from './sums.ts'
import type { Figure } from './sums.ts'

const share = (key: string, value: number, of: number): Figure => ({ by: 'area', key, words: { zh: key, en: key }, value, of, cases: '' })

test('a sum of counts is exact, beyond a thousand too', () => {
  expect(sumOf([600, 700])).toBe(1_300)
  expect(sumOf([])).toBe(0)
})

test('the most overdue stand first, then the most open', () => {
  const rows = [{ late: 2, open: 9 }, { late: 1_200, open: 7 }, { late: 2, open: 30 }, { late: 1_200, open: 4_000 }] as const
  expect(worstFirst(rows)).toEqual([rows[3], rows[1], rows[2], rows[0]])
})

test('of shares the place with the most missed matters stands first, not the smallest place', () => {
  const [small, big, good] = [share('small', 0, 1), share('big', 0.8, 500), share('good', 1, 900)]
  expect(notableFirst([good, small, big])).toEqual([big, small, good])
  expect(missed(big)).toBe(100)
})

test('of counts the largest stands first', () => {
  const [few, many] = [{ ...share('few', 3, 0), of: undefined }, { ...share('many', 40, 0), of: undefined }]
  expect(notableFirst([few, many])).toEqual([many, few])
})

test('the share of several places is taken over their common base', () => {
  expect(shareOf([share('a', 0.5, 10), share('b', 0.9, 90)])).toEqual({ value: 0.86, of: 100, missed: 14 })
  expect(shareOf([])).toEqual({ value: null, of: 0, missed: 0 })
})
