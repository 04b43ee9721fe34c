import { expect, test } from 'vitest'
import { isMeant } from './rest.ts'

test('the second of two quick presses does not send the case that came up in between', () => {
  expect(isMeant('b', 'a', { id: 'b', at: 1_000 }, 1_250)).toBe(false)
  expect(isMeant('b', 'a', { id: 'a', at: 0 }, 5_000), 'and none that is not drawn yet').toBe(false)
  expect(isMeant('b', undefined, undefined, 5_000)).toBe(false)
})

test('it is sent once it has been on the screen for a rest', () => {
  expect(isMeant('b', 'a', { id: 'b', at: 1_000 }, 1_800)).toBe(true)
})

test('or at once when somebody went to it', () => {
  expect(isMeant('b', 'b', { id: 'b', at: 1_000 }, 1_010)).toBe(true)
})
