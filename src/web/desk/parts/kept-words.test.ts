import { expect, test } from 'vitest'
import { keptWords } from './kept-words.ts'

test('without a network one thing is said: it goes by itself; nobody is told to try again', () => {
  const said = keptWords({ code: 'offline', words: { zh: '网络不通，您填写的内容还在，连上后再试。', en: 'No network. Try again.' } })
  expect(said.zh).toContain('自动发出')
  expect(`${said.zh}${said.en}`).not.toMatch(/再试|again/)
})

test('any other reason is told', () => {
  expect(keptWords({ code: 'unavailable', words: { zh: '系统忙。', en: 'Busy.' } }).zh).toContain('系统忙。')
})
