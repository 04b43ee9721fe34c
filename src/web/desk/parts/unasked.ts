import type { Field } from '../../../contract/form.ts'

/** Filled by programs and never by people: the rule behind a taken suggestion, the clock that has run out. */
const byPrograms: ReadonlySet<string> = new Set(['rule', 'taken', 'clock'])

/** The fields that a person is asked. What is required is always asked. */
export const asked = (fields: readonly Field[]): readonly Field[] => fields.filter((field) => field.required || !byPrograms.has(field.name))
