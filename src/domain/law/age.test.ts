import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { ageBandOf } from './age.ts'
import { birthIn } from './identity.ts'

test.each([
  ['2008-03-03', 'minor'], ['2008-03-02', 'adult'], ['1966-03-03', 'adult'], ['1966-03-02', 'elder'], ['2026-03-02', 'minor'],
] as const)('born on %s one is %s on 2 March 2026: a birthday itself counts', (birth, band) => {
  expect(ageBandOf(day(birth), day('2026-03-02'))).toBe(band)
})

test('the day of birth is read from a citizen’s number, and from no other paper', () => {
  expect(birthIn('11010519491231002X')).toBe('1949-12-31')
  for (const other of ['H12345678', 'E12345678', '91441900MA4UL2A47Q', '']) expect(birthIn(other)).toBeUndefined()
})
