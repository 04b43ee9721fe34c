import { describe, expect, test } from 'vitest'
import { actors, book, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { day } from '../../kernel/day.ts'
import { rowsOn } from '../../law/dated.ts'
import { refusalGrounds } from '../../law/refusal-grounds.ts'
import { dispute } from './dispute.ts'

const chinese = /\p{Script=Han}/u
const opened = () => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, {
    story: 'x', claim: 'y', area: places.xintang, type: 'other',
    parties: [
      { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
      { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
    ],
  })
  return walk
}
const end = (walk: ReturnType<typeof opened>) => {
  const told = walk.facts.find((one) => one.kind === 'ended')
  if (!told) throw new Error('not ended')
  return told
}
const read = (walk: ReturnType<typeof opened>, told = end(walk)) => dispute.summary(told, walk.state, book)

describe('where to go from a refusal', () => {
  const grounds = rowsOn(refusalGrounds, day('2026-03-02')).map((one) => [one.name, one.next] as const)

  test.each(grounds)('%s: the statutory door is read in both languages', (ground, next) => {
    const walk = opened()
    expect(walk.act(actors.window, 'refuse', { ground, words: 'see the window' })).toBe('concluded')
    expect(read(walk)?.zh).toContain(next?.zh)
    expect(read(walk)?.en).toContain(next?.en)
    expect(read(walk)?.en).not.toMatch(chinese)
  })

  test('what an older record keeps in Chinese alone is found again in English', () => {
    const walk = opened()
    walk.act(actors.window, 'refuse', { ground: 'crime', words: 'see the police' })
    const told = end(walk)
    const { doorsEn, ...older } = told.data as Record<string, unknown>
    expect(doorsEn).toBeTypeOf('string')
    expect(read(walk, { ...told, data: older })).toEqual(read(walk))
  })

  test('what an officer wrote stays as it was written', () => {
    const walk = opened()
    walk.act(actors.window, 'refuse', { ground: 'crime', words: 'see the police', door: '到河东派出所' })
    expect(read(walk)?.zh).toContain('到河东派出所')
    expect(read(walk)?.en).toContain('到河东派出所')
  })

  test('of what lapsed for want of papers, the way that stays open is read in both languages', () => {
    const lapsed = opened()
    lapsed.act(actors.window, 'ask-supplement', { what: 'the contract' })
    expect(lapsed.at('2026-04-10').act(system, 'lapse-supplement')).toBe('concluded')
    expect(read(lapsed)?.en).toContain('Apply again once it is complete')
    expect(read(lapsed)?.en).not.toMatch(chinese)
  })
})
