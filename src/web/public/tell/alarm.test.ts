import { describe, expect, test } from 'vitest'
import { alarmOf } from './alarm.ts'

type Flags = Parameters<typeof alarmOf>[0]['flags']
const words = { zh: '', en: '' }
const flag = (name: string, ...dangers: ('threat' | 'self' | 'child')[]): Flags[number] => ({ flag: name, words, evidence: [], ...(dangers.length > 0 ? { dangers } : {}) })

describe('what the page must say first', () => {
  test('a child that a divorce is about is no danger', () => expect(alarmOf({ flags: [flag('minor')] })).toBeUndefined())
  test('a child that is harmed is one', () => expect(alarmOf({ flags: [flag('minor', 'child')] })).toMatchObject({ child: true }))
  test('where somebody may get hurt, the child of the story may too', () => expect(alarmOf({ flags: [flag('minor'), flag('violence-risk', 'threat')] })).toMatchObject({ child: true, threat: true }))
  test('who wants to die is spoken to as that, not as somebody who threatens', () => expect(alarmOf({ flags: [flag('violence-risk', 'self')] })).toMatchObject({ self: true, threat: false }))
  test('both are said where both are', () => expect(alarmOf({ flags: [flag('violence-risk', 'self', 'threat')] })).toMatchObject({ self: true, threat: true }))
  test('nothing, nothing', () => expect(alarmOf({ flags: [flag('group'), flag('elder')] })).toBeUndefined())
})
