import type { Field } from '../../../contract/form.ts'
import { fen, formatFen } from '../../../domain/kernel/money.ts'
import type { Typed, TypedForm } from './typed.ts'

type Payload = Readonly<Record<string, unknown>>

/** What a form is filled with beforehand, as somebody would have typed it. Only what is typed: look-ups and files begin empty. */
export const typedOf = (fields: readonly Field[], start: Payload): TypedForm =>
  Object.fromEntries(fields.flatMap((field): [string, Typed][] => {
    const value = typedValue(field, start[field.name])
    return value === undefined ? [] : [[field.name, value]]
  }))

const typedValue = (field: Field, value: unknown): Typed => {
  switch (field.widget) {
    case 'list': case 'replies': return Array.isArray(value) && value.length > 0 ? value.map((row) => typedOf(field.of ?? [], row as Payload)) : undefined
    case 'money': return typeof value === 'number' ? formatFen(fen(value)).slice(1).replace(/\.00$/, '') : undefined
    case 'count': return typeof value === 'number' ? String(value) : undefined
    case 'yes': return typeof value === 'boolean' ? value : undefined
    case 'choices': return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined
    case 'text': case 'long': case 'day': case 'choice': return typeof value === 'string' ? value : undefined
    default: return undefined
  }
}
