import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hiderFor } from './hide-names.ts'
import type { Known, Open } from './hide-names.ts'

const shut: Open = { name: false, phone: false, idNumber: false }
const person = (id: string, name: string, more: object = {}): Known => ({ person: id, form: 'natural', name, ...more })
const company = (id: string, name: string): Known => ({ person: id, form: 'company', name })
const li = person('li', '李建国', { phone: '138****2210', idNumber: '4***************35' })
const factory = company('factory', '东莞市锦程制衣有限公司')
const told = (given: string, parties: readonly Known[] = [li, factory], open: Readonly<Record<string, Partial<Open>>> = {}): string =>
  hiderFor(parties, (one) => ({ ...shut, ...open[one] })).text(given)

describe('names in what somebody told', () => {
  test.each([
    ['我叫李建国，李建国就是我', '我叫李**，李**就是我'],
    ['东莞市锦程制衣有限公司欠我工资', '东莞市***有限公司欠我工资'],
    ['锦程制衣的老板跑了', '***的老板跑了'],
    ['没有提到谁', '没有提到谁'],
  ])('%s is read as %s', (given, read) => {
    expect(told(given)).toBe(read)
  })

  test('a name that is open to the reader stays, and only that one', () => {
    expect(told('李建国告锦程制衣', [li, factory], { li: { name: true } })).toBe('李建国告***')
    expect(told('李建国告锦程制衣', [li, factory], { factory: { name: true } })).toBe('李**告锦程制衣')
  })

  test('two who read alike are numbered as in the list of parties', () => {
    expect(told('王大山打了王建军', [person('a', '王大山'), person('b', '王建军')])).toBe('王**1打了王**2')
  })

  test('a name inside another is not taken for it, whichever of them is open', () => {
    const both = [person('a', '王建'), person('b', '王建军')]
    expect(told('王建军和王建', both)).toBe('王**和王*')
    expect(told('王建军和王建', both, { b: { name: true } })).toBe('王建军和王*')
    expect(told('王建军和王建', both, { a: { name: true } })).toBe('王**和王建')
  })

  test('a name in letters is found in any case; signs in it mean themselves', () => {
    expect(told('MARIA fernandez (Inc.)', [person('m', 'Maria Fernandez')])).toBe('M*** F*** (Inc.)')
    expect(told('a+b$& 店', [company('x', 'A+B$& 店')])).not.toContain('a+b')
  })

  test('a company is masked by its own name with the place before it and without, a short one only with it; the place alone is nobody’s name', () => {
    const shop = { ...company('x', '厚街步步高鞋店'), place: '厚街' }
    expect(told('厚街步步高鞋店不退钱，步步高的老板说去厚街告', [shop])).toBe('厚街***鞋店不退钱，***的老板说去厚街告')
    expect(told('厚街锦程鞋店、厚街锦程，前程似锦', [{ ...company('x', '厚街锦程鞋店'), place: '厚街' }])).toBe('厚街***鞋店、***，前程似锦')
  })

  test('a trade alone is no name', () => {
    expect(told('找物业管理公司', [company('x', '东莞市物业管理有限公司')])).toBe('找物业管理公司')
  })

  test('no text whatever keeps a hidden name, and one that names nobody is as it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(60), (text, at) => {
      const cut = Math.min(at, text.length)
      expect(told(`${text.slice(0, cut)}李建国${text.slice(cut)}`)).not.toContain('李建国')
      if (!/\d/.test(text.normalize('NFKC')) && !/李建国|锦程制衣/.test(text)) expect(told(text)).toBe(text)
    }))
  })
})

describe('numbers in what somebody told', () => {
  test.each([
    ['电话13812342210', '电话138****2210'],
    ['138 1234 2210 打不通', '138****2210 打不通'],
    ['+86-13812342210', '138****2210'],
    ['１３８１２３４２２１０', '138****2210'],
    ['身份证440106199001011235', '身份证4***************35'],
    ['440106 19900101 123x', '4***************3X'],
    ['旧号440106900101123', '旧号4************23'],
    ['护照号码：E12345678', '护照号码：E******78'],
    ['H12345678', 'H******78'],
    ['91441900MA4UK12345', '9***************45'],
  ])('%s is read as %s', (given, read) => {
    expect(told(given)).toBe(read)
  })

  test.each(['13900001111 是邻居的电话', '（2026）粤1972民初9号', '卡号 6222021234567890123', '欠款 1,280,000.00 元', '2026年11月29日 15:04', '2026-11-29 到 2026-12-05', '单号 20261129001', '厚街人调字第12号'])('%s is no number of a party and no paper', (given) => {
    expect(told(given)).toBe(given)
  })

  test('a phone is open where that party’s is; an identity number where that party’s is', () => {
    expect(told('13812342210', [li], { li: { phone: true } })).toBe('13812342210')
    expect(told('440106199001011235', [li], { li: { idNumber: true } })).toBe('440106199001011235')
    expect(told('440106199001011235', [li], { li: { phone: true, name: true } })).toBe('4***************35')
  })

  test('a number that is nobody’s on record is open only where strays are', () => {
    const opened = (strays: boolean) => hiderFor([li, factory], () => ({ ...shut, idNumber: true }), strays).text('440106198506152442')
    expect([opened(true), opened(false)]).toEqual(['440106198506152442', '4***************42'])
    expect(hiderFor([li], () => shut, true).text('440106199001011235'), 'a party’s own is not one').toBe('4***************35')
  })
})

test('both languages are masked alike', () => {
  expect(hiderFor([li], () => shut).words({ zh: '李建国', en: 'Li: 李建国' })).toEqual({ zh: '李**', en: 'Li: 李**' })
})
