import { describe, expect, test } from 'vitest'
import { actors, bodies, book, people, places, Walk } from '../../../../tests/support/world.ts'
import { fold } from '../../matter/fold.ts'
import type { Told } from '../../matter/state.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const zh = '发生在厚街，就近调解'
const taken = { reasonEn: 'It arose in Houjie: mediated nearby', rule: 'origin-1', taken: true }
const routed = (more: object = {}) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '漏水', claim: '赔', area: places.xintang, type: 'neighbour', parties })
  walk.act(actors.window, 'accept')
  expect(walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: zh, ...more })).toBe('routed')
  return walk
}
const read = (facts: readonly Told[]) => {
  const state = fold(dispute, facts)
  const told = facts.find((one) => one.kind === 'routed')
  return {
    page: dispute.panels(state, book).flatMap((one) => one.lines).find((line) => line.label.zh === '为什么在这里')?.value,
    story: told && dispute.summary(told, state, book),
  }
}

describe('why a dispute is where it is', () => {
  test('of a suggestion that was taken is read in both languages: on the page, in the story, in the message to who asked', () => {
    const walk = routed(taken)
    const { page, story } = read(walk.facts)
    expect(page).toEqual({ zh, en: taken.reasonEn })
    expect([story?.zh, story?.en]).toEqual([expect.stringContaining(`建议被采纳。${zh}`), expect.stringContaining(`suggestion taken. ${taken.reasonEn}`)])
    expect(walk.messages.find((one) => one.letter === 'routed')?.values['reason']).toEqual({ zh, en: taken.reasonEn })
  })

  test('as a person wrote it has one language, which everybody reads', () => {
    const { page, story } = read(routed().facts)
    expect(page).toEqual({ zh, en: zh })
    expect(story?.en).toContain(`decided by a person. ${zh}`)
  })

  test('of a routing that was kept before there were two languages is still read', () => {
    const before = routed(taken).facts.map((one) => {
      if (one.kind !== 'routed') return one
      const { reasonEn: _later, ...data } = one.data as Record<string, unknown>
      return { ...one, data }
    })
    expect(read(before).page).toEqual({ zh, en: zh })
  })

  test('of the last routing is what is told, not a language of the one before it', () => {
    const walk = routed(taken)
    walk.act(actors.mediator, 'return', { reason: '不归我们', door: '别处' })
    expect(walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '各方都愿意在这里' })).toBe('routed')
    expect(read(walk.facts).page).toEqual({ zh: '各方都愿意在这里', en: '各方都愿意在这里' })
  })
})
