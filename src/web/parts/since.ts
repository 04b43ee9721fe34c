import type { Field } from '../../contract/form.ts'
import { asksSince, sinceMember } from '../../domain/law/since-asked.ts'

/** The question since when it goes on as it is put for a type: without the end of a job where there is none; undefined where it does not count. */
export const sinceFor = (field: Field, type: string | undefined): Field | undefined =>
  (asksSince(type) ? { ...field, of: (field.of ?? []).filter((one) => sinceMember(type, one.name)) } : undefined)
