import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { disputeTypes } from '../words/dispute-types.ts'
import { citesWords } from './cite.ts'
import { faultsOfDates, holdsOn } from './dated.ts'
import { instruments } from './instruments.ts'
import { plainLaw, plainLawOn } from './plain-law.ts'

describe('what the law says of a type', () => {
  test('each sentence once on every day, in both languages, cited from an instrument that was in force', () => {
    expect(faultsOfDates(plainLaw)).toEqual([])
    for (const one of plainLaw) {
      expect(one.words.zh, one.name).toMatch(/\p{Script=Han}/u)
      expect(one.words.en, one.name).not.toMatch(/\p{Script=Han}/u)
      expect(one.cites.some((cite) => holdsOn(instruments[cite.instrument], one.since)), one.name).toBe(true)
      expect(citesWords(one.cites).zh, one.name).toMatch(/第\d+条/)
    }
  })

  test.each(disputeTypes.filter((one) => one.id !== 'other').map((one) => one.id))('%s has at least one sentence today', (type) => {
    expect(plainLawOn(type, day('2026-11-24')).length).toBeGreaterThan(0)
  })

  test('where nothing can be said in general, nothing is said', () => {
    expect(plainLawOn('other', day('2026-11-24'))).toEqual([])
  })

  test('before the Civil Code its articles are not cited', () => {
    expect(plainLawOn('neighbour', day('2020-12-31'))).toEqual([])
    expect(plainLawOn('labour', day('2020-12-31'))).toHaveLength(3)
  })
})
