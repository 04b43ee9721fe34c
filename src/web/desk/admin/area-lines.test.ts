import { expect, test } from 'vitest'
import { readAreaLines } from './area-lines.ts'

test('reads one place a line, with commas of either width, and skips empty lines', () => {
  expect(readAreaLines('441900122026,441900122,示例社区,Example\n\n441900199，441900，示例镇，Example Town')).toEqual({ areas: [
    { code: '441900122026', parent: '441900122', name: '示例社区', en: 'Example' }, { code: '441900199', parent: '441900', name: '示例镇', en: 'Example Town' },
  ] })
})

test('a place without an English name is taken: the Chinese is shown', () => {
  expect(readAreaLines('441900122026,441900122,示例社区\n441900122027,441900122,示例二社区,')).toEqual({ areas: [
    { code: '441900122026', parent: '441900122', name: '示例社区' }, { code: '441900122027', parent: '441900122', name: '示例二社区' },
  ] })
})

test.each(['44190,441900,短,Short', '441900122026,441901,别处,Elsewhere', '441900122026,441900122,,No name', '441900122026,441900122,多,Many,more'])('names the first line that cannot be read: %s', (line) => {
  expect(readAreaLines(`441900,,东莞市,Dongguan\n${line}`)).toEqual({ bad: 2 })
})
