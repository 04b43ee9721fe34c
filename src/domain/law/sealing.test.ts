import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { faultsOfDates, holdsOn } from './dated.ts'
import { instruments } from './instruments.ts'
import { isMinor, sealedBy, sealRules } from './sealing.ts'

describe('what is sealed at opening', () => {
  test('each rule is dated, cited from an instrument in force, and a setting where no text was read', () => {
    expect(faultsOfDates(sealRules)).toEqual([])
    for (const rule of sealRules) {
      expect(rule.words.zh && rule.words.en).toBeTruthy()
      expect(rule.cites.every((cite) => holdsOn(instruments[cite.instrument], rule.since)), rule.name).toBe(true)
      expect(rule.cites.some((cite) => cite.sure === 'V1') || rule.setting === true, rule.name).toBe(true)
    }
  })

  const today = day('2026-11-24')
  test.each([
    [{ flags: ['domestic-violence', 'minor'], minorParty: false }, 'domestic-violence'], [{ flags: [], minorParty: true }, 'minor-party'],
    // A divorce with children, a course that was not refunded: the flag alone would hide every second family matter from the window.
    [{ flags: ['minor'], minorParty: false }, undefined], [{ flags: ['violence-risk', 'group'], minorParty: false }, undefined],
  ])('%j: %s', (question, rule) => {
    expect(sealedBy(question, today)?.name).toBe(rule)
  })

  test('a rule seals nothing before its day', () => {
    expect(sealedBy({ flags: [], minorParty: true }, day('2024-04-25'))).toBeUndefined()
    expect(sealedBy({ flags: ['domestic-violence'], minorParty: false }, day('2016-02-29'))).toBeUndefined()
  })

  test.each([['2008-11-25', true], ['2008-11-24', false], ['2008-02-29', false], ['2020-01-01', true]])('born on %s, a minor on 24 November 2026: %s', (birth, minor) => {
    expect(isMinor(day(birth), today)).toBe(minor)
  })
})
