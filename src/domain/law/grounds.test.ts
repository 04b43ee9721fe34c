import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { surest } from './cite.ts'
import { dismissals, nonAcceptance, withdrawals } from './confirmation-grounds.ts'
import { faultsOfDates, findRow, holdsOn, rowsOn } from './dated.ts'
import type { Ground } from './ground.ts'
import { instruments } from './instruments.ts'
import { endReasons, laterRoleBar, recusalGrounds } from './mediation-grounds.ts'
import { refusalGrounds, unfitReasons } from './refusal-grounds.ts'

const lists: Readonly<Record<string, readonly Ground[]>> = { refusalGrounds, unfitReasons, nonAcceptance, dismissals, withdrawals, endReasons, recusalGrounds, laterRoleBar }

describe.each(Object.entries(lists))('%s', (_, list) => {
  test('has each ground once on every day, worded and cited; a setting when no text confirms it', () => {
    // Between the rule of 2011 and the interpretation of 2015 there was none of its own.
    expect(faultsOfDates(list).filter((one) => !one.includes('2013-01-01 to 2015-02-03'))).toEqual([])
    for (const one of list) {
      expect(one.words.zh && one.words.en).toBeTruthy()
      expect(surest(one.cites) !== 'UNVERIFIED' || one.setting === true).toBe(true)
      expect(one.cites.some((cite) => holdsOn(instruments[cite.instrument], one.since)), `${one.name} ${one.since}`).toBe(true)
    }
  })
})

const names = (list: readonly Ground[], on: string) => rowsOn(list, day(on)).map((one) => one.name)

describe('grounds', () => {
  test('a refusal always says where to go', () => {
    expect(refusalGrounds.filter((one) => one.next === undefined)).toEqual([])
  })

  test('whoever quarrels with an authority is told the short term in the same breath (复议法 art. 20)', () => {
    expect(findRow(refusalGrounds, 'administrative', day('2026-11-24'))?.next?.zh).toContain('60 日内申请行政复议')
  })

  test('the five of article 355 and the six of article 358, under their numbers of today and of 2015', () => {
    expect(names(nonAcceptance, '2026-11-24')).toEqual(['not-court-business', 'wrong-court', 'status', 'other-procedure', 'title'])
    expect(names(dismissals, '2026-11-24')).toEqual(['unlawful', 'harmful', 'immoral', 'involuntary', 'unclear', 'other'])
    expect(findRow(nonAcceptance, 'title', day('2026-11-24'))?.cites[0]).toEqual({ instrument: 'CPI', article: '355(5)', sure: 'V1' })
    expect(findRow(nonAcceptance, 'title', day('2018-11-24'))?.cites[0]).toEqual({ instrument: 'CPI15', article: '357(5)', sure: 'UNVERIFIED' })
  })

  test('in 2012 the rule of 2011 knew no ground of title', () => {
    expect(names(nonAcceptance, '2012-06-01')).toEqual(['not-court-business', 'wrong-court', 'status'])
    expect(names(dismissals, '2012-06-01')).not.toContain('involuntary')
  })

  test('the eight ends of online mediation are all there', () => {
    const cited = endReasons.flatMap((one) => one.cites).filter((one) => one.instrument === 'OM' && one.article.startsWith('25')).map((one) => one.article)
    expect(new Set(cited)).toEqual(new Set(Array.from({ length: 8 }, (_, at) => `25(${at + 1})`)))
  })

  test('parties who know may keep a mediator who is related, never a lawyer in conflict, an expert or a judge', () => {
    expect(recusalGrounds.filter((one) => one.waivable).map((one) => one.name)).toEqual(['is-party', 'near-relative', 'interest', 'other-relation'])
    expect(recusalGrounds.find((one) => one.name === 'field-work')?.setting).toBe(true)
  })
})
