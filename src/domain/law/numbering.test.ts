import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { Channel } from '../words/channels.ts'
import { faultsOfDates } from './dated.ts'
import { fileSeries, fileWords, findTypeCode, formatCaseNumber, formatFileNumber, parseCaseNumber, parseFileNumber, typeCodes } from './numbering.ts'

describe('a court’s case number', () => {
  test.each([
    ['（2026）粤1972民初123号', { year: 2026, court: '粤1972', type: '民初', n: 123 }],
    ['(2026)粤1973民特7号', { year: 2026, court: '粤1973', type: '民特', n: 7 }],
    ['(2024)粤0604诉前调确15号', { year: 2024, court: '粤0604', type: '诉前调确', n: 15 }],
    ['〔2025〕粤19民终8号', { year: 2025, court: '粤19', type: '民终', n: 8 }],
    ['（2025）粤民申1号', { year: 2025, court: '粤', type: '民申', n: 1 }],
    ['（2020）最高法民终1号', { year: 2020, court: '最高法', type: '民终', n: 1 }],
    ['（2026） 粤1972 执 12 之二 号', { year: 2026, court: '粤1972', type: '执', n: 12, suffix: '之二' }],
    ['（２０２６）粤１９７２民初１２３号', { year: 2026, court: '粤1972', type: '民初', n: 123 }],
  ])('%s is read', (text, parts) => {
    expect(parseCaseNumber(text)).toEqual(parts)
  })

  test.each(['', '粤1972民初123号', '（26）粤1972民初123号', '（2026）粤1972民初号', '（2026）粤1972民初123', '（2026）1972民初123号', '（2026）粤19721民初123号', '（2026）粤1972ABC123号'])(
    '%s is none',
    (text) => {
      expect(parseCaseNumber(text)).toBeUndefined()
    },
  )

  test('survives being written and read', () => {
    const parts = fc.record({
      year: fc.integer({ min: 1990, max: 2999 }),
      court: fc.constantFrom('粤', '粤19', '粤1971', '粤1972', '粤1973', '最高法', '兵08'),
      type: fc.constantFrom(...typeCodes.map((one) => one.name)),
      n: fc.integer({ min: 1, max: 999_999 }),
    })
    fc.assert(fc.property(parts, (one) => {
      expect(parseCaseNumber(formatCaseNumber(one))).toEqual(one)
    }))
  })
})

describe('a file number', () => {
  test('is written and read, whatever the brackets', () => {
    const one = { year: 2026, series: '厚街人调字', n: 12 }
    expect(formatFileNumber(one)).toBe('（2026）厚街人调字第12号')
    for (const text of ['（2026）厚街人调字第12号', '(2026) 厚街人调字第 12 号', '〔2026〕厚街人调字第12号']) expect(parseFileNumber(text)).toEqual(one)
    expect(parseFileNumber('（2026）第12号')).toBeUndefined()
    expect(parseFileNumber('（2026）厚街人调字第号')).toBeUndefined()
  })

  test.each<[string, string | undefined, Channel | undefined, string]>([
    ['厚街镇人民调解委员会', undefined, 'people', '厚街人调字'],
    ['新塘社区人民调解委员会', '厚街镇', 'people', '厚街新塘人调字'],
    ['一村人民调解委员会', '石碣镇', 'people', '石碣一村人调字'],
    ['东莞市造纸包装行业人民调解委员会', undefined, 'people-industry', '造纸包装行业人调字'],
    ['东莞市市场监督管理局厚街分局', undefined, 'administrative', '市场监督管理局厚街分局行调字'],
    ['厚街镇综治中心', undefined, undefined, '厚街调字'],
  ])('of %s runs in a series of its own', (name, town, channel, series) => {
    expect(fileSeries({ name, town }, channel, day('2026-11-24'))).toBe(series)
  })

  test('words that no text confirms are settings, and the dates are sound', () => {
    expect(fileWords.filter((one) => !one.setting).map((one) => one.name)).toEqual(['人调字'])
    expect(faultsOfDates(fileWords)).toEqual([])
  })
})

describe('type codes', () => {
  test('know the day: 调确 ended with 2012, 民特 goes on', () => {
    expect(findTypeCode('调确', day('2012-12-31'))?.words.en).toContain('2011')
    expect(findTypeCode('调确', day('2013-01-01'))).toBeUndefined()
    expect(findTypeCode('民特', day('2026-11-24'))?.words.zh).toContain('司法确认')
  })

  test('in practice only are settings; dates are sound', () => {
    expect(typeCodes.filter((one) => one.setting).map((one) => one.name)).toEqual(['诉前调', '诉前调确', '诉前调书'])
    expect(faultsOfDates(typeCodes)).toEqual([])
  })
})
