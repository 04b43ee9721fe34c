import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { mediationRule } from './clocks.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const delegated = { track: 'delegated', chosen: true, origin: 'court' }
const entrusted = { track: 'entrusted', procedure: 'ordinary', caseNo: '(2026)粤1972民初9号', origin: 'court' }

/** Signed for on Monday 2 March 2026, with the mediator if one is named. */
const preparing = (more: object = {}, mediator?: string) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.judge, { story: '漏水', claim: '赔', area: places.xintang, type: 'neighbour', parties, ...more })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: walk.state.track === 'entrusted' ? 'entrusted' : 'people', reason: '发生地' })
  expect(walk.act(actors.mediator, 'sign-for', mediator ? { mediator } : {})).toBe('preparing')
  return walk
}
const willing = (walk: ReturnType<typeof preparing>) => {
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  return walk
}

describe('choosing the mediator (在线调解规则 arts. 10, 12)', () => {
  test('both have two working days from the last yes; then the body is asked to designate, within three', () => {
    const walk = preparing(delegated)
    walk.act(li, 'consent', { yes: true })
    expect(walk.clock('mediator-choice')).toBeUndefined()
    walk.at('2026-03-05').act(factory, 'consent', { yes: true })
    expect(walk.clock('mediator-choice')).toMatchObject({ rule: 'mediator-choice', started: '2026-03-05', due: '2026-03-09' })
    expect(walk.at('2026-03-10').act(system, 'lapse-choice', { clock: 'mediator-choice' })).toBe('preparing')
    expect(walk.messages.slice(-2).map((one) => one.letter)).toEqual(['mediator-wanted', 'mediator-wanted'])
    expect(walk.clock('mediator-naming')).toMatchObject({ rule: 'court-designates', due: '2026-03-13' })
    walk.act(actors.mediator, 'choose-mediator', { account: actors.mediator.account, how: 'designated' })
    expect(walk.clock('mediator-naming')).toBeUndefined()
  })

  test('who is chosen has three working days to take it or say why not; silence names another', () => {
    const walk = willing(preparing(delegated))
    walk.act(actors.colleague, 'choose-mediator', { account: actors.mediator.account, how: 'joint' })
    expect(walk.clock('mediator-accepts')).toMatchObject({ rule: 'mediator-accepts', due: '2026-03-05' })
    walk.at('2026-03-06').act(system, 'lapse-acceptance', { clock: 'mediator-accepts' })
    expect(walk.state.assignee).toBeUndefined()
    expect(walk.messages.at(-1)?.letter).toBe('mediator-wanted')
    walk.act(actors.colleague, 'choose-mediator', { account: actors.mediator.account, how: 'joint' })
    expect(walk.act(actors.mediator, 'take-case')).toBe('mediating')
  })

  test('before a suit the city promises the same of itself, and cites no rule of the courts', () => {
    const walk = willing(preparing())
    expect(walk.clock('mediator-choice')?.rule).toBe('mediator-choosing')
  })

  test('whoever cannot take it tells those who can name another', () => {
    const walk = preparing()
    walk.act(actors.colleague, 'choose-mediator', { account: actors.mediator.account, how: 'designated' })
    walk.act(actors.mediator, 'decline-case', { reason: '这个月在外地' })
    expect(walk.messages.slice(-2).map((one) => one.to)).toEqual([{ role: 'mediator', body: bodies.committee.id }, { role: 'centre-head', body: bodies.houjie.id }])
  })
})

