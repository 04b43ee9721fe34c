import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, li, people, places, Walk } from '../../../../tests/support/world.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const page = ['00000000-0000-7000-8000-0000000000f1']
const asked = { whom: '王桂芳', whoIs: '楼下邻居', on: '2026-03-02', time: '15:00—15:40', place: '新塘社区', words: '问：哪天漏的？答：去年冬天。' }
const mediating = () => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '漏水', claim: '赔', area: places.xintang, type: 'neighbour', parties })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  expect(walk.act(factory, 'consent', { yes: true })).toBe('mediating')
  return walk
}
const recorded = () => {
  const walk = mediating()
  expect(walk.act(actors.mediator, 'record-inquiry', asked)).toBe('mediating')
  return walk
}

describe('调查记录', () => {
  test('is written by who mediates: whom they asked, where, when and what was said', () => {
    const walk = recorded()
    expect(walk.act(actors.colleague, 'record-inquiry', asked), 'not by a colleague who does not sit there').toBe('incomplete')
    const [paper] = dispute.records?.(walk.facts) ?? []
    expect(paper).toMatchObject({ no: 1, whom: '王桂芳', asker: actors.mediator.account })
    expect(paper?.lines.map((one) => `${one.label.zh} ${one.value.zh}`)).toEqual(['时间 2026年3月2日 15:00—15:40', '地点 新塘社区', '身份、关系 楼下邻居', '内容 问：哪天漏的？答：去年冬天。'])
    expect(dispute.papers.find((one) => one.name === 'inquiry')?.present(walk.state)).toBe(true)
  })

  test('asks one person: a party, or somebody else by name, and not on a day to come', () => {
    const { whom: _whom, ...nobody } = asked
    expect(mediating().act(actors.mediator, 'record-inquiry', nobody)).toBe('invalid')
    expect(mediating().act(actors.mediator, 'record-inquiry', { ...asked, person: people.li })).toBe('invalid')
    expect(mediating().act(actors.mediator, 'record-inquiry', { ...nobody, person: people.stranger })).toBe('unknown-party')
    expect(mediating().act(actors.mediator, 'record-inquiry', { ...asked, on: '2026-03-03' })).toBe('invalid')
    expect(mediating().act(actors.mediator, 'record-inquiry', { ...nobody, person: people.li })).toBe('mediating')
  })

  test('counts as signed only once it was read back, and by the picture of the pages', () => {
    const walk = recorded()
    const signed = (more: object) => walk.act(actors.mediator, 'sign-inquiry', { no: 1, readBack: true, how: 'signature', files: page, ...more })
    expect(signed({ no: 2 })).toBe('invalid')
    expect(signed({ readBack: false })).toBe('incomplete')
    expect(signed({ files: [] })).toBe('incomplete')
    expect(signed({})).toBe('mediating')
    expect(signed({})).toBe('incomplete')
    expect(dispute.records?.(walk.facts)[0]?.signed).toMatchObject({ how: { zh: '签名' }, refused: false })
  })

  test('who does not sign is written down with the reason and who saw it; a fingerprint does', () => {
    const walk = recorded()
    expect(walk.act(actors.mediator, 'sign-inquiry', { no: 1, readBack: true, how: 'refused' })).toBe('incomplete')
    expect(walk.act(actors.mediator, 'sign-inquiry', { no: 1, readBack: true, how: 'refused', why: '不愿得罪人；社区干部刘某在场' })).toBe('mediating')
    expect(dispute.records?.(walk.facts)[0]?.signed).toMatchObject({ refused: true, why: '不愿得罪人；社区干部刘某在场' })
    expect(recorded().act(actors.mediator, 'sign-inquiry', { no: 1, readBack: true, how: 'fingerprint', files: page })).toBe('mediating')
  })

  test('is for officers alone: neither the parties nor a court learn what a neighbour said, nor that they were asked', () => {
    const walk = recorded()
    expect(dispute.hidden).toEqual(expect.arrayContaining(['inquired', 'inquiry-signed']))
    const told = walk.facts.find((one) => one.kind === 'inquired')
    const read = (as: 'party' | 'court' | 'officer') => told && dispute.told?.(told, { as })?.zh
    expect([read('party'), read('court'), read('officer')]).toEqual([undefined, undefined, asked.words])
    expect(told && dispute.summary(told, walk.state, walk.world(actors.head, 'centre-head').city)?.zh, 'and the story names no witness').not.toContain('王桂芳')
  })

  test('a mediator with a relation to a party writes none', () => {
    const walk = mediating()
    walk.conflicts = { [actors.mediator.account]: ['kin'] }
    expect(walk.act(actors.mediator, 'record-inquiry', asked)).toBe('conflict-of-interest')
  })
})
