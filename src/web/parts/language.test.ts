import { expect, test } from 'vitest'
import { firstLanguage, langOf } from './language.ts'

test.each([
  [['zh-CN', 'en'], 'zh'], [['en-GB', 'en'], 'en'], [['en-GB', 'zh-TW'], 'zh'], [['vi-VN', 'en-US'], 'en'], [['ko-KR'], 'zh'], [[], 'zh'],
])('a browser that asks for %j begins in %s', (languages, begins) => {
  expect(firstLanguage(languages)).toBe(begins)
})

test('what is Chinese in both languages is marked as Chinese on an English page, and nothing else is', () => {
  const cause = { zh: '特许经营合同纠纷', en: '特许经营合同纠纷' }
  expect([langOf(cause, 'en'), langOf(cause, 'zh'), langOf({ zh: '合同', en: 'Contract' }, 'en'), langOf({ zh: '¥64,000.00', en: '¥64,000.00' }, 'en')]).toEqual(['zh-CN', undefined, undefined, undefined])
})
