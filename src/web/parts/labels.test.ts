import { expect, test } from 'vitest'
import { flagsShown, flagWords } from './labels.ts'

test('how often a matter was sent back is told in both languages', () => {
  expect(flagWords('returned-1')).toEqual({ zh: '退回 1 次', en: 'Returned once' })
  expect(flagWords('returned-3')).toEqual({ zh: '退回 3 次', en: 'Returned 3 times' })
  expect(flagWords('awaits-head').zh).toBe('等主任决定')
})

test('a row says once that a matter came back, and how often where that is known', () => {
  expect(flagsShown(['elder', 'returned', 'returned-2'])).toEqual(['elder', 'returned-2'])
  expect(flagsShown(['elder', 'returned'])).toEqual(['elder', 'returned'])
})
