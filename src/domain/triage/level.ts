import { simplified, traditional } from './simplified.ts'

/**
 * The text in half width, lower case and simplified characters, unit for unit: an offset into the result is an offset
 * into what was given. Amounts, places and cues are looked for in this form.
 */
export function level(given: string): string {
  return given.replace(toLevel, levelUnit)
}

const toLevel = new RegExp(`[A-Z\\uff01-\\uff5e\\u3000\\u00a0\\t\\r\\n${traditional}]`, 'g')

function levelUnit(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  if (code >= 0x41 && code <= 0x5a) return unit.toLowerCase()
  if (code < 0x4e00) return ' '
  return simplified(unit)
}
