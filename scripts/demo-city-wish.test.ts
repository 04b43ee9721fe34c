import { expect, test } from 'vitest'
import { readDemoWish } from './demo-city-wish.ts'

test('without a word it is the whole year of 2019', () => {
  expect(readDemoWish([])).toEqual({ year: 2019, scale: 1 })
  expect(readDemoWish(['--year', '2024', '--scale=0.1'])).toEqual({ year: 2024, scale: 0.1 })
})

test('who asks for help gets it, whatever else is said', () => {
  for (const args of [['--help'], ['-h'], ['--year', '2019', '--help']]) expect(readDemoWish(args)).toBe('help')
})

test.each([['--yaer', '2019'], ['--year'], ['--year', '1999'], ['--year', '2019.5'], ['--scale', '0'], ['--scale', '11'], ['--scale', 'much'], ['2019']])('%s %s loads nothing on a guess', (...args) => {
  expect(readDemoWish(args.filter((one) => one !== undefined))).toBe('wrong')
})