describe('reaching the other side of what a court delegated (在线调解规则 art. 15)', () => {
  const waiting = () => preparing(delegated, actors.mediator.account)
  test('three working days; tried and not reached, it ends, goes back to the court, and the applicant is told', () => {
    const walk = waiting()
    expect(walk.clock('other-side-contact')).toMatchObject({ due: '2026-03-05' })
    walk.act(actors.mediator, 'contact', { person: people.factory, way: 'call', reached: false })
    walk.act(actors.mediator, 'contact', { person: people.li, way: 'call', reached: true })
    expect(walk.at('2026-03-06').act(system, 'lapse-contact', { clock: 'other-side-contact' })).toBe('filing')
    expect(walk.messages.at(-1)?.letter).toBe('back-to-court')
  })

  test('nobody was tried: the head is told, and nobody is called unreachable', () => {
    const walk = waiting()
    expect(walk.at('2026-03-06').act(system, 'lapse-contact', { clock: 'other-side-contact' })).toBe('preparing')
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'overdue', to: { role: 'centre-head' } })
  })

  test('who was reached and has not answered yet has not refused', () => {
    const walk = waiting()
    for (const person of [people.li, people.factory]) walk.act(actors.mediator, 'contact', { person, way: 'call', reached: true })
    expect(walk.clock('other-side-contact')).toBeUndefined()
    expect(walk.state.stage).toBe('preparing')
  })
})

describe('the term stands still only as its row says', () => {
  const talking = (more: object = {}) => willing(preparing(more, actors.mediator.account))
  test('a term after filing does not stand still, whatever the reason; it is lengthened by both, at most thirty days', () => {
    expect(talking(entrusted).act(actors.mediator, 'suspend', { reason: 'appraisal', agreed: true })).toBe('over-cap')
  })

  test('what a court delegated stands still for an appraisal and for nothing else', () => {
    expect(talking(delegated).act(actors.mediator, 'suspend', { reason: 'other-case', agreed: true })).toBe('over-cap')
    expect(talking(delegated).act(actors.mediator, 'suspend', { reason: 'appraisal', agreed: true })).toBe('mediating')
  })

  test('nor without everybody’s consent', () => {
    expect(talking().act(actors.mediator, 'suspend', { reason: 'funeral', agreed: false })).toBe('incomplete')
  })

  test('nobody is forgotten in it: after thirty days the head is told, each time anew', () => {
    const walk = talking()
    walk.act(actors.mediator, 'suspend', { reason: 'appraisal', agreed: true })
    expect(walk.clock('suspension-check')).toMatchObject({ due: '2026-04-01', lapse: 'mark-overdue' })
    walk.at('2026-04-02').act(system, 'mark-overdue', { clock: 'suspension-check' })
    expect(walk.clock('suspension-check')?.lapse).toBe('')
    walk.act(actors.mediator, 'resume')
    expect(walk.clock('suspension-check')).toBeUndefined()
    walk.act(actors.mediator, 'suspend', { reason: 'appraisal', agreed: true })
    expect(walk.clock('suspension-check')?.lapse).toBe('mark-overdue')
  })
})

describe('the term of each door', () => {
  test.each([
    ['administrative', 'traffic', 'traffic-police-mediation', '2026-03-16'],
    ['administrative', 'consumer', 'market-mediation', '2026-05-08'],
    ['administrative', 'medical', 'medical-admin-mediation', '2026-04-14'],
    ['administrative', 'neighbour', 'administrative-mediation', '2026-04-01'],
    ['petition', 'other', 'petition-handling', '2026-05-06'],
    ['ruling', 'housing', 'land-decision', '2026-09-02'],
    ['people', 'medical', 'medical-mediation', '2026-04-14'],
    ['people', 'neighbour', 'people-mediation', '2026-04-02'],
  ] as const)('%s on %s runs by %s, until %s', (channel, type, rule, due) => {
    const walk = preparing()
    walk.state = { ...walk.state, channel, type, termFrom: undefined }
    expect(mediationRule(walk.state)).toBe(rule)
    const fresh = new Walk<DisputeState>(dispute, '2026-03-02')
    Object.assign(fresh, { state: { ...walk.state, stage: 'routed' }, clocks: [] })
    expect(fresh.act(actors.mediator, 'sign-for', {})).toBe('preparing')
    expect(fresh.clock('mediation')).toMatchObject({ rule, due })
  })

  test('ten days more by consent of all are ten days, in a term of a month too', () => {
    const walk = willing(preparing({}, actors.mediator.account))
    expect(walk.clock('mediation')?.due).toBe('2026-04-02')
    walk.act(actors.mediator, 'ask-extension', { days: 10, why: '等对账' })
    walk.act(li, 'agree-extension')
    walk.act(factory, 'agree-extension')
    expect(walk.clock('mediation')?.due).toBe('2026-04-13')
  })

  test('what only an authority may lengthen is not the parties’ to give', () => {
    const walk = willing(preparing({}, actors.mediator.account))
    walk.state = { ...walk.state, channel: 'petition' }
    expect(walk.act(actors.mediator, 'ask-extension', { days: 10, why: '等' })).toBe('over-cap')
  })
})

