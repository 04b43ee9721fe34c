import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRenamed, staysSame } from './same-person.ts'
import type { Correction } from './same-person.ts'

const slip: Correction = { had: { phone: true, idNumber: true }, changed: { name: false, phone: false, idNumber: false }, renamed: false, other: false, taken: false }
const changed = (more: Partial<Correction['changed']>) => ({ ...slip.changed, ...more })
const had = (phone: boolean, idNumber: boolean) => ({ phone, idNumber })

describe('whether a corrected entry is still the same person', () => {
  test.each<[string, Partial<Correction>, boolean]>([
    ['a character of the name', { changed: changed({ name: true }) }, true],
    ['another phone of who is known by number', { changed: changed({ phone: true }) }, true],
    ['a digit of the number of who is known by phone', { changed: changed({ idNumber: true }) }, true],
    ['another phone and another number', { changed: changed({ phone: true, idNumber: true }) }, false],
    ['another phone where no number is known', { had: had(true, false), changed: changed({ phone: true }) }, false],
    ['a number that was missing', { had: had(true, false), changed: changed({ idNumber: true }) }, true],
    ['a phone that was missing', { had: had(false, true), changed: changed({ phone: true }) }, true],
    ['another name and another number on a phone that families share', { changed: changed({ name: true, idNumber: true }) }, false],
    ['another name altogether on a phone that families share', { had: had(true, false), changed: changed({ name: true }), renamed: true }, false],
    ['another name altogether for a number that stays', { changed: changed({ name: true }), renamed: true }, true],
    ['a first phone for who was known by name', { had: had(false, false), changed: changed({ phone: true }) }, true],
    ['a first phone under another name', { had: had(false, false), changed: changed({ name: true, phone: true }) }, false],
    ['another number where no phone holds', { had: had(false, true), changed: changed({ idNumber: true }) }, true],
    ['the same, under another name', { had: had(false, true), changed: changed({ idNumber: true, name: true }) }, false],
  ])('%s', (_, more, same) => { expect(staysSame({ ...slip, ...more })).toBe(same) })

  const any = fc.record({
    had: fc.record({ phone: fc.boolean(), idNumber: fc.boolean() }), changed: fc.record({ name: fc.boolean(), phone: fc.boolean(), idNumber: fc.boolean() }), renamed: fc.boolean(), other: fc.boolean(), taken: fc.boolean(),
  })
  test('never where both numbers are new, where the officer says otherwise, or where the number is somebody else’s', () => {
    fc.assert(fc.property(any, (one) => {
      const both = one.had.phone && one.changed.phone && one.changed.idNumber
      if (both || one.other || one.taken) expect(staysSame(one)).toBe(false)
    }))
  })
  test('what changes more is never more the same', () => {
    fc.assert(fc.property(any, (one) => {
      const more = { ...one, changed: { name: true, phone: true, idNumber: true } }
      if (staysSame(more)) expect(staysSame(one)).toBe(true)
    }))
  })
})

test.each([
  ['李建国', '李建军', false], ['何伟', '何炜', false], ['李建国', '王芳', true], ['李建国', '李明', true], ['东莞市锦程制衣有限公司', '东莞市锦诚制衣有限公司', false],
  ['Maria Fernandez', 'Mariah Fernandes', false], ['古丽巴哈尔·买买提', '古丽巴哈尔 买买提', false], ['陈明', '明陈', false],
])('%s and %s: another name altogether? %s', (before, after, is) => { expect(isRenamed(before, after)).toBe(is) })
