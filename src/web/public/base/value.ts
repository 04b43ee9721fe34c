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

export const asValues = (value: Value): Values => (typeof value === 'object' && !Array.isArray(value) ? (value as Values) : {})
export const asRows = (value: Value): readonly Value[] => (Array.isArray(value) ? (value as readonly Value[]) : [])
export const asText = (value: Value): string => (typeof value === 'string' ? value : '')
