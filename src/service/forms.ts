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

/** A payload as its form wants it, or every place that needs a correction. */
export const readPayload = (form: z.ZodObject, payload: unknown): { readonly payload: unknown } | Refused => {
  const read = form.safeParse(wellFormed(payload ?? {}), { reportInput: true })
  return read.success ? { payload: read.data } : formFaults(read.error)
}
