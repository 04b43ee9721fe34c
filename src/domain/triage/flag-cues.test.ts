import { describe, expect, test } from 'vitest'
import { flagCues } from './flag-cues.ts'
import { isNegated } from './negation.ts'

const raised = (text: string): string[] => [...new Set(flagCues(text).filter((c) => !c.denied).map((c) => c.flag))]

describe('cues speak for a flag', () => {
  test.each([
    ['老公昨晚又打我', 'domestic-violence'],
    ['他拿菜刀指着我', 'violence-risk'],
    ['我们全村都没拿到补偿', 'group'],
    ['四十多个工友一起来的', 'group'],
    ['老板拖欠三个月工资', 'unpaid-wages'],
    ['孩子今年十四岁', 'minor'],
    ['老人家今年八十三岁', 'elder'],
    ['我妈72了', 'elder'],
  ])('%s: %s', (text, flag) => {
    expect(raised(text)).toContain(flag)
  })

  test.each([
    ['老公去外地打工', 'domestic-violence'],
    ['我老公打电话给他', 'domestic-violence'],
    ['妻子今年三十四岁', 'minor'],
    ['我今年三十六岁', 'elder'],
    ['我们三个人合伙', 'group'],
  ])('%s: not %s', (text, flag) => {
    expect(raised(text)).not.toContain(flag)
  })

  test('what is denied does not count, and is known as denied', () => {
    const cues = flagCues('老公从来没打过我')
    expect(cues.filter((c) => c.flag === 'domestic-violence').every((c) => c.denied)).toBe(true)
    expect(cues.some((c) => c.kind.endsWith('!'))).toBe(true)
  })

  test('a denial reaches over helping words and no further', () => {
    expect(isNegated('他没有动手打人', 5, 7)).toBe(true)
    expect(isNegated('他没有钱，就打人', 6, 8)).toBe(false)
    expect(isNegated('不是家暴', 2, 4)).toBe(true)
  })
})
