import type { z } from 'zod'
import type { Refused } from '../domain/kernel/fault.ts'
import { fieldsOf } from '../domain/matter/form.ts'
import type { Field } from '../domain/matter/form.ts'
import { formFaults } from './form-faults.ts'
import { wellFormed } from './well-formed.ts'

const known = new WeakMap<z.ZodObject, readonly Field[]>()

/** The fields of a form, worked out once. */
export const fieldsOnce = (form: z.ZodObject): readonly Field[] => {
  const fields = known.get(form) ?? fieldsOf(form)
  known.set(form, fields)
  return fields
}

const exact = new WeakMap<z.ZodObject, z.ZodObject>()

/** The form that takes no other field. */
const exactly = (form: z.ZodObject): z.ZodObject => {
  const strict = exact.get(form) ?? form.strict()
  exact.set(form, strict)
  return strict
}

/**
 * A payload as its form wants it, or every place that needs a correction. A field that the form does not know is one: dropped in silence, whoever
 * sent it would believe that it was taken. `loose` for the system itself, which tells every lapse by the same words and leaves it to the act what
 * of them it needs.
 */
export const readPayload = (form: z.ZodObject, payload: unknown, loose = false): { readonly payload: unknown } | Refused => {
  const read = (loose ? form : exactly(form)).safeParse(wellFormed(payload ?? {}), { reportInput: true })
  return read.success ? { payload: read.data } : formFaults(read.error)
}
