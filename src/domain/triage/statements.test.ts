import { describe, expect, test } from 'vitest'
import { findStatements } from './statements.ts'

const story = '我去年在厂里上班，老板说好每月6000元。2026年3月15日我离职了，最后两个月的工资12000元一直没给！我很生气，怎么办？后来他又扣了我500元押金。'

describe('statements read from what the applicant told (主张)', () => {
  const found = findStatements(story, '要求付清工资12000元，退还押金500元，并且道歉。')

  test('are cut out of their own words, and nothing is written for them', () => {
    expect(found.length).toBeGreaterThan(4)
    for (const one of found) {
      expect(`${story}要求付清工资12000元，退还押金500元，并且道歉。`).toContain(one.from)
      expect(one.from).toContain(one.text)
    }
  })

  test('carry a sum only where the words name one, in fen, and a day only where it is whole', () => {
    expect(found.filter((one) => one.what === 'fact').map((one) => [one.text, one.amount, one.on])).toEqual([
      ['我去年在厂里上班，老板说好每月6000元', 600_000, undefined],
      ['2026年3月15日我离职了，最后两个月的工资12000元一直没给', 1_200_000, '2026-03-15'],
      ['他又扣了我500元押金', 50_000, undefined],
    ])
  })

  test('of the claim each demand stands by itself, without the words that lead to it', () => {
    expect(found.filter((one) => one.what === 'ask').map((one) => [one.text, one.amount])).toEqual([['付清工资12000元', 1_200_000], ['退还押金500元', 50_000], ['道歉', undefined]])
  })

  test('numbers of a list are no part of what is said, a year is', () => {
    expect(findStatements('', '1、付清工资；（2）道歉；三、2026年5月1日前搬走').map((one) => one.text)).toEqual(['付清工资', '道歉', '2026年5月1日前搬走'])
  })

  test('a feeling or a question is no statement', () => {
    expect(findStatements('我真的很难过。怎么办？请问可以退钱吗', '').map((one) => one.text)).toEqual([])
  })

  test('a thousands comma does not cut a sum in two', () => {
    expect(findStatements('欠货款12,300元。', '').map((one) => [one.text, one.amount])).toEqual([['欠货款12,300元', 1_230_000]])
  })

  test('a long story yields a short list, the same each time', () => {
    const long = Array.from({ length: 60 }, (_, at) => `第${at}次他欠我${at + 1}00元没有还。`).join('')
    expect(findStatements(long, long).length).toBe(10)
    expect(findStatements(long, long)).toEqual(findStatements(long, long))
  })

  test('no text breaks it', () => {
    for (const odd of ['', '。。。', '🙂'.repeat(500), `${'a'.repeat(50_000)}`, '\n\n', '2026年13月45日欠5元']) expect(() => findStatements(odd, odd)).not.toThrow()
    expect(findStatements('2026年13月45日欠5元', '')[0]?.on).toBeUndefined()
  })
})
