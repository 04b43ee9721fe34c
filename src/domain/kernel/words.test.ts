import { describe, expect, test } from 'vitest'
import { explain } from './fault.ts'
import { counting, fill, words } from './words.ts'

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
