import { describe, expect, test } from 'vitest'
import type { TriageAnswer } from '../../../contract/triage.ts'
import { suggest } from './suggest.ts'

const words = { zh: '劳动争议', en: 'Labour' }
const answer: TriageAnswer = {
  type: 'labour', typeWords: words, sure: true, ranked: [{ type: 'labour', words, p: 0.9 }], causes: [{ code: '205(5)', name: '追索劳动报酬纠纷', p: 0.8, sure: true }],
  flags: [{ flag: 'unpaid-wages', words, evidence: [{ text: '没发工资', start: 0, end: 4, from: 'story' }] }], amounts: [{ fen: 860_000, text: '8600元', from: 'story' }],
  place: { path: '441900/441900122', words }, reasons: ['工资'], law: [], ways: [],
}

describe('what a reading fills in', () => {
  test('type, cause, amount, place and warnings, where the clerk has set nothing', () => {
    expect(suggest(answer, {}, new Set())).toEqual({
      type: 'labour', cause: { value: '205(5)', words: { zh: '追索劳动报酬纠纷', en: '追索劳动报酬纠纷' } }, amount: '8,600.00',
      area: { value: '441900/441900122', words }, flags: ['unpaid-wages'],
    })
  })

  test('a cause only when it is itself sure, and belongs to the type that stands there', () => {
    const causes = (sure: boolean) => ({ ...answer, causes: [{ code: '205(5)', name: '追索劳动报酬纠纷', p: 1, sure }] })
    expect(suggest(causes(false), {}, new Set())).not.toHaveProperty('cause')
    expect(suggest(causes(true), { type: 'contract' }, new Set(['type']))).not.toHaveProperty('cause')
    expect(suggest(causes(true), { type: 'labour' }, new Set(['type']))).toHaveProperty('cause')
  })

  test('never what the clerk has set, not even when they emptied it', () => {
    expect(suggest(answer, { type: 'contract' }, new Set(['type', 'cause', 'amount', 'area', 'flags']))).toEqual({})
  })

  test('no type while it is not sure, and no amount while there are several', () => {
    const unsure = { ...answer, sure: false, amounts: [...answer.amounts, { fen: 1, text: '一分', from: 'story' as const }] }
    expect(Object.keys(suggest(unsure, {}, new Set()))).toEqual(['area', 'flags'])
  })

  test('the one sum that is wanted, whatever else the story names', () => {
    const more = (from: 'claim' | 'both') => ({ ...answer, amounts: [...answer.amounts, { fen: 43_000, text: '430元', from }] })
    expect([suggest(more('claim'), {}, new Set())['amount'], suggest(more('both'), {}, new Set())['amount']]).toEqual(['430.00', '430.00'])
    expect(suggest({ ...answer, amounts: more('claim').amounts.slice(1) }, {}, new Set())['amount']).toBe('430.00')
  })

  test('nothing that already stands there', () => {
    const typed = suggest(answer, {}, new Set())
    expect(suggest(answer, typed, new Set())).toEqual({})
  })
})
