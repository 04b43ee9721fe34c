import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { dataFile, holidaySource } from './holidays.ts'

test('the committed holidays are those that the script writes', async () => {
  expect(await readFile(dataFile, 'utf8')).toBe(holidaySource())
})
