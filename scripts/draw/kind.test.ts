import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kinds } from '../../src/domain/kinds/index.ts'
import { drawKind } from './kind.ts'

test.each(Object.values(kinds).map((kind) => [kind.name, kind] as const))('the page of %s is what the code says; npm run draw writes it', (name, kind) => {
  expect(readFileSync(new URL(`../../docs/kinds/${name}.md`, import.meta.url), 'utf8')).toBe(drawKind(kind))
})
