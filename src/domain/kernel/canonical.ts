/** What JSON can carry. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * One text for one value: keys sorted by code unit, no spaces, absent members left out. The fact chain is hashed over
 * this text, because a `jsonb` column forgets the order in which keys were written.
 */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error('a fact cannot carry a number without end')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(',')}]`
  if (typeof value === 'object') {
    // Written for speed: every fact of every matter passes here, on the way in and when chains are verified.
    const members = value as Readonly<Record<string, unknown>>
    let text = ''
    for (const key of Object.keys(members).sort()) {
      const one = members[key]
      if (one !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(one)}`
    }
    return `{${text}}`
  }
  throw new Error(`a fact cannot carry a ${typeof value}`)
}
