import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../kernel/day.ts'
import { checkIdentity, citizenCheck, creditCheck, identityFaults, identityKinds } from './identity.ts'
import { checkPhone, phoneFaults } from './phone.ts'

const today = day('2026-11-24')
const resident = (text: string) => checkIdentity('resident', text, today)
const complete = (first17: string) => first17 + citizenCheck(first17)

const citizen = fc
  .tuple(fc.constantFrom('110101', '440101', '441900', '510107', '650102'), fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 999 }))
  .map(([area, age, serial]) => complete(area + addDays(today, -age).replaceAll('-', '') + String(serial).padStart(3, '0')))

describe('a resident identity number', () => {
  test('is taken with its date of birth and sex', () => {
    fc.assert(fc.property(citizen, (one) => {
      const birth = `${one.slice(6, 10)}-${one.slice(10, 12)}-${one.slice(12, 14)}`
      expect(resident(one)).toEqual({ ok: one, kind: 'resident', birth, sex: Number(one[16]) % 2 ? 'male' : 'female' })
    }))
  })

  test('is forgiven lower case, full width and spaces', () => {
    const one = complete('44190019900307001')
    const found = { ok: one, kind: 'resident', birth: '1990-03-07', sex: 'male' }
    expect(resident(one.toLowerCase())).toEqual(found)
    expect(resident(` ${one.slice(0, 6)} ${one.slice(6, 14)} ${one.slice(14)} `)).toEqual(found)
    expect(resident([...one].map((each) => String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0)).join(''))).toEqual(found)
  })

  test('with one wrong digit is always refused', () => {
    fc.assert(fc.property(citizen, fc.integer({ min: 0, max: 17 }), fc.integer({ min: 1, max: 9 }), (one, at, shift) => {
      const digit = one[at] === 'X' ? '1' : String((Number(one[at]) + shift) % 10)
      expect(resident(one.slice(0, at) + digit + one.slice(at + 1))).toHaveProperty('wrong')
    }))
  })

  test('with two neighbours swapped is always refused', () => {
    fc.assert(fc.property(citizen, fc.integer({ min: 0, max: 15 }), (one, at) => {
      fc.pre(one[at] !== one[at + 1])
      expect(resident(one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2))).toHaveProperty('wrong')
    }))
  })

  test.each([
    ['', 'empty'],
    ['440101900307001', 'old'],
    ['4401011990030700', 'length'],
    ['44010119900307001A', 'characters'],
    ['44010119X00307001X', 'characters'],
    [complete('99010119900307001'), 'region'],
    [complete('44010119900230001'), 'birth'],
    [complete('44010120261125001'), 'future'],
    [complete('44010118800101001'), 'age'],
  ])('%s is refused: %s', (text, wrong) => {
    expect(resident(text)).toMatchObject({ wrong })
  })

  test('a wrong check digit says so and nothing else', () => {
    const one = complete('44190019900307001')
    expect(resident(one.slice(0, 17) + (one.endsWith('1') ? '2' : '1'))).toEqual({ wrong: 'check', words: identityFaults.check })
  })

  test('the reason names the place and the length', () => {
    expect(resident('44010119A00307001X')).toMatchObject({ words: { zh: '第9位不是数字（只有最后一位可以是X）。' } })
    expect(resident('44010119900307')).toMatchObject({ words: { en: 'An identity number has 18 characters; this has 14.' } })
  })
})

