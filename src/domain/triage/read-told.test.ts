import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeModel } from './model.ts'
import { readTold } from './read-told.ts'
import { read } from './read.ts'

const model = decodeModel(readFileSync(new URL('../../../models/triage.bin', import.meta.url)))
const told = (story: string, claim: string) => readTold(story, claim, (text) => read(text, model))
const sums = (story: string, claim: string) => told(story, claim).amounts.map(({ fen, from }) => [fen / 100, from])

describe('what happened and what is wanted are read together', () => {
  const story = '我在厚街一家鞋厂打工，老板拖欠工资，要了好多次都不给。'

  test.each<[string, string, string, (number | string)[][]]>([
    ['a sum that only the claim names', story, '把欠的8600元付清', [[8600, 'claim']]],
    ['a sum that both name is one sum', `${story}一共八千六百块`, '把欠的8600元付清', [[8600, 'both']]],
    ['a sum that one text names twice is one sum', `${story}欠8600元，说好的8600元没给`, '', [[8600, 'story']]],
    ['different sums stay two', `${story}一个月4300元`, '付清8600元', [[4300, 'story'], [8600, 'claim']]],
    ['no sum grows out of the end of one and the beginning of the other', '他还差我三万', '五千元先付', [[30_000, 'story'], [5000, 'claim']]],
    ['no claim, no change', `${story}欠8600元`, '  ', [[8600, 'story']]],
  ])('%s', (_, one, claim, found) => {
    expect(sums(one, claim)).toEqual(found)
  })

  test('each span lies in the text that it names', () => {
    const claim = '把8600元付清，再来打人我就报警'
    const { amounts, flags, reasons } = told(story, claim)
    const spans = [...amounts, ...flags.flatMap((flag) => flag.evidence)]
    expect(spans.some((one) => one.from === 'claim')).toBe(true)
    for (const one of spans) expect((one.from === 'claim' ? claim : story).slice(one.start, one.end)).toBe(one.text)
    for (const one of reasons) expect(`${story}${claim}`).toContain(one.text)
  })

  test('what is wanted changes no type that the story alone makes sure', () => {
    for (const claim of ['赔偿损失', '退货退款', '停下来，不要再这样', '修好、恢复原样']) expect(told(story, claim).type).toBe('labour')
  })

  test('a story that says too little is helped by what is wanted', () => {
    expect(told('他一直拖着', '').sure).toBe(false)
    expect(told('他一直拖着', '要求公司支付拖欠的三个月工资和加班费').type).toBe('labour')
  })

  test('a sum in the claim is read however long the story is', () => {
    expect(sums('他们天天吵得人睡不着。'.repeat(3000), '赔我9000元')).toEqual([[9000, 'claim']])
  })
})
