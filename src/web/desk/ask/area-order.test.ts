import { expect, test } from 'vitest'
import { likelyFirst, ownAreas } from './area-order.ts'

const area = (path: string, zh: string, en = zh) => ({ path, words: { zh, en } })
const all = [
  area('441900/441900003/441900003002', '陈屋贝村', 'Chenwubei'), area('441900/441900111', '陈屋镇'), area('441900/441900122/441900122030', '陈屋社区', 'Chenwu'), area('441900/441900122/441900122031', '新陈屋村'),
  area('441900/441900130/441900130001', '陈屋村'),
]
const names = (typed: string, own: readonly string[]) => likelyFirst(all, typed, own).map((one) => one.words.zh)

test('one’s own town comes first, then whole names, then what begins with it, then the rest', () => {
  expect(names('陈屋', ['441900/441900122'])).toEqual(['陈屋社区', '新陈屋村', '陈屋镇', '陈屋村', '陈屋贝村'])
})

test('whose post is the whole city sees whole names first', () => {
  expect(names('陈屋', ['441900'])).toEqual(['陈屋镇', '陈屋社区', '陈屋村', '陈屋贝村', '新陈屋村'])
})

test('by letters too, and with nothing typed one’s own town stands on top', () => {
  expect(likelyFirst(all, 'chenwu', []).map((one) => one.words.zh)[0]).toBe('陈屋社区')
  expect(names('', ['441900/441900122']).slice(0, 2)).toEqual(['陈屋社区', '新陈屋村'])
})

test('a post in a village knows its town', () => {
  expect(ownAreas([{ area: { path: '441900/441900122/441900122030' } }, { area: { path: '441900' } }])).toEqual(['441900/441900122', '441900'])
})
