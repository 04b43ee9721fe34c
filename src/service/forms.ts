import type { z } from 'zod'
import type { Refused } from '../domain/kernel/fault.ts'
import { fieldsOf } from '../domain/matter/form.ts'
import type { Field } from '../domain/matter/form.ts'
import { faultsOf, refusedFields, unknownAt } from './form-faults.ts'
import { wellFormed } from './well-formed.ts'

const known = new WeakMap<z.ZodObject, readonly Field[]>()

/** The fields of a form, worked out once. */
export const fieldsOnce = (form: z.ZodObject): readonly Field[] => {
  const fields = known.get(form) ?? fieldsOf(form)
  known.set(form, fields)
  return fields
}

/** Where a payload holds a field that its form does not know, at the top, in groups and in rows, as paths: `parties.0.colour`. */
const strangers = (fields: readonly Field[], value: unknown, at = ''): readonly string[] => {
  // A list that is none, or a row that is no group, is a fault of its own, which the form finds.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = `${at}${name}`
    const field = fields.find((one) => one.name === name)
    if (!field) return [path]
    const { of } = field
    if (!of) return []
    return Array.isArray(inner) ? inner.flatMap((row, no) => strangers(of, row, `${path}.${no}.`)) : strangers(of, inner, `${path}.`)
  })
}

/**
 * A payload as its form wants it, or every place that needs a correction. A field that the form does not know is one, however deep it lies: dropped
 * in silence, whoever sent it would believe that it was taken. `loose` for the system itself, which tells every lapse by the same words and leaves
 * it to the act what of them it needs.
 */
export const readPayload = (form: z.ZodObject, payload: unknown, loose = false): { readonly payload: unknown } | Refused => {
  const fields = fieldsOnce(form)
  const given = wellFormed(payload ?? {})
  const read = form.safeParse(given, { reportInput: true })
  const faults = [...(read.success ? [] : faultsOf(read.error, fields)), ...(loose ? [] : strangers(fields, given).map(unknownAt))]
  return read.success && faults.length === 0 ? { payload: read.data } : refusedFields(faults)
}