describe('where a term begins, and what starts it anew (law/term-events)', () => {
  test('a return out of the preparation does not: the next body that signs has what is left', () => {
    const walk = preparing({}, actors.mediator.account)
    expect(walk.at('2026-03-12').act(actors.mediator, 'return', { reason: '不归我们', door: '别处' })).toBe('accepted')
    expect(walk.clock('mediation')).toMatchObject({ started: '2026-03-02', due: '2026-04-02' })
    walk.at('2026-03-16').act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '就近' })
    expect(walk.at('2026-03-17').act(actors.mediator, 'sign-for', {})).toBe('preparing')
    expect(walk.clock('mediation')).toMatchObject({ started: '2026-03-02', due: '2026-04-02' })
  })

  test('a term runs out in nobody’s hands too: what waits to be sent on ends with the other doors told', () => {
    const walk = preparing({}, actors.mediator.account)
    walk.at('2026-03-12').act(actors.mediator, 'return', { reason: '不归我们', door: '别处' })
    expect(walk.at('2026-04-03').act(system, 'expire', { clock: 'mediation' })).toBe('concluded')
    expect(walk.state.end?.outcome).toBe('expired')
    const sent = preparing(delegated, actors.mediator.account)
    sent.act(actors.mediator, 'return', { reason: '不归我们', door: '别处' })
    expect(sent.at('2026-04-03').act(system, 'expire', { clock: 'mediation' }), 'what a court had delegated goes back to it').toBe('filing')
  })

  test('a return before anybody signed begins nothing: there was no term', () => {
    const walk = new Walk(dispute, '2026-03-02')
    walk.open(actors.window, { story: '漏水', claim: '赔', area: places.xintang, type: 'neighbour', parties })
    walk.act(actors.window, 'accept')
    walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
    walk.act(actors.mediator, 'return', { reason: '不归我们', door: '别处' })
    expect(walk.clock('mediation')).toBeUndefined()
    walk.at('2026-03-09').act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
    walk.act(actors.mediator, 'sign-for', {})
    expect(walk.clock('mediation')).toMatchObject({ started: '2026-03-09' })
  })

  test('an appraisal that held it stays held out of it, also when the lead changes after', () => {
    const walk = willing(preparing({}, actors.mediator.account))
    walk.act(actors.mediator, 'suspend', { reason: 'appraisal', agreed: true })
    walk.at('2026-03-12').act(actors.mediator, 'resume')
    expect(walk.clock('mediation')?.due).toBe('2026-04-13')
    walk.at('2026-03-13').act(actors.head, 'escalate', { why: '跨镇' })
    expect(walk.clock('mediation')?.due).toBe('2026-04-13')
  })

  test('mediating again after an end does: everybody is asked anew', () => {
    const walk = willing(preparing({}, actors.mediator.account))
    walk.act(li, 'decline')
    expect(walk.at('2026-03-20').act(actors.head, 'reopen', { why: '双方又愿意' })).toBe('accepted')
    expect(walk.clock('mediation')).toBeUndefined()
    walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
    walk.at('2026-03-23').act(actors.mediator, 'sign-for', {})
    expect(walk.clock('mediation')).toMatchObject({ started: '2026-03-23' })
  })

  test('a return of older records, which does not say what became of the term, began it anew as it did then', () => {
    const walk = preparing({}, actors.mediator.account)
    const older = dispute.reducers['returned'] as (state: DisputeState, data: object, stamp: object) => DisputeState
    expect(older(walk.state, { reason: 'x', door: 'y', to: bodies.houjie.id }, { on: '2026-03-12' }).termFrom).toBeUndefined()
  })
})
