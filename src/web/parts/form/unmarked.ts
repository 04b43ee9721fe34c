import type { Field } from '../../../contract/form.ts'
import type { Words } from '../../../domain/kernel/words.ts'

/**
 * The faults that no drawn field can be marked with, because this form has no such field: a page kept open since before the house learnt
 * another form, or a file of answers from elsewhere. They are said above the form, else nobody reads them.
 */
export const unmarked = (fields: readonly Field[], faults: ReadonlyMap<string, Words>): readonly (readonly [path: string, words: Words])[] =>
  [...faults].filter(([path]) => !isDrawn(fields, path.split('.')))

const isDrawn = (fields: readonly Field[], [name, ...rest]: readonly string[]): boolean => {
  const field = fields.find((one) => one.name === name)
  if (!field || field.given === true) return false
  if (rest.length === 0) return true
  return isDrawn(field.of ?? [], field.widget === 'group' ? rest : rest.slice(1))
}
