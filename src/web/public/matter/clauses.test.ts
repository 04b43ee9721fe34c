import { expect, test } from 'vitest'
import type { MatterView } from '../../../contract/matter.ts'
import { amountFor } from './clauses.ts'

const view = { promises: [{ no: 1, claimedAmount: 40_000 }, { no: 2 }, { no: 3, claimedAmount: 9_000 }] } as unknown as MatterView

test('with another clause the sum that was filled in becomes what is said to be paid of that one; what was typed stays', () => {
  expect(amountFor(view, 1, 3, 40_000)).toBe(9_000)
  expect(amountFor(view, 1, 2, 40_000)).toBeUndefined()
  expect(amountFor(view, undefined, 1, undefined)).toBe(40_000)
  expect(amountFor(view, 1, 3, 12_300)).toBe(12_300)
})
