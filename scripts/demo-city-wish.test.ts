import { expect, test } from 'vitest'
import { readDemoWish, wrongWords } from './demo-city-wish.ts'

test('without a word it is the whole year of 2019', () => {
  expect(readDemoWish([])).toEqual({ year: 2019, scale: 1 })
  expect(readDemoWish(['--year', '2024', '--scale=0.1'])).toEqual({ year: 2024, scale: 0.1 })
})

test('who asks for help gets it, whatever else is said', () => {
  for (const args of [['--help'], ['-h'], ['--year', '2019', '--help']]) expect(readDemoWish(args)).toBe('help')
})

test.each([
  ['--yaer 2019', '--yaer'], ['--year', '--year'], ['--year 2019 --much', '--much'], ['--year 1999', '--year 1999'], ['--year 2019.5', '--year 2019.5'], ['--scale 0', '--scale 0'], ['--scale 11', '--scale 11'],
  ['--scale much', '--scale much'], ['2019', '2019'], ['--year 2019 often', 'often'],
])('%s loads nothing on a guess, and %s is named', (args, wrong) => {
  const read = readDemoWish(args.split(' '))
  expect(read).toEqual({ wrong })
  expect(wrongWords(read as { wrong: string })).toContain(`超出范围：${wrong} `)
})
