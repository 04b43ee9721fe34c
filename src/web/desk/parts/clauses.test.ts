import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../../../domain/matter/form.ts'
import { dispute } from '../../../domain/kinds/dispute/dispute.ts'
import { withClaim, withClauses } from './clauses.ts'

const promises = [
  { no: 1, from: 'a', to: 'b', what: '付货款', amount: 50_000, paid: 20_000, due: '2026-04-05' },
  { no: 2, from: 'a', to: 'b', what: '付货款', amount: 100_000, paid: 0, due: '2026-05-05', claimed: '2026-04-20', claimedAmount: 40_000 },
  { no: 3, from: 'a', to: 'b', what: '当面道歉', paid: 0, due: '2026-03-05', kept: '2026-03-04' },
]
const fields = (act: string) => fieldsOf(dispute.acts[act]?.form as NonNullable<typeof dispute.acts[string]>['form'])
const offered = (act: string) => withClauses(fields(act), { promises }, act).find((one) => one.name === 'no')?.options

describe('which clause is meant', () => {
  test('is chosen from those that are still open, with their sum, their day and how far they are', () => {
    expect(offered('record-payment')).toEqual({
      1: { zh: '1. 付货款 ¥500.00 · 最晚 2026年4月5日 · 已付 ¥200.00，还差 ¥300.00', en: '1. 付货款 ¥500.00 · by 5 Apr 2026 · ¥200.00 paid, ¥300.00 open' },
      2: { zh: '2. 付货款 ¥1,000.00 · 最晚 2026年5月5日 · 说付了 ¥400.00，待确认', en: '2. 付货款 ¥1,000.00 · by 5 May 2026 · ¥400.00 said to be paid, to be confirmed' },
    })
  })

  test('may at a call-back be one that stands as kept', () => {
    expect(Object.keys(offered('visit') ?? {})).toEqual(['1', '2', '3'])
  })

  test('stays a number elsewhere, and where nothing is promised', () => {
    expect(withClauses(fields('sign-inquiry'), { promises }, 'sign-inquiry').find((one) => one.name === 'no')?.widget).toBe('count')
    expect(withClauses(fields('record-payment'), { promises: [] }, 'record-payment').find((one) => one.name === 'no')?.widget).toBe('count')
  })

  test('takes along what is said to be paid of it, and leaves what was typed', () => {
    const all = fields('record-payment')
    expect(withClaim(all, { promises }, { no: '1' }, { no: '2' })).toEqual({ no: '2', amount: '400' })
    expect(withClaim(all, { promises }, { no: '2', amount: '400' }, { no: '1', amount: '400' })).toEqual({ no: '1', amount: '' })
    expect(withClaim(all, { promises }, { no: '2', amount: '55' }, { no: '1', amount: '55' })).toEqual({ no: '1', amount: '55' })
  })
})
