import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readHouse } from './graph.ts'
import { complaints } from './rules.ts'

/** Builds a small house from file contents and returns what is wrong with it. */
function wrongWith(contents: Record<string, string>): string[] {
  const src = mkdtempSync(join(tmpdir(), 'house-'))
  onTestFinished(() => rmSync(src, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(src, path)), { recursive: true })
    writeFileSync(join(src, path), text)
  }
  return complaints(readHouse(src))
}

test('arrows down are fine', () => {
  expect(wrongWith({
    'domain/kernel/day.ts': `import { z } from 'zod'\n`,
    'domain/matter/next.ts': `import { day } from '../kernel/day.ts'\n`,
    'service/act.ts': `import { next } from '../domain/matter/next.ts'\nimport { row } from '../store/row.ts'\n`,
    'store/row.ts': `import type { Day } from '../domain/kernel/day.ts'\n`,
    'main.ts': `import './service/act.ts'\n`,
  })).toEqual([])
})

test('an arrow up, sideways or out of the house is not, type-only ones included', () => {
  expect(wrongWith({ 'domain/kernel/a.ts': `import type { R } from '../../store/r.ts'\n`, 'store/r.ts': '' })).toEqual(['domain/kernel/a.ts:1 domain may not import store (store/r.ts)'])
  expect(wrongWith({ 'store/a.ts': `\nimport { g } from '../gateway/g.ts'\n`, 'gateway/g.ts': '' })).toEqual(['store/a.ts:2 store may not import gateway (gateway/g.ts)'])
  expect(wrongWith({ 'http/a.ts': `import { g } from '../store/g.ts'\n`, 'store/g.ts': '' })).toHaveLength(1)
  expect(wrongWith({ 'domain/words/a.ts': `import { m } from '../matter/m.ts'\n`, 'domain/matter/m.ts': '' })[0]).toContain('arrows go down')
  expect(wrongWith({ 'domain/law/a.ts': `import { m } from '../people/m.ts'\n`, 'domain/people/m.ts': '' })).toHaveLength(1)
  expect(wrongWith({ 'service/a.ts': `import x from '../../tests/x.ts'\n` })[0]).toContain('leaves src/')
  expect(wrongWith({ 'service/a.ts': `import { read } from '../settings.ts'\n`, 'settings.ts': '' })).toEqual(['service/a.ts:1 service may not import main (settings.ts)'])
  expect(wrongWith({ 'attic/a.ts': '' })[0]).toContain('no floor "attic"')
})

test('packages that a floor may not know are refused', () => {
  expect(wrongWith({ 'domain/kernel/a.ts': `import { readFileSync } from 'node:fs'\n` })).toEqual(['domain/kernel/a.ts:1 domain may not use the package node:fs'])
  expect(wrongWith({ 'web/a.tsx': `import pg from 'pg'\n` })).toHaveLength(1)
})

test('a ring is found, however long, type-only arrows included', () => {
  expect(wrongWith({
    'store/a.ts': `import { b } from './b.ts'\n`, 'store/b.ts': `import { c } from './c.ts'\n`, 'store/c.ts': `import type { A } from './a.ts'\n`, 'store/d.ts': `import { a } from './a.ts'\n`,
  })).toEqual(['a ring: store/a.ts ⇄ store/b.ts ⇄ store/c.ts'])
})

test('"any" is found as a type, and only there', () => {
  expect(wrongWith({ 'store/a.ts': 'const a: any = 1\nconst b = c as any\nfunction f(x: Map<string, any>) {}\n' })).toHaveLength(3)
  expect(wrongWith({ 'store/a.ts': `// any\nconst a = { any: 'any' }\nPromise.any([])\nz.any()\nif (any(x)) y()\n` })).toEqual([])
})

test('a file of more than 400 lines is two files, unless its lines are rows of a table', () => {
  expect(wrongWith({ 'store/a.ts': 'doIt()\n'.repeat(401) })[0]).toBe('store/a.ts has 401 lines; more than 400 is two files')
  expect(wrongWith({ 'domain/law/causes.ts': `export const causes = [\n${`  { code: 1, name: 'x' },\n`.repeat(600)}]\n` })).toEqual([])
})
