import { expect, test } from 'vitest'
import type { Field } from '../../../contract/form.ts'
import { words } from '../../../domain/kernel/words.ts'
import { unmarked } from './unmarked.ts'

const label = words('一', 'one')
const text: Field = { name: 'x', required: true, widget: 'text', label }
const fields: readonly Field[] = [
  { ...text, name: 'name' }, { ...text, name: 'rule', given: true },
  { name: 'rows', required: true, widget: 'list', label, of: [text, { name: 'needs', required: false, widget: 'group', label, of: [text] }] },
]
const said = (path: string): number => unmarked(fields, new Map([[path, words('没有这一项：z。请去掉。', 'There is no such field: z. Leave it out.')]])).length

test.each([['name', 0], ['rows', 0], ['rows.1.x', 0], ['rows.0.needs.x', 0], ['rows.0.needs', 0], ['z', 1], ['rows.0.z', 1], ['rows.0.needs.z', 1], ['rows.0', 1], ['name.z', 1], ['rule', 1]])(
  'a fault at %s: %i said above the form', (path, count) => {
    expect(said(path)).toBe(count)
  })
