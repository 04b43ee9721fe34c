import { describe, expect, test } from 'vitest'
import { findPlace, gazetteerOf } from './place.ts'

const areas = gazetteerOf([
  { code: '441900', name: '东莞市', path: '441900', short: '东莞' },
  { code: '441900003', name: '东城街道', path: '441900/441900003', short: '东城' },
  { code: '441900114', name: '樟木头镇', path: '441900/441900114', short: '樟木头' },
  { code: '441900003001', name: '岗贝社区', path: '441900/441900003/441900003001', short: '岗贝' },
  { code: '441900003009', name: '石井社区', path: '441900/441900003/441900003009', short: '石井' },
  { code: '441900114009', name: '石井村', path: '441900/441900114/441900114009', short: '石井' },
  { code: '441900114002', name: '官仓社区', path: '441900/441900114/441900114002', short: '官仓' },
])
const code = (text: string): string | undefined => findPlace(text, areas)?.code

describe('the place spoken of', () => {
  test.each([
    ['我住在樟木头镇官仓社区', '441900114002'],
    ['樟木头官仓村有人搭棚', '441900114002'],
    ['家在岗贝，楼上漏水', '441900003001'],
    ['岗贝居委会来过两次', '441900003001'],
    ['樟木头街道办让我来的', '441900114'],
    ['东莞这边的厂', '441900'],
  ])('%s: %s', (text, expected) => {
    expect(code(text)).toBe(expected)
  })

  test('a name that two towns share goes to the town that is named', () => {
    expect(code('东城石井的巷子被堵')).toBe('441900003009')
    expect(code('樟木头那边，石井村的水沟')).toBe('441900114009')
  })

  test('a shared name without a town is not guessed', () => {
    expect(code('住在石井')).toBeUndefined()
    expect(code('我是东莞的，住在石井')).toBe('441900')
  })

  test('no place named, none found', () => {
    expect(code('老板欠我两个月工资')).toBeUndefined()
  })

  test('the words found are where they are said to be', () => {
    const text = '巡查：樟木头镇官仓社区二巷'
    const place = findPlace(text, areas)
    expect(place && text.slice(place.start, place.end)).toBe('官仓社区')
    expect(place?.path).toBe('441900/441900114/441900114002')
  })
})
