import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCode, matterCode } from './matter-code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const code = fc.uint8Array({ minLength: 5, maxLength: 5 }).map((bytes) => matterCode(bytes))
/** Where the nine characters stand in `DG-XXXX-XXXX-C`. */
const places = [3, 4, 5, 6, 8, 9, 10, 11, 13]
const put = (text: string, at: number, one: string) => text.slice(0, at) + one + text.slice(at + 1)

describe('a matter code', () => {
  test('looks like DG-7K3Q-9F2M-4 and checks', () => {
    fc.assert(fc.property(code, (one) => {
      expect(one).toMatch(/^DG-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/)
      expect(checkCode(one)).toEqual({ ok: one })
    }))
  })

  test('carries forty bits: different bytes make different codes', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 5, maxLength: 5 }), fc.uint8Array({ minLength: 5, maxLength: 5 }), (a, b) => {
      expect(matterCode(a) === matterCode(b)).toBe(a.every((byte, at) => byte === b[at]))
    }))
    expect(matterCode(new Uint8Array(5))).toBe('DG-0000-0000-0')
    expect(() => matterCode(new Uint8Array(4))).toThrow(RangeError)
  })

  test('every single wrong character is found, all of them', () => {
    fc.assert(fc.property(code, (one) => {
      for (const at of places) {
        for (const other of alphabet) if (other !== one[at]) expect(checkCode(put(one, at, other))).toEqual({ wrong: 'check' })
      }
    }), { numRuns: 50 })
  })

  test('every swap of two characters is found, neighbours and others', () => {
    fc.assert(fc.property(code, (one) => {
      for (const a of places) {
        for (const b of places) {
          const [first, second] = [one[a] ?? '', one[b] ?? '']
          if (first === second) continue
          expect(checkCode(put(put(one, a, second), b, first))).toEqual({ wrong: 'check' })
        }
      }
    }))
  })

  test('is read in lower case, full-width, without dashes, with spaces or long dashes', () => {
    fc.assert(fc.property(code, (one) => {
      const wide = [...one].map((each) => (each === '-' ? '－' : String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0))).join('')
      for (const typed of [one.toLowerCase(), one.replaceAll('-', ''), ` ${one.replaceAll('-', ' ')} `, one.replaceAll('-', '—'), wide]) {
        expect(checkCode(typed)).toEqual({ ok: one })
      }
    }))
  })

  test('O, I and L are read as the digits that they look like', () => {
    const one = matterCode(Uint8Array.of(0, 1, 0x08, 0x42, 0))
    expect(one).toContain('0')
    expect(one).toContain('1')
    expect(checkCode(one.replaceAll('0', 'O').replaceAll('1', 'l'))).toEqual({ ok: one })
  })

  test.each([
    ['', 1],
    ['GD-0000-0000-0', 1],
    ['DX-0000-0000-0', 2],
    ['DG-0U00-0000-0', 4],
    ['DG-0000-00中0-0', 9],
    ['DG-0000-0000', 11],
    ['DG-0000-0000-00', 12],
  ])('%s has not the shape, first at place %i', (text, at) => {
    expect(checkCode(text)).toEqual({ wrong: 'shape', at })
  })

  test('another city has its own letters', () => {
    const one = matterCode(Uint8Array.of(1, 2, 3, 4, 5), 'SZ')
    expect(one.startsWith('SZ-')).toBe(true)
    expect(checkCode(one, 'SZ')).toEqual({ ok: one })
    expect(checkCode(one)).toEqual({ wrong: 'shape', at: 1 })
  })
})
