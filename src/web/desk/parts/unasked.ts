import type { Field } from '../../../contract/form.ts'

/** The fields that a person is asked; what programs send is left out. */
export const asked = (fields: readonly Field[]): readonly Field[] => fields.filter((field) => field.given !== true)
