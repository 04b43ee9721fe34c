import { describe, expect, test } from 'vitest'
import { importsOf } from './imports.ts'
import { tokens } from './tokens.ts'

const from = (source: string) => importsOf(tokens(source), 'x.ts').map(({ from: target, typeOnly }) => (typeOnly ? `type ${target}` : target))

describe('every way to name another module is an arrow', () => {
  test.each([
    [`import a from './a.ts'`, ['./a.ts']],
    [`import a, { b as c, type D } from "./a.ts"`, ['./a.ts']],
    [`import * as a from './a.ts'\nimport './b.ts'`, ['./a.ts', './b.ts']],
    [`import type { A } from './a.ts'`, ['type ./a.ts']],
    [`export * from './a.ts'\nexport * as b from './b.ts'\nexport { c } from './c.ts'\nexport type { D } from './d.ts'`, ['./a.ts', './b.ts', './c.ts', 'type ./d.ts']],
    [`import {\n  a, // with a remark from 'nowhere'\n  b,\n} from './a.ts'`, ['./a.ts']],
    [`type A = import('./a.ts').A\nconst b = await import("./b.ts")`, ['./a.ts', './b.ts']],
    [`new Worker(new URL('./w.ts', import.meta.url))`, ['./w.ts']],
    [`const x = 4 / 2; import a from './a.ts' // half / of`, ['./a.ts']],
  ])('%s', (source, expected) => expect(from(source)).toEqual(expected))
})

describe('what only looks like one is none', () => {
  test.each([
    [`// import a from './a.ts'\n/* import b from './b.ts' */`],
    [`const s = "import a from './a.ts'"`],
    ["const s = `import a from './a.ts' ${1 + `${2} import('./b.ts')`} export * from './c.ts'`"],
    [`const r = /import a from '.\\/a.ts'/`],
    [`const r = [/["'/]/, /[/]import('x')/g]`],
    [`const o = { import: 1, from: './a.ts' }; o.import('./a.ts')`],
    [`export const from = './a.ts'\nexport default from`],
    [`export type A = { from: './a.ts' }`],
    [`const u = import.meta.url`],
    [`<p>don't import this</p>`],
  ])('%s', (source) => expect(from(source)).toEqual([]))

  test('after a template, a pattern or text between tags the reading goes on', () => {
    expect(from("const s = `${a({ b: `${c}` })}`\nconst r = x.replace(/'/g, '')\n<b>isn't {y}</b>\nimport z from './z.ts'")).toEqual(['./z.ts'])
  })

  test('a computed import is refused, since nobody can say where it goes', () => {
    expect(() => from('await import(name)')).toThrow('not written out')
  })
})
