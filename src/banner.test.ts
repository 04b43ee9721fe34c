import { expect, test } from 'vitest'
import { stillToSet } from './banner.ts'

test('a start in production says that residents cannot sign in while no message leaves', () => {
  expect(stillToSet({ MESSAGES_URL: undefined }).join('\n')).toMatch(/居民无法登录[\s\S]*residents cannot sign in/)
  expect(stillToSet({ MESSAGES_URL: 'https://sms.example.cn/send' })).toEqual([])
})
