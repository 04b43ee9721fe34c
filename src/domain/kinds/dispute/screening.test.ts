import { describe, expect, test } from 'vitest'
import { actors, bodies, book, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]

const opened = (more: object = {}) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '借钱不还', claim: '还钱', area: places.xintang, type: 'finance', parties, ...more })
  return walk
}
const routedBy = (channel: string, more: object = {}) => {
  const walk = opened(more)
  walk.act(actors.window, 'accept')
  return walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel, reason: '发生地' })
}

describe('a quarrel with an authority over what it did', () => {
  const story = '收到城管的行政处罚决定书，罚款两千元，我不服'
  const fined = () => opened({ story, claim: '取消罚款', type: 'other' })
  const offered = (walk: Walk<DisputeState>) => allowedActs(dispute, walk.state, actors.window, (role) => walk.world(actors.window, role))
  const before = (walk: Walk<DisputeState>) => dispute.panels(walk.state, book).find((one) => one.name === 'before')?.lines ?? []

  test('screening has the ground beforehand, and accepting it as it stands is refused with the door of reconsideration', () => {
    const acts = offered(fined())
    expect(acts.find((one) => one.act === 'accept')).toMatchObject({ tone: 'plain', noted: true, start: { checks: ['administrative'] } })
    expect(acts.find((one) => one.act === 'refuse')).toMatchObject({ now: true, start: { ground: 'administrative' } })
    expect(acts.findIndex((one) => one.act === 'refuse')).toBe(0)
    const walk = fined()
    expect(walk.act(actors.window, 'accept', { checks: ['administrative'] })).toBe('not-mediable')
    expect(walk.act(actors.window, 'accept')).toBe('accepted')
  })

  test('whoever handles it reads why and the sixty days before the first button, and no party reads it', () => {
    const lines = before(fined())
    expect(lines.map((one) => one.value.zh).join('')).toMatch(/人民调解定不了.*60 日内申请行政复议.*复议里调解/)
    expect(lines.every((one) => one.inside)).toBe(true)
  })

  test('until somebody has looked, the sixty days are told and no civil term; who accepts it has said that it is civil', () => {
    const panel = (walk: Walk<DisputeState>) => dispute.panels(walk.state, book).find((one) => one.name === 'limitation')
    const walk = fined()
    expect(panel(walk)?.words.zh).toBe('复议期限')
    expect(JSON.stringify(panel(walk))).not.toContain('三年')
    expect(JSON.stringify(dispute.panels(walk.state, book))).not.toContain('时效自此中断')
    walk.act(actors.window, 'accept')
    expect(panel(walk)?.words.zh).toBe('时效提示')
  })

  test('where an authority is only spoken of nothing of it is said', () => {
    const walk = opened({ story: '楼上违建漏水，城管来过也没用', type: 'neighbour' })
    expect(before(walk)).toEqual([])
    expect(offered(walk)[0]).toMatchObject({ act: 'accept', tone: 'main' })
    expect(offered(walk)[0]?.start?.['checks']).toBeUndefined()
  })
})

describe('screening when a dispute is taken (law file §2.1)', () => {
  test.each([
    'danger', 'mandatory-report', 'grave-offence', 'non-contentious-procedure', 'personal-status', 'administrative', 'medical-two-tracks', 'petition-elsewhere', 'refused',
  ])('%s bars it, with its article and its door', (check) => {
    const walk = opened()
    expect(walk.act(actors.window, 'accept', { checks: [check] })).toBe('not-mediable')
    expect(walk.state.stage).toBe('registered')
  })

  test.each([
    ['title', '确权内容不能申请司法确认'], ['arbitration-agreement', '告知可以申请仲裁'], ['light-offence', '公安机关可以调解'], ['divorce-too-soon', '六个月内法院不受理'],
  ])('%s bars nothing and is told to the parties', (check, told) => {
    const walk = opened()
    expect(walk.act(actors.window, 'accept', { checks: [check] })).toBe('accepted')
    const lines = dispute.panels(walk.state, book).find((one) => one.name === 'about')?.lines ?? []
    const remark = lines.find((one) => one.label.zh === '受理时告知')
    expect(remark?.value.zh).toContain(told)
    expect(remark?.inside).toBeUndefined()
  })

  test('a bar comes before a remark, whatever their numbers', () => {
    expect(opened().act(actors.window, 'accept', { checks: ['title', 'refused'] })).toBe('not-mediable')
  })

  test('whether its nature bars it is judged by the head or a judge, not at the window', () => {
    expect(opened().act(actors.window, 'accept', { checks: ['nature'] })).toBe('incomplete')
    expect(opened().act(actors.head, 'accept', { checks: ['nature'] })).toBe('accepted')
  })

  test('of a labour dispute it is told that labour mediation and arbitration come before a suit', () => {
    const walk = opened({ type: 'labour' })
    walk.act(actors.window, 'accept')
    expect(walk.state.remarks).toEqual(['labour'])
  })

  test('how much the law wants it mediated first is told, with where it says so', () => {
    const way = (more: object) => dispute.panels(opened(more).state, book).find((one) => one.name === 'way')?.lines.find((one) => one.label.zh === '先行调解')?.value.zh
    expect(way({})).toContain('平安建设条例')
    expect(way({ type: 'contract' })).toBeUndefined()
    expect(way({ track: 'entrusted', caseNo: '(2026)粤1972民初9号', cause: '14' })).toContain('离婚')
  })
})

