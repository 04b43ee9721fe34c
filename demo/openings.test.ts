import { expect, test } from 'vitest'
import { Phones } from './openings.ts'

test('however large the city, its people have numbers of eleven digits that are kept for invented people', () => {
  const phones = new Phones()
  const given = Array.from({ length: 150_000 }, () => phones.another())
  expect(given.filter((one) => !/^199000[1-6]\d{4}$/.test(one))).toEqual([])
  expect(new Set(given.slice(0, 60_000)).size).toBe(60_000)
})
