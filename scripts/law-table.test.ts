import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { lawFile, lawPage } from './law-table.ts'

test('docs/law.md says what the code says', async () => {
  expect(await readFile(lawFile, 'utf8')).toBe(lawPage())
})
