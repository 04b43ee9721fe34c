import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAmounts } from './amounts.ts'
import { level } from './level.ts'

const yuan = (text: string): number[] => findAmounts(level(text)).map((a) => a.fen / 100)

describe('sums of money are found as people say them', () => {
  test.each<[string, number[]]>([
    ['欠我三万五', [35_000]],
    ['一共2.5万元', [25_000]],
    ['手续费一百二十块', [120]],
    ['差我8千6', [8600]],
    ['人民币12,300.00元整', [12_300]],
    ['给了一个5000的运费', [5000]],
    ['月薪6000，压了两个月', [6000]],
    ['赔了1.2w，还有5k没给', [12_000, 5000]],
    ['一碗粉12块5', [12.5]],
    ['找回3元5角', [3.5]],
    ['一块八毛也要收', [1.8]],
    ['押金２０００元', [2000]],
    ['今收到伍仟元整', [5000]],
    ['大工一天350元，小工一天220元', [350, 220]],
    ['定金一万，余款两万三', [10_000, 23_000]],
    ['投入34万6千5百元', [346_500]],
    ['前后花了三百多万', [3_000_000]],
    ['攒了七八万块钱', [80_000]],
    ['叫我赔十万到二十万', [100_000, 200_000]],
    ['两百蚊都唔俾', [200]],
    ['赔我五百', [500]],
    ['退了3500给我', [3500]],
    ['工资3000一个月', [3000]],
    ['打款79300到他卡上', [79_300]],
    ['¥1,200 已付', [1200]],
    ['停车多收了一块', [1]],
  ])('%s', (text, sums) => {
    expect(yuan(text)).toEqual(sums)
  })

  test.each([
    '2019年5月30日签的合同', '电话13812345678', '我今年78岁', '身份证441900199001011234', '三个人去了两次', '第三十二条', '住在302房', '十二楼五户人家',
    '三百亩地', '2000多名业主', '百分之七十五', '利息2%', '月息2分', '一分钱没给', '几千块的事', '12315投诉', '打了110', '在4S店', '3.5米宽的巷子', '二〇一九年', '1月28日至2月12日', '30万尾鱼苗', '编号20231105', '天花板塌了一块', '我们一块儿住', '占了我三块地', '砸了两块玻璃',
  ])('no money: %s', (text) => {
    expect(yuan(text)).toEqual([])
  })

  test('the span of each sum is what stands there', () => {
    const text = '他借了我三万五千元，只还过 2.5万元。'
    const found = findAmounts(text)
    expect(found.map((a) => a.text)).toEqual(['三万五千元', '2.5万元'])
    for (const { text: words, start, end } of found) expect(text.slice(start, end)).toBe(words)
  })

  test('every sum that is printed with 元 comes back to the fen', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999_99 }), fc.boolean(), (fen, commas) => {
      const whole = String(Math.floor(fen / 100))
      const printed = `${commas ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole}.${String(fen % 100).padStart(2, '0')}元`
      expect(findAmounts(`他欠我${printed}不还`).map((a) => a.fen)).toEqual([fen])
    }))
  })

  test('any text at all gives whole fen in order, inside the text, without overlap', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,元块万千百十一二三两零角分毛年月日岁 欠付的¥w') }), (text) => {
      let last = 0
      for (const { fen, start, end, text: words } of findAmounts(text)) {
        expect(Number.isSafeInteger(fen) && fen > 0).toBe(true)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end)).toBe(words)
        last = end
      }
    }))
  })

  test('a word that goes on after 元 names no coins', () => {
    expect(findAmounts('工资12000元一直没给，扣了500元两次，12元5').map((one) => [one.text, one.fen])).toEqual([['12000元', 1_200_000], ['500元', 50_000], ['12元5', 1_250]])
  })
})
