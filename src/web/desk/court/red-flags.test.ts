import { describe, expect, test } from 'vitest'
import type { MatterView } from '../../../contract/matter.ts'
import { redFlags } from './red-flags.ts'

const words = { zh: '甲', en: 'A' }
const fact = (kind: string, at: string, seq: number): MatterView['facts'][number] => ({ seq, kind, words, by: { name: '', role: words }, at, stage: 'x', stageWords: words })
const party = (person: string, more: Partial<MatterView['parties'][number]> = {}): MatterView['parties'][number] => ({
  person, side: 'applicant', sideWords: words, form: 'natural', name: `${person}**`, me: false, owned: 'phone', ...more,
})
const matter = (more: Partial<MatterView>): MatterView => ({
  id: 'm', kind: 'dispute', code: 'DG', title: words, stage: 'confirming', stageWords: words, place: { path: '441900', words }, body: { id: 'b', name: words, kind: 'x' }, flags: [], risk: 'none',
  sealed: false, openedOn: '2026-11-01', version: 5, plain: words, road: [], clocks: [], parties: [party('a', { phone: '138****2210' }), party('b', { phone: '139****8876' })], panels: [], papers: [],
  facts: [fact('signed-for', '2026-11-01T02:00:00.000Z', 1), fact('session', '2026-11-08T02:00:00.000Z', 2), fact('effective', '2026-11-15T02:00:00.000Z', 3)],
  allowed: [], links: [], files: [], openedAt: '2026-11-01T02:00:00.000Z', amount: 1_262_400, ...more,
})

describe('red flags of an agreement', () => {
  test('an ordinary one has none', () => {
    expect(redFlags(matter({}))).toEqual([])
  })

  test('agreed the day after sign-for and without a session', () => {
    const found = redFlags(matter({ facts: [fact('signed-for', '2026-11-01T02:00:00.000Z', 1), fact('effective', '2026-11-02T02:00:00.000Z', 2)] }))
    expect(found.map((one) => one.en)).toEqual(['Agreed within 1 day of sign-for', 'No session was recorded'])
  })

  test('a round sum of ten thousands of yuan', () => {
    expect(redFlags(matter({ amount: 5_000_000 }))[0]?.en).toContain('¥50,000.00')
    expect(redFlags(matter({ amount: 5_000_100 }))).toEqual([])
  })

  test('one phone on both sides, and a party who never confirmed by themselves', () => {
    const { owned: _owned, ...silent } = party('b', { phone: '137****2210' })
    const found = redFlags(matter({ parties: [party('a', { phone: '138****2210' }), silent] }))
    expect(found).toHaveLength(2)
    expect(found[1]?.en).toContain('b**')
  })
})
