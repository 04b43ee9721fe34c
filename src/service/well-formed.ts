/**
 * A payload in which every text can be kept: half characters (lone surrogates) become the replacement character, NUL goes, and what
 * JSON cannot carry is left out. PostgreSQL would refuse the whole act otherwise.
 */
export const wellFormed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\u0000', '')
  if (Array.isArray(value)) return value.map(wellFormed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toWellFormed(), wellFormed(one)]))
}
