import type { Field } from '../../../contract/form.ts'
import type { TypedForm } from '../../parts/form/typed.ts'

/** A quarrel has two sides: both stand there to be filled in. */
export const twoSides: TypedForm = { parties: [{ side: 'applicant', form: 'natural' }, { side: 'respondent', form: 'natural' }] }

/** What everybody who registers a dispute is asked; whatever else the kind asks is folded below it. */
export const front = ['story', 'claim', 'parties', 'area', 'type', 'cause', 'amount', 'headcount', 'flags'] as const

/** What is asked first and what is folded. */
export const folded = (fields: readonly Field[]): { readonly shown: readonly Field[]; readonly rest: readonly Field[] } => {
  const first: ReadonlySet<string> = new Set(front)
  return { shown: fields.filter((field) => first.has(field.name)), rest: fields.filter((field) => !first.has(field.name)) }
}
