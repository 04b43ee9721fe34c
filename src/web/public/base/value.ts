import type { Field } from '../../../contract/form.ts'

/** What a form holds while it is filled in: the JSON that will be sent. */
export type Value = string | number | boolean | undefined | readonly Value[] | { readonly [name: string]: Value }
export type Values = Readonly<Record<string, Value>>

export const isEmpty = (value: Value): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    || (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isEmpty))

/** Without the empty places: an optional question that was not answered is not sent at all. */
export const pruned = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)).map(([name, value]) => [name, prunedValue(value)]))

const prunedValue = (value: Value): Value => {
  if (Array.isArray(value)) return (value as readonly Value[]).filter((one) => !isEmpty(one)).map(prunedValue)
  if (typeof value === 'object') return pruned(value as Values)
  return value
}

/** Of what was typed what is still asked, also inside groups and rows: a form that was begun before the house learnt another one holds a field that it would refuse. */
export const asked = (fields: readonly Field[], values: Values): Values => Object.fromEntries(fields.filter(({ name }) => name in values).map((field) => [field.name, askedValue(field, values[field.name])]))

const askedValue = ({ of }: Field, value: Value): Value => {
  if (!of) return value
  if (Array.isArray(value)) return (value as readonly Value[]).map((row) => asked(of, asValues(row)))
  return typeof value === 'object' ? asked(of, value as Values) : value
}

export const asValues = (value: Value): Values => (typeof value === 'object' && !Array.isArray(value) ? (value as Values) : {})
export const asRows = (value: Value): readonly Value[] => (Array.isArray(value) ? (value as readonly Value[]) : [])
export const asText = (value: Value): string => (typeof value === 'string' ? value : '')