describe('other papers', () => {
  test.each([
    ['hk-mo-tw-residence', complete('81000019900307001')],
    ['hk-mo-tw-residence', complete('83000019900307002')],
    ['hk-mo-permit', 'H12345678'],
    ['hk-mo-permit', 'm1234567801'],
    ['tw-permit', '12345678'],
    ['passport', 'E12345678'],
    ['passport', 'ab1234567'],
    ['foreign-residence', 'USA123456789012'],
    ['credit-code', `91440101MA5TESTX0${creditCheck('91440101MA5TETTX0')}`.replace('TESTX', 'TETTX')],
  ] as const)('%s %s is taken', (kind, text) => {
    expect(checkIdentity(kind, text, today)).toMatchObject({ ok: text.toUpperCase(), kind })
  })

  test.each([
    ['hk-mo-tw-residence', complete('44190019900307001'), 'shape'],
    ['hk-mo-permit', '12345678', 'shape'],
    ['tw-permit', 'T12345678', 'shape'],
    ['passport', 'ABCDEFG', 'shape'],
    ['passport', '护照123456', 'shape'],
    ['foreign-residence', '123', 'shape'],
    ['foreign-residence', '91101019900307001A', 'shape'],
    ['credit-code', '91440101MA5TETTX0', 'shape'],
    ['credit-code', '91440101MA5SETTX00', 'shape'],
    ['credit-code', `91440101MA5TETTX0${creditCheck('91440101MA5TETTX0') === '1' ? '2' : '1'}`, 'check'],
  ] as const)('%s %s is refused: %s', (kind, text, wrong) => {
    const found = checkIdentity(kind, text, today)
    expect(found).toMatchObject({ wrong })
    if (wrong === 'shape' && 'words' in found) {
      expect(found.words.zh).toContain(identityKinds[kind].zh)
      expect(found.words.en).not.toMatch(/[{}]/)
    }
  })

  test('a credit code with one wrong character is always refused', () => {
    const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    const first = fc.array(fc.constantFrom(...letters), { minLength: 17, maxLength: 17 }).map((all) => all.join(''))
    fc.assert(fc.property(first, fc.integer({ min: 0, max: 17 }), fc.constantFrom(...letters), (head, at, other) => {
      const one = head + creditCheck(head)
      fc.pre(one[at] !== other)
      expect(checkIdentity('credit-code', one, today)).toMatchObject({ ok: one })
      expect(checkIdentity('credit-code', one.slice(0, at) + other + one.slice(at + 1), today)).toMatchObject({ wrong: 'check' })
    }))
  })
})

describe('a phone number', () => {
  test.each([
    ['13800138000', '+8613800138000', 'mobile'],
    ['138 0013 8000', '+8613800138000', 'mobile'],
    ['１３８００１３８０００', '+8613800138000', 'mobile'],
    ['+86 138-0013-8000', '+8613800138000', 'mobile'],
    ['0086 13800138000', '+8613800138000', 'mobile'],
    ['8613800138000', '+8613800138000', 'mobile'],
    ['0769-22830000', '+8676922830000', 'landline'],
    ['+86 769 2283 0000', '+8676922830000', 'landline'],
    ['(010) 65550000', '+861065550000', 'landline'],
    ['+852 9123 4567', '+85291234567', 'abroad'],
    ['00886912345678', '+886912345678', 'abroad'],
    ['+1 (202) 555-0143', '+12025550143', 'abroad'],
  ])('%s is %s, %s', (typed, ok, kind) => {
    expect(checkPhone(typed)).toEqual({ ok, kind })
  })

  test.each([
    ['', 'empty'],
    ['+', 'empty'],
    ['1380013800', 'length'],
    ['138001380000', 'length'],
    ['12800138000', 'prefix'],
    ['91234567', 'country'],
    ['1380013800a', 'characters'],
    ['138+00138000', 'characters'],
    ['+852', 'abroad'],
    ['+0123456789', 'abroad'],
    ['+1234567890123456', 'abroad'],
    ['电话', 'characters'],
  ])('%s is refused: %s', (typed, wrong) => {
    const found = checkPhone(typed)
    expect(found).toMatchObject({ wrong })
    expect('words' in found && `${found.words.zh}${found.words.en}`).not.toMatch(/[{}]/)
    expect(phoneFaults).toHaveProperty(wrong)
  })

  test('what is taken is taken again in the same form', () => {
    const typed = fc.oneof(fc.integer({ min: 300_000_0000, max: 999_999_9999 }).map((n) => `1${n}`), fc.integer({ min: 1_000_000, max: 99_999_999_999 }).map((n) => `+${n}`))
    fc.assert(fc.property(typed, (text) => {
      const found = checkPhone(text)
      if ('ok' in found) expect(checkPhone(found.ok)).toEqual(found)
    }))
  })
})
