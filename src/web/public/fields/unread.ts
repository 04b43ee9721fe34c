import type { Field } from '../../../contract/form.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { fields as words } from '../../words/public-fields.ts'
import { asRows, asValues } from '../base/value.ts'
import type { Value } from '../base/value.ts'

/** Numbers are kept as numbers; what was typed and is none is kept as text, so that nobody goes on believing it was taken. */
const reads: Readonly<Record<string, Words>> = { money: words.money, count: words.count }

/** The places inside an answer where something was typed that cannot be read, each with what to write instead: `other.0.amount`. */
export const unread = (field: Field, value: Value, path: string): readonly (readonly [string, Words])[] => {
  const inside = (row: Value, at: string) => (field.of ?? []).flatMap((one) => unread(one, asValues(row)[one.name], `${at}.${one.name}`))
  if (field.widget === 'group') return inside(value, path)
  if (field.widget === 'list' || field.widget === 'replies') return asRows(value).flatMap((row, at) => inside(row, `${path}.${at}`))
  const says = reads[field.widget]
  return says && typeof value === 'string' && value !== '' ? [[path, says]] : []
}
