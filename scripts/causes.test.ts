import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { causes } from '../src/domain/law/causes/catalogue.ts'
import { causeSource, dataFile } from './causes.ts'

test('the committed causes carry the initials that the script works out', async () => {
  expect(await readFile(dataFile, 'utf8')).toBe(causeSource(causes.map((one) => [one.code, one.parent ?? '', one.name])))
})
