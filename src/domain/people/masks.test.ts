import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskedAmong, maskName } from './masks.ts'

const person = (id: string, name: string, form = 'natural') => ({ person: id, form, name })
const shown = (...all: ReturnType<typeof person>[]): string[] => all.map((one) => maskedAmong(one, all))

describe('masked names in one matter', () => {
  test('a name that no other is mistaken for is only masked', () => {
    expect(shown(person('a', '李建国'), person('b', '何伟'), person('c', '李娜'))).toEqual(['李**', '何*', '李*'])
  })

  test('father and sons are told apart, each by the same number everywhere', () => {
    expect(shown(person('a', '王大山'), person('b', '王建军'), person('c', '陈小妹'), person('d', '王建民'))).toEqual(['王**1', '王**2', '陈**', '王**3'])
  })

  test('so are two companies of one town', () => {
    expect(shown(person('a', '东莞市锦程制衣有限公司', 'company'), person('b', '东莞市顺兴板材有限公司', 'company'))).toEqual(['东莞市***有限公司1', '东莞市***有限公司2'])
  })
})

describe('a masked name', () => {
  test.each([
    ['李建国', '李**'], ['何伟', '何*'], ['欧阳雪', '欧阳*'], ['欧阳', '欧*'], ['古丽巴哈尔·买买提', '古**'], ['𠮷田', '𠮷*'],
    ['Maria Fernandez', 'M*** F***'], ['Al Wu', 'A* W*'], ['  Jean-Luc   O’Neill ', 'J*** O***'], ['Nguyễn Thị Ánh', 'N*** T** Á**'], ['', ''],
  ])('%s is shown as %s', (name, mask) => {
    expect(maskName(name)).toBe(mask)
  })

  const latin = fc.array(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,30}$/), { minLength: 1, maxLength: 5 })
  test('of Latin letters keeps the first of each word and hides the rest behind three stars at most', () => {
    fc.assert(fc.property(latin, (words) => {
      const masked = maskName(words.join(' ')).split(' ')
      expect(masked).toHaveLength(words.length)
      for (const [at, word] of words.entries()) expect(masked[at]).toBe(`${word.charAt(0)}${'*'.repeat(Math.min(word.length - 1, 3))}`)
    }))
  })

  test('of Chinese characters keeps the surname and one star for each character after it, two at most', () => {
    fc.assert(fc.property(fc.constantFrom('李', '王', '𠮷', '欧阳', '司徒'), fc.stringMatching(/^[\u4e00-\u9fa5]{1,12}$/), (surname, given) => {
      expect(maskName(`${surname}${given}`)).toBe(`${surname}${'*'.repeat(Math.min(given.length, 2))}`)
    }))
  })

  test('never shows more of any text than one letter a word, or a surname of two', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const left = maskName(name).replaceAll('*', '')
      const words = name.trim().split(/\s+/u).length
      expect([...left.replaceAll(/\s/gu, '')].length).toBeLessThanOrEqual(Math.max(words, 2))
    }))
  })
})