describe('a door takes what its law lets it take', () => {
  test('no family, labour or consumer dispute goes to commercial mediation, and none before its law', () => {
    expect(routedBy('commercial', { type: 'contract' }), 'in March 2026 there was no such law').toBe('invalid')
    const later = new Walk(dispute, '2026-06-01')
    const goes = (type: string) => {
      later.open(actors.window, { story: 'x', claim: 'y', area: places.xintang, type, parties })
      later.act(actors.window, 'accept')
      return later.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'commercial', reason: '商会' })
    }
    expect(goes('contract')).toBe('routed')
    for (const type of ['family', 'labour', 'consumer']) expect(goes(type), type).toBe('invalid')
  })

  test('a filed case keeps the court’s own door, whoever mediates it; one that is not filed is not entrusted', () => {
    const sent = (channel: string, more: object) => {
      const walk = new Walk(dispute, '2026-03-02')
      walk.open(actors.judge, { story: '借钱不还', claim: '还钱', area: places.xintang, type: 'finance', parties, ...more })
      walk.act(actors.window, 'accept')
      return walk.act(actors.judge, 'route', { body: bodies.committee.id, channel, reason: '法院委托' })
    }
    const filed = { track: 'entrusted', caseNo: '(2026)粤1972民初9号' }
    for (const channel of ['people', 'lawyer', 'delegated', 'commercial']) expect(sent(channel, filed), channel).toBe('invalid')
    for (const channel of ['entrusted', 'in-house']) expect(sent(channel, filed), channel).toBe('routed')
    const delegated = { track: 'delegated', chosen: true }
    expect(sent('entrusted', delegated)).toBe('invalid')
    for (const channel of ['delegated', 'people']) expect(sent(channel, delegated), channel).toBe('routed')
  })

  test('what no court sent is neither delegated nor entrusted', () => {
    expect(routedBy('in-house')).toBe('invalid')
    expect(routedBy('entrusted')).toBe('invalid')
    expect(routedBy('people')).toBe('routed')
  })
})

describe('limitation (诉讼时效规定 art. 12)', () => {
  const day = (walk: ReturnType<typeof opened>) => walk.state.assertedOn
  test('is interrupted from the day on which the claim was first put, also where that was on paper before it was registered', () => {
    expect(day(opened())).toBe('2026-03-02')
    expect(day(opened({ askedOn: '2026-02-11' }))).toBe('2026-02-11')
    const later = new Walk(dispute, '2026-03-02')
    expect(later.open(actors.window, { story: 'x', claim: 'y', area: places.xintang, type: 'finance', parties, askedOn: '2026-03-03' })).toBe('invalid')
  })

  test('is not moved back by a party’s own word', () => {
    const walk = new Walk(dispute, '2026-03-02')
    walk.open(li, { story: 'x', claim: 'y', area: places.xintang, type: 'finance', parties, askedOn: '2020-01-01' })
    expect(day(walk as ReturnType<typeof opened>)).toBe('2026-03-02')
  })

  test('stays that day when the matter lapses and begins again', () => {
    const walk = opened({ askedOn: '2026-02-11' })
    walk.act(actors.window, 'ask-supplement', { what: '借条' })
    walk.at('2026-03-10').act(system, 'lapse-supplement')
    expect(walk.act(actors.head, 'reopen', { why: '补齐了' })).toBe('accepted')
    expect(day(walk)).toBe('2026-02-11')
  })

  test('what was put earlier and comes to light later is entered with a paper, beside the day that was registered and never in its place', () => {
    const walk = opened()
    const claim = { on: '2026-01-05', how: 'asked-mediator' }
    const paper = ['00000000-0000-7000-8000-0000000000f1']
    expect(walk.act(actors.window, 'record-claim', { ...claim, files: [] })).toBe('incomplete')
    expect(walk.act(actors.window, 'record-claim', { ...claim, on: '2026-03-03', files: paper })).toBe('invalid')
    expect(walk.act(li, 'record-claim', { ...claim, files: paper })).toBe('not-allowed')
    expect(walk.act(actors.window, 'record-claim', { ...claim, files: paper })).toBe('registered')
    expect(walk.act(actors.window, 'record-claim', { ...claim, files: paper })).toBe('already-done')
    expect(day(walk)).toBe('2026-03-02')
    const told = dispute.panels(walk.state, book).find((one) => one.name === 'about')?.lines.find((one) => one.label.zh === '此前的时效中断')?.value.zh
    expect(told).toMatch(/2026年1月5日 向调解组织提出请求（.*第12条）/)
  })
})
