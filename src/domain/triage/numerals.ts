/** Value of a whole number in Arabic or Chinese numerals (`37`, `三十七`, `两百零五`, `二〇`); undefined when it is none. */
export function readNumeral(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  if (text === '' || !onlyNumerals.test(text)) return undefined
  return /[十百千万亿拾佰仟廿卅]/.test(text) ? readScaled(text) : readDigits(text)
}

/** A class of one Chinese numeral, for regular expressions. */
export const numeral = '[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅俩仨]'

const onlyNumerals = new RegExp(`^${numeral}+$`)

export const digitOf: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9, 俩: 2, 仨: 3,
}

export const unitOf: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 10_000, 亿: 100_000_000 }

function readDigits(text: string): number {
  return Number([...text].map((c) => digitOf[c]).join(''))
}

/** `三万五` means 35,000: a last digit without a unit takes the next lower one, unless 零 stands before it. */
function readScaled(text: string): number | undefined {
  let total = 0
  let section = 0
  let held: number | undefined
  let lastUnit = 0
  let gap = false
  for (const char of text.replaceAll('廿', '二十').replaceAll('卅', '三十')) {
    const unit = unitOf[char]
    const digit = digitOf[char]
    if (unit === undefined) {
      if (digit === undefined || (held !== undefined && held !== 0)) return undefined
      gap ||= digit === 0
      held = digit
    } else if (unit < 10_000) {
      section += (held === undefined || (held === 0 && unit === 10) ? 1 : held) * unit
      held = undefined
      lastUnit = unit
      gap = false
    } else {
      section += held ?? 0
      if (section === 0 && total === 0) return undefined
      // 万亿 multiplies all that came before it, 万 only its own section.
      if (unit > lastUnit && total > 0 && section === 0) total *= unit
      else total += section * unit
      section = 0
      held = undefined
      lastUnit = unit
      gap = false
    }
  }
  if (held !== undefined && held !== 0) section += lastUnit >= 100 && !gap ? held * (lastUnit / 10) : held
  return total + section
}
