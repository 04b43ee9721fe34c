import { expect, test } from 'vitest'
import { ordered } from './order.ts'

const line = (id: string, ...flags: string[]) => ({ id, flags })
const thrice = line('thrice', 'returned', 'awaits-head')
const once = line('once', 'returned')
const fresh = line('fresh')
const ids = (mine: readonly string[]) => ordered([once, thrice], [fresh, once, thrice], new Set(mine)).map((one) => one.id)

test('a dispatcher meets first what can be done now; what only the head can move waits below', () => {
  expect(ids([])).toEqual(['once', 'fresh', 'thrice'])
})

test('the head meets first what only the head can move', () => {
  expect(ids(['thrice'])).toEqual(['thrice', 'once', 'fresh'])
})
