import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumeral } from './numerals.ts'

describe('a numeral is read as people write it', () => {
  test.each([
    ['37', 37], ['三十七', 37], ['十五', 15], ['廿三', 23], ['一百零五', 105], ['一百二', 120], ['一百二十', 120], ['两千', 2000], ['三千零六十', 3060],
    ['三万五', 35_000], ['三万零五', 30_005], ['一万二千三百', 12_300], ['二〇一九', 2019], ['2.5万', 25_000], ['8千6', 8600], ['34万6千5百', 346_500],
    ['三点五万', 35_000], ['三百多万', 3_000_000], ['1亿2000万', 120_000_000], ['壹万贰仟叁佰', 12_300], ['12,300.5', 12_300.5], ['一亿', 100_000_000], ['十万', 100_000], ['1.2w', 12_000], ['5k', 5000],
  ])('%s is %d', (text, value) => {
    expect(readNumeral(text)).toBe(value)
  })

  test.each(['', '三四百', '七万八万', '千', '万', '百元', '三百五千', 'abc'])('%j is no number', (text) => {
    expect(readNumeral(text)).toBeUndefined()
  })

  test('every whole number below a hundred million comes back from its Chinese form', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
      expect(readNumeral(inChinese(n))).toBe(n)
    }))
  })
})

/** The full written form, with 零 where places are skipped. */
function inChinese(n: number): string {
  const [high, low] = [Math.floor(n / 10_000), n % 10_000]
  if (high === 0) return section(low)
  if (low === 0) return `${section(high)}万`
  return `${section(high)}万${low < 1000 ? '零' : ''}${section(low)}`
}

function section(n: number): string {
  const digits = [...String(n)].map(Number)
  let text = ''
  digits.forEach((d, i) => {
    const place = digits.length - 1 - i
    if (d > 0) text += `${'零一二三四五六七八九'[d]}${['', '十', '百', '千'][place]}`
    else if (digits.slice(i + 1).some((x) => x > 0) && !text.endsWith('零')) text += '零'
  })
  return text
}
