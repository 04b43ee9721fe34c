import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readHouse } from '../scripts/house/graph.ts'
import { mentions } from '../scripts/house/mentions.ts'
import { picture, withPicture } from '../scripts/house/picture.ts'
import { complaints } from '../scripts/house/rules.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = readHouse(`${root}src`)

test('the house stands: arrows go down, no rings, no `any`, small files', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(complaints(files)).toEqual([])
})

test('no file speaks of one machine or of a registry, silences the compiler, or holds a test that does not run', () => {
  expect(mentions(root)).toEqual([])
})

test('the picture in ARCHITECTURE.md is the house as it is (`npm run house` draws it)', () => {
  const text = readFileSync(`${root}ARCHITECTURE.md`, 'utf8')
  expect(text).toBe(withPicture(text, picture(files)))
})
