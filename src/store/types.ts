import { types } from 'pg'

/** `2026-11-24 02:56:21.123456+00` → `2026-11-24T02:56:21.123Z`, whatever zone the server writes in. */
export const momentText = (text: string): string =>
  text.endsWith('+00') && text[10] === ' '
    // Our own server writes in UTC: no Date is made for each row.
    ? `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).slice(0, 3).padEnd(3, '0')}Z`
    : new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')).toISOString()

const wholeNumber = (text: string): number => {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new Error(`too large to count with: ${text}`)
  return number
}

/** date[] has no name among the driver's own. */
const dateArray = 1182

const own: Readonly<Record<number, (text: string) => unknown>> = {
  [types.builtins.INT8]: wholeNumber,
  // A day is not a moment: it stays the text that it is.
  [types.builtins.DATE]: (text) => text,
  [types.builtins.TIMESTAMPTZ]: momentText,
  [dateArray]: (text) => text.slice(1, -1).split(',').filter((day) => day !== ''),
}

/** How values come back: bigint as a whole number, date as a Day's text, timestamptz as a Moment's text. Never a `Date`. */
export const typesOfOurs = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format === 'binary' ? undefined : own[oid]) ?? types.getTypeParser(oid, format ?? 'text')) as typeof types.getTypeParser,
}
