/**
 * Value of a number in Arabic or Chinese numerals or both: `37`, `三十七`, `两百零五`, `二〇`, `2.5万`, `34万6千5百`, `三点五万`, `三百多万`.
 * A last digit without a unit takes the next lower one (`三万五` is 35,000, `8千6` 8,600) unless 零 stands before it.
 * Undefined when it is no number: `三四百`, `七万八万`, a bare `千`.
 */
export function readNumeral(text: string): number | undefined {
  if (text === '') return undefined
  const tokens = text.replaceAll('廿', '二十').replaceAll('卅', '三十').replace(/[多几余](?=[万亿])/, '').match(token)
  if (!tokens) return undefined
  if (tokens.every((t) => digitOf[t] !== undefined)) return Number(tokens.map((t) => digitOf[t]).join(''))
  const parts = joinDecimals(tokens)
  return parts && sumUp(parts)
}

/** A class of one Chinese numeral, for regular expressions. */
export const numeral = '[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅俩仨]'

export const digitOf: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 俩: 2, 仨: 3,
}

const unitOf: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, k: 1000, 万: 10_000, w: 10_000, 亿: 100_000_000 }

const token = /\d[\d,]*(?:\.\d+)?|[^\s]/g

type Part = { readonly digit: number; readonly single: boolean } | { readonly unit: number }

/** Puts 三点五 together; undefined when something is neither digit nor unit. */
function joinDecimals(tokens: readonly string[]): Part[] | undefined {
  const parts: Part[] = []
  for (let i = 0; i < tokens.length; i++) {
    const one = tokens[i] as string
    const unit = unitOf[one]
    if (unit !== undefined) parts.push({ unit })
    else if (one === '点') {
      let fraction = ''
      while (digitOf[tokens[i + 1] ?? ''] !== undefined) fraction += digitOf[tokens[++i] as string]
      const last = parts.at(-1)
      if (!last || !('digit' in last) || fraction === '') return undefined
      parts[parts.length - 1] = { digit: last.digit + Number(`0.${fraction}`), single: false }
    } else {
      const digit = digitOf[one] ?? Number(one.replaceAll(',', ''))
      if (Number.isNaN(digit)) return undefined
      parts.push({ digit, single: digit < 10 && Number.isInteger(digit) })
    }
  }
  return parts
}

function sumUp(parts: readonly Part[]): number | undefined {
  let [total, section, lastUnit, gap] = [0, 0, 0, false]
  let held: Extract<Part, { digit: number }> | undefined
  for (const part of parts) {
    if ('digit' in part) {
      if (held && held.digit !== 0) return undefined
      gap ||= part.digit === 0
      held = part
      continue
    }
    const { unit } = part
    if (unit < 10_000) {
      // A bare 千, or 千 after 百.
      if ((!held && unit !== 10) || (section > 0 && unit >= lastUnit)) return undefined
      section += (held && !(held.digit === 0 && unit === 10) ? held.digit : 1) * unit
    } else {
      section += held?.digit ?? 0
      if (unit === 10_000) {
        if (section === 0 || total % 100_000_000 !== 0) return undefined
        total += section * unit
      } else {
        // 万亿: all that came before is counted in 亿.
        if (section + total === 0 || total >= unit) return undefined
        total = (total + section) * unit
      }
      section = 0
    }
    held = undefined
    lastUnit = unit
    gap = false
  }
  if (held && held.digit !== 0) section += held.single && lastUnit >= 100 && !gap ? held.digit * (lastUnit / 10) : held.digit
  return Math.round((total + section) * 100) / 100
}
