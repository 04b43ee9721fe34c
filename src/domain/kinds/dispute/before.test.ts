import { describe, expect, test } from 'vitest'
import { actors, book, people, places, Walk } from '../../../../tests/support/world.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { firstOf } from './screening.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const opened = (flags: readonly string[]): Walk<DisputeState> => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.head, { story: '丈夫喝酒后打我', claim: '离婚', area: places.xintang, type: 'family', parties, flags })
  return walk
}
const offered = (walk: Walk<DisputeState>) => allowedActs(dispute, walk.state, actors.head, (role) => walk.world(actors.head, role))
const before = (walk: Walk<DisputeState>) => dispute.panels(walk.state, book).find((one) => one.name === 'before')?.lines ?? []
const first = (walk: Walk<DisputeState>) => dispute.panels(walk.state, book).find((one) => one.name === 'way')?.lines.find((one) => one.label.zh === '先行调解')

describe('where violence at home is spoken of', () => {
  test('the page first asks whether everybody is safe: 110, the protection order, the warning, and no mediation before that', () => {
    const panels = dispute.panels(opened(['domestic-violence']).state, book)
    expect(panels[0]?.name).toBe('before')
    const said = panels[0]?.lines.map((one) => `${one.label.zh}${one.value.zh}`) ?? []
    expect(said[0]).toMatch(/都安全吗.*110.*《反家庭暴力法》第15条/)
    expect(said[1]).toMatch(/人身安全保护令.*72小时内.*24小时内/)
    expect(said[2]).toMatch(/告诫书.*第16条/)
    expect(said[3]).toMatch(/安全没有落实以前.*不组织调解/)
  })

  test('no party reads it: the other side would learn what was told', () => {
    expect(before(opened(['domestic-violence'])).every((one) => one.inside)).toBe(true)
  })

  test('nobody is led to mediation first, on the page or in a letter', () => {
    expect(first(opened(['domestic-violence']))).toBeUndefined()
    expect(firstOf(opened(['domestic-violence']).state)).toBeUndefined()
    expect(first(opened([]))?.value.zh).toContain('引导诉前调解')
  })

  test('asking is the first button; accepting it stands after it, says what it waits for, and stays possible', () => {
    const walk = opened(['domestic-violence'])
    const acts = offered(walk)
    expect(acts[0]).toMatchObject({ act: 'note', tone: 'main', now: true, noted: true, label: { zh: '先问安全，记下来' } })
    expect(acts.find((one) => one.act === 'accept')).toMatchObject({ tone: 'plain', noted: true, label: { zh: '确认都安全后，受理' }, help: { zh: expect.stringMatching(/先确认每个人都安全.*不安排双方见面/) } })
    expect(acts.filter((one) => one.tone === 'main').map((one) => one.act)).toEqual(['note'])
    expect(offered(opened(['domestic-violence'])).map((one) => one.act).toSorted()).toEqual(offered(opened([])).map((one) => one.act).toSorted())
    expect(walk.act(actors.head, 'note', { words: '已单独电话联系，现在住在妹妹家，安全' })).toBe('registered')
    expect(walk.act(actors.head, 'accept')).toBe('accepted')
    expect(offered(walk).find((one) => one.act === 'note')).toMatchObject({ tone: 'quiet', label: { zh: '记一笔' } })
  })

  test('everywhere else accepting comes first, and a note is a note', () => {
    const acts = offered(opened([]))
    expect(acts[0]).toMatchObject({ act: 'accept', tone: 'main', label: { zh: '受理' } })
    expect(acts.find((one) => one.act === 'note')).toMatchObject({ tone: 'quiet', label: { zh: '记一笔' } })
    expect(before(opened([]))).toEqual([])
  })
})
