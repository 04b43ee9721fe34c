import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'
import { level } from './level.ts'

describe('a text is levelled and folded', () => {
  test('levelling keeps every unit in its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(level(text)).toHaveLength(text.length)
    }))
  })

  test('full width, capitals and traditional characters are levelled', () => {
    expect(level('隔離鄰居欠我ＲＭＢ２０００')).toBe('隔离邻居欠我rmb2000')
  })

  test('著作权 keeps its 著', () => {
    expect(level('著作权')).toBe('著作权')
  })

  test('numbers fold to 0, signs to one space, white space goes', () => {
    expect(fold('他 欠我 3500 元！！！没还').text).toBe(' 他欠我0元 没还 ')
  })

  test('each folded unit leads back to what it came from', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (given) => {
      const { text, from, to } = fold(given)
      for (let i = 0; i < text.length; i++) {
        const [start, end] = [from[i] as number, to[i] as number]
        expect(start <= end && end <= given.length).toBe(true)
        if (text[i] !== ' ' && text[i] !== '0') expect(given.slice(start, end)).toBe(text[i])
      }
    }))
  })

  test('rare characters and emoji pass through', () => {
    expect(fold('𠮷家的㼆🙂狗').text).toBe(' 𠮷家的㼆🙂狗 ')
  })
})
