import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { surest } from './cite.ts'
import { faultsOfDates, holdsOn, rowsOn } from './dated.ts'
import { deadlines, findDeadline, ruleOn } from './deadlines.ts'
import { instruments } from './instruments.ts'

/** Names that kinds of matter refer to; a clock of any of them must resolve on every day that the city works with. */
const used = [
  'acceptance-review', 'routing', 'sign-for', 'first-contact', 'people-mediation', 'delegated-mediation', 'entrusted-ordinary', 'entrusted-summary',
  'mediator-choice', 'court-designates', 'mediator-accepts', 'other-side-contact', 'filing-decision', 'confirmation-application',
  'confirmation-decision', 'confirmation-objection', 'enforcement-application', 'protection-order', 'protection-order-urgent', 'labour-mediation',
  'medical-mediation', 'administrative-mediation', 'traffic-police-mediation', 'market-mediation', 'return-visit-7', 'return-visit-30',
  'return-visit-90', 'correction', 'agreement-signing', 'hazard-verification', 'hazard-handling', 'request-sign-for', 'request-answer', 'archive',
  'breach-cure', 'referral-answer', 'mediator-choosing', 'mediator-naming', 'mediator-answer', 'suspension-check', 'petition-handling', 'land-decision', 'medical-admin-mediation',
]

describe('the deadlines', () => {
  test.each(used)('%s has a rule on every day since 2019', (name) => {
    for (const text of ['2019-01-01', '2021-12-31', '2022-01-01', '2024-12-31', '2025-01-01', '2026-11-24', '2035-06-01']) {
      expect(findDeadline(name, day(text)), `${name} on ${text}`).toBeDefined()
    }
  })

  test('cover D01 to D45 and the office’s own clocks', () => {
    const refs = new Set(deadlines.map((one) => one.ref))
    const all = Array.from({ length: 45 }, (_, at) => `D${String(at + 1).padStart(2, '0')}`)
    expect(all.filter((ref) => !refs.has(ref))).toEqual([])
    expect([...refs].filter((ref) => !all.includes(ref))).toEqual(['E0'])
  })

  test('have no gap and no overlap under one name', () => {
    expect(faultsOfDates(deadlines)).toEqual([])
  })

  test.each(deadlines.map((one) => [`${one.name} since ${one.since}`, one] as const))('%s is cited, worded, and a setting exactly when no text confirms it', (_, one) => {
    expect(one.cites.length).toBeGreaterThan(0)
    for (const text of [one.words, one.start, one.lapse]) {
      expect(text.zh).not.toBe('')
      expect(text.en).not.toBe('')
    }
    if (surest(one.cites) === 'UNVERIFIED') expect(one.setting).toBe(true)
    if (one.extension?.cap) expect(one.extension.cap.unit).toBe(one.length.unit)
    if (one.length.unit === 'hour') expect(one.rolls).toBe(false)
  })

  test('cite an instrument that was in force when the row began', () => {
    const wrong = deadlines.filter((one) => !one.cites.some((cite) => holdsOn(instruments[cite.instrument], one.since)))
    expect(wrong.map((one) => `${one.name} ${one.since}`)).toEqual([])
  })
})

describe('the law changes and old matters keep their rule', () => {
  test.each([
    ['confirmation-decision', '2012-12-31', 15, '5', 'the rule of 2011: fifteen days and ten more'],
    ['confirmation-decision', '2013-01-01', 30, '180', 'thirty days once the Civil Procedure Law of 2012 took it over'],
    ['confirmation-decision', '2026-11-24', 30, '187', 'thirty days today'],
    ['confirmation-application', '2012-06-01', 30, '33', 'People’s Mediation Law'],
    ['confirmation-application', '2021-12-31', 30, '33', 'and article 194 of 2012'],
    ['delegated-mediation', '2024-12-31', 30, '27', 'before filing'],
    ['people-mediation', '2026-11-24', 1, '33', 'about a month'],
  ])('%s on %s: %i (article %s), %s', (name, on, n, article) => {
    const rule = ruleOn(name, day(on))
    expect(rule.length.n).toBe(n)
    expect(rule.cites[0].article).toBe(article)
  })

  test.each([
    ['2013-01-01', 'CPL12', '194'],
    ['2021-12-31', 'CPL12', '194'],
    ['2022-01-01', 'CPL21', '201'],
    ['2023-12-31', 'CPL21', '201'],
    ['2024-01-01', 'CPL', '205'],
  ])('the article for confirmation on %s is %s %s', (on, instrument, article) => {
    expect(ruleOn('confirmation-application', day(on)).cites).toContainEqual({ instrument, article, sure: instrument === 'CPL12' ? 'V2' : 'V1' })
  })

  test('fifteen and ten days of 2011 cap the extension at ten', () => {
    expect(ruleOn('confirmation-decision', day('2011-06-01')).extension).toEqual({ consent: 'president', cap: { n: 10, unit: 'day' } })
  })

  test('since 2025 an extension after registration is at most thirty days; before, as agreed', () => {
    for (const name of ['entrusted-ordinary', 'entrusted-summary']) {
      expect(ruleOn(name, day('2024-12-31')).extension).toEqual({ consent: 'all-parties' })
      expect(ruleOn(name, day('2025-01-01')).extension?.cap).toEqual({ n: 30, unit: 'day' })
    }
    expect(ruleOn('entrusted-extension-cap', day('2025-01-01')).length).toEqual({ n: 30, unit: 'day' })
  })

  test('online rules bring the appraisal’s exclusion in 2022', () => {
    expect(ruleOn('delegated-mediation', day('2021-12-31')).excluded).toBeUndefined()
    expect(ruleOn('delegated-mediation', day('2022-01-01')).excluded?.en).toContain('appraisal')
  })
})

const row = (name: string, since: string, until?: string) => ({ ...ruleOn('archive', day('2026-01-01')), name, since: day(since), ...(until ? { until: day(until) } : {}) })

describe('dates of rows', () => {
  test('a gap, an overlap and an end before the beginning are found', () => {
    expect(faultsOfDates([row('a', '2020-01-01', '2021-01-01'), row('a', '2021-02-01')])).toEqual(['a: no row from 2021-01-01 to 2021-01-31'])
    expect(faultsOfDates([row('a', '2020-01-01'), row('a', '2021-02-01')])).toEqual(['a: two rows on 2021-02-01'])
    expect(faultsOfDates([row('a', '2020-01-01', '2020-01-01')])).toEqual(['a: ends before it begins (2020-01-01)'])
    expect(faultsOfDates([row('a', '2021-01-01'), row('b', '2020-01-01'), row('a', '2020-01-01', '2021-01-01')])).toEqual([])
  })

  test('a row holds from its first day until the day before its end', () => {
    const one = row('a', '2020-01-01', '2021-01-01')
    expect(['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map((text) => holdsOn(one, day(text)))).toEqual([false, true, true, false])
    expect(rowsOn([one], day('2021-01-01'))).toEqual([])
  })
})
