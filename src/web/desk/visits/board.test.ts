import { expect, test } from 'vitest'
import { isLong, waited } from './board.ts'

const since = '2026-03-02T01:00:00.000Z'
const after = (minutes: number): number => Date.parse(since) + minutes * 60_000

test.each([[0, '等了 0 分钟'], [59.9, '等了 59 分钟'], [60, '等了 1 小时'], [1_439, '等了 23 小时'], [1_440, '等了 1 天'], [-3, '等了 0 分钟']])('after %s minutes it says “%s”', (minutes, zh) => {
  expect(waited(since, after(minutes)).zh).toBe(zh)
})

test('half an hour is long', () => {
  expect([isLong(since, after(29)), isLong(since, after(30))]).toEqual([false, true])
})
