import type { Random } from '../random.ts'

/** How a person says sums: a clerk writes 12000元, a caller says 一万二, a young man types 1.2万. */
export type MoneyStyle = 'plain' | 'block' | 'wan' | 'spoken'

const digits = '零一二三四五六七八九'

/** A sum of whole yuan in words of the style; falls back to digits where the sum is not round enough to be said shortly. */
export function sayMoney(random: Random, fen: number, style: MoneyStyle): string {
  const yuan = fen / 100
  if (style === 'spoken') {
    const words = spoken(yuan)
    if (words) return words.length > 2 && !random.chance(0.55) ? words : `${whole(words)}块${yuan < 1000 || random.chance(0.3) ? '钱' : ''}`
  }
  if (yuan >= 100_000 && yuan % 10_000 === 0) return `${yuan / 10_000}万${style === 'block' || style === 'spoken' ? '' : '元'}`
  if (style === 'wan' && yuan >= 10000 && yuan % 1000 === 0) return `${yuan / 10000}万${random.chance(0.4) ? '元' : ''}`
  if (style === 'block' || style === 'spoken') return `${yuan}块`
  return `${yuan}元`
}

/** 8600 → 八千六, 12000 → 一万二, 20000 → 两万, 350000 → 三十五万; undefined for 8650. */
export function spoken(yuan: number): string | undefined {
  if (!Number.isInteger(yuan) || yuan < 100 || yuan >= 100_000_000) return undefined
  if (yuan >= 100_000) return yuan % 10_000 === 0 && yuan < 1_000_000 ? `${tens(yuan / 10_000)}万` : undefined
  const units = [[10_000, '万'], [1000, '千'], [100, '百']] as const
  for (const [size, word] of units) {
    if (yuan < size) continue
    const head = Math.floor(yuan / size)
    const rest = yuan % size
    if (rest === 0) return `${head === 2 ? '两' : digits.charAt(head)}${word}`
    if (rest % (size / 10) === 0) return `${head === 2 ? '两' : digits.charAt(head)}${word}${digits.charAt(rest / (size / 10))}`
    return undefined
  }
  return undefined
}

/** 八千六 before 块 is said 八千六百: both are heard, the full form is written here. */
function whole(words: string): string {
  const next = { 万: '千', 千: '百', 百: '十' }
  const match = /([万千百])([一二三四五六七八九])$/.exec(words)
  return match ? `${words}${next[match[1] as keyof typeof next]}` : words
}

function tens(count: number): string {
  const [ten, one] = [Math.floor(count / 10), count % 10]
  return `${ten > 1 ? digits.charAt(ten) : ''}十${one ? digits.charAt(one) : ''}`
}
