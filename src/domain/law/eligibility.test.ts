import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day } from '../kernel/day.ts'
import { faultsOfDates } from './dated.ts'
import { screen, screenRules } from './eligibility.ts'
import type { ScreenFacts } from './eligibility.ts'
import { mediateFirst } from './mediate-first.ts'
import type { MediateFacts } from './mediate-first.ts'
import { refusalGrounds } from './refusal-grounds.ts'

const today = day('2026-11-24')
const hit = (facts: ScreenFacts, on = today) => screen(facts, on).hit.name

describe('screening', () => {
  test.each<[ScreenFacts, string, string]>([
    [{}, 'mediable', 'go'],
    [{ danger: true }, 'danger', 'stop'],
    [{ dependentVictim: true }, 'mandatory-report', 'stop'],
    [{ offence: 'grave' }, 'grave-offence', 'stop'],
    [{ offence: 'light' }, 'light-offence', 'tell'],
    [{ procedure: 'payment-order' }, 'non-contentious-procedure', 'stop'],
    [{ status: true }, 'personal-status', 'stop'],
    [{ natureBars: true }, 'nature', 'person'],
    [{ title: true }, 'title', 'no-confirmation'],
    [{ arbitrationAgreement: true }, 'arbitration-agreement', 'tell'],
    [{ labour: true }, 'labour', 'first'],
    [{ administrative: true }, 'administrative', 'stop'],
    [{ divorce: { endedOn: day('2026-06-01'), newFacts: false, asksAgain: 'plaintiff' } }, 'divorce-too-soon', 'tell'],
    [{ divorce: { endedOn: day('2026-06-01'), newFacts: true, asksAgain: 'plaintiff' } }, 'mediable', 'go'],
    [{ divorce: { endedOn: day('2026-06-01'), newFacts: false, asksAgain: 'defendant' } }, 'mediable', 'go'],
    [{ divorce: { endedOn: day('2026-05-23'), newFacts: false, asksAgain: 'plaintiff' } }, 'mediable', 'go'],
    [{ medical: { courtAccepted: true } }, 'medical-two-tracks', 'stop'],
    [{ medical: { healthOfficeAccepted: true } }, 'medical-two-tracks', 'stop'],
    [{ medical: {} }, 'mediable', 'go'],
    [{ petitionElsewhere: true }, 'petition-elsewhere', 'stop'],
    [{ refused: true }, 'refused', 'stop'],
    [{ refused: false, danger: false }, 'mediable', 'go'],
  ])('%o: %s, %s', (facts, name, outcome) => {
    const found = screen(facts, today)
    expect(found.hit.name).toBe(name)
    expect(found.hit.outcome).toBe(outcome)
  })

  test('safety comes before everything', () => {
    expect(hit({ danger: true, labour: true, refused: true, status: true })).toBe('danger')
  })

  test('what stops is never hidden by what only tells, and everything that hits is shown', () => {
    const found = screen({ title: true, arbitrationAgreement: true, refused: true }, today)
    expect(found.hit.name).toBe('refused')
    expect(found.all.map((one) => one.name)).toEqual(['refused', 'title', 'arbitration-agreement'])
  })

  test('the rule of the day is cited: article 9 before and after the revision of 2026', () => {
    expect(screen({ offence: 'grave' }, day('2025-12-31')).hit.cites[0].instrument).toBe('PSA12')
    expect(screen({ offence: 'grave' }, day('2026-01-01')).hit.cites[0].instrument).toBe('PSA')
    expect(screen({ status: true }, day('2020-05-01')).hit.setting).toBe(true)
    expect(() => screen({}, day('2010-12-31'))).toThrow('no rule of screening')
  })

  test('one more bar never opens a door', () => {
    const facts = fc.record<ScreenFacts>({
      danger: fc.boolean(), dependentVictim: fc.boolean(), status: fc.boolean(), natureBars: fc.boolean(), title: fc.boolean(),
      arbitrationAgreement: fc.boolean(), labour: fc.boolean(), administrative: fc.boolean(), petitionElsewhere: fc.boolean(), refused: fc.boolean(),
    }, { requiredKeys: [] })
    fc.assert(fc.property(facts, fc.integer({ min: 0, max: 3000 }), (some, n) => {
      const on = addDays(day('2022-05-01'), n)
      const before = screen(some, on)
      const after = screen({ ...some, refused: true }, on)
      expect(after.hit.outcome).toBe('stop')
      if (before.hit.outcome === 'stop') expect(after.hit.order).toBeLessThanOrEqual(before.hit.order)
      expect(before.all[0]).toBe(before.hit)
    }))
  })

  test('a test that stops names a ground of refusal in force with it; all are dated, numbered and in both languages', () => {
    expect(faultsOfDates(screenRules)).toEqual([])
    expect(new Set(screenRules.map((one) => one.order))).toEqual(new Set(Array.from({ length: 15 }, (_, at) => at + 1)))
    for (const one of screenRules) {
      if (one.outcome === 'stop') expect(refusalGrounds.map((each) => each.name)).toContain(one.ground)
      for (const text of [one.words, one.next]) expect(text.zh && text.en).toBeTruthy()
    }
  })
})

const forces = (facts: Partial<MediateFacts>, on = today) => mediateFirst({ where: 'suit', causes: [], ...facts }, on).map((one) => `${one.name}:${one.force}`)

describe('mediation first', () => {
  test.each<[Partial<MediateFacts>, string[]]>([
    [{ where: 'suit', causes: ['14', 'S02', 'P02'] }, ['divorce:must', 'suit:should']],
    [{ where: 'summary-hearing', causes: ['55(2)', '55', 'S06', 'P03'] }, ['summary-hearing:should', 'suit:should']],
    [{ where: 'summary-hearing', causes: ['88', 'S10', 'P04'], small: true }, ['summary-hearing:should', 'suit:should']],
    [{ where: 'summary-hearing', causes: ['88', 'S10', 'P04'] }, ['suit:should']],
    [{ where: 'suit', causes: ['88'], refused: true }, []],
    [{ where: 'suit', causes: ['14'], refused: true }, ['divorce:must']],
    [{ where: 'labour-panel', causes: ['205(5)'] }, ['labour-panel:must']],
    [{ where: 'before-suit', type: 'property' }, ['guangdong-list:may']],
    [{ where: 'before-suit', type: 'property', refused: true }, []],
    [{ where: 'before-suit', type: 'ip' }, []],
    [{ where: 'before-suit', causes: ['14'] }, []],
  ])('%o: %s', (facts, expected) => {
    expect(forces(facts)).toEqual(expected)
  })
})
