import { describe, expect, test } from 'vitest'
import { maskedAmong } from './masks.ts'

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
