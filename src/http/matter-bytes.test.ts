import { expect, test } from 'vitest'
import { matterBytes } from './matter-bytes.ts'

const words = { zh: '说明“情况”\n', en: 'Say "it"' }
const form = [{ name: 'words', label: words, widget: 'long' as const, required: true }]
const act = { act: 'note', label: words, tone: 'plain' as const, form }
const view = (allowed: readonly unknown[]) => ({ id: 'a', title: words, looks: undefined, allowed }) as unknown as Parameters<typeof matterBytes>[0]

test.each([
  ['none to do', view([])],
  ['one form twice', view([act, { ...act, act: 'other', not: words }])],
  ['an empty form', view([{ ...act, form: [] }])],
  ['something filled in', view([{ ...act, start: { words: '𠮷', rows: [{ no: 1 }] }, help: undefined }])],
])('a matter is written as JSON would write it: %s', (_, one) => {
  expect(JSON.parse(matterBytes(one).toString())).toEqual(JSON.parse(JSON.stringify(one)))
})
