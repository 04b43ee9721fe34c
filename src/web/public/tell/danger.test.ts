import { expect, test } from 'vitest'
import type { TriageAnswer } from '../base/draft.ts'
import { isSensitive } from './danger.ts'

test.each(['老公喝酒就打我', '前男友天天跟踪', '他说要杀了我', 'My husband hit me last night', '想离婚'])('“%s” offers to leave quickly before anything is sent', (story) => {
  expect(isSensitive(story, undefined)).toBe(true)
})

test.each(['楼上漏水', '老板欠工资', '网购的手机是坏的'])('“%s” does not', (story) => {
  expect(isSensitive(story, undefined)).toBe(false)
})

test('a flag that the server raised offers it too', () => {
  expect(isSensitive('他对我很凶', { flags: [{ flag: 'domestic-violence' }] } as unknown as TriageAnswer)).toBe(true)
  expect(isSensitive('欠工资', { flags: [{ flag: 'unpaid-wages' }] } as unknown as TriageAnswer)).toBe(false)
})
