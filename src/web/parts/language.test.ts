import { expect, test } from 'vitest'
import { firstLanguage } from './language.ts'

test.each([
  [['zh-CN', 'en'], 'zh'], [['en-GB', 'en'], 'en'], [['en-GB', 'zh-TW'], 'zh'], [['vi-VN', 'en-US'], 'en'], [['ko-KR'], 'zh'], [[], 'zh'],
])('a browser that asks for %j begins in %s', (languages, begins) => {
  expect(firstLanguage(languages)).toBe(begins)
})
