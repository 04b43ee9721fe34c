import { describe, expect, test } from 'vitest'
import { explain } from './fault.ts'
import { beginningOf, counting, fill, lacksEnglish, named, words } from './words.ts'

test('a name without English shows the Chinese, and is known to lack it; one in Latin letters lacks nothing', () => {
  expect(named({ zh: '老王调解室', en: ' ' })).toEqual(words('老王调解室', '老王调解室'))
  expect(named({ zh: '厚街镇', en: 'Houjie' })).toEqual(words('厚街镇', 'Houjie'))
  expect([named({ zh: '老王调解室' }), words('厚街镇', 'Houjie'), words('ABC', 'ABC')].map(lacksEnglish)).toEqual([true, false, false])
})

describe('numbers in phrases', () => {
  test('English says one place and three places, and never place(s)', () => {
    const phrase = words('有 {count} 处', '{count} place(s) to correct')
    expect([1, 3].map((count) => fill(phrase, { count }).en)).toEqual(['1 place to correct', '3 places to correct'])
    expect(counting(2, 'clause')).toBe('2 clauses')
  })

  test('so does a refusal', () => {
    expect(explain({ code: 'invalid', values: { count: 1 } }).en).toBe('1 place to correct; see the marks.')
  })

  test('a slot without a value stays to be seen', () => {
    expect(fill(words('{who}', '{who}'), {}).en).toBe('{who}')
  })
})

test.each([
  ['出租屋漏水。', '出租屋漏水'],
  ['厚街镇陈屋社区：出租屋102号走廊有人骂人，门上还被泼了红漆', '厚街镇陈屋社区：出租屋102号走廊有人骂人'],
  ['厚街镇陈屋社区：保安讲，离职员工在门口说过“让你们都上不了班”', '厚街镇陈屋社区：保安讲，离职员工在门口说过…'],
  ['一句没有停顿一直说下去说下去说下去说下去说下去的话', '一句没有停顿一直说下去说下去说下去说下去说下去的…'],
])('the title of what was told, %j, breaks off neither in a clause nor in a quotation', (told, title) => {
  expect(beginningOf(told)).toBe(title)
})
