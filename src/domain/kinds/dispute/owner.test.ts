import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const to = (channel = 'people') => ({ body: bodies.committee.id, channel, reason: '对口' })
/** Monday 11 May 2026. */
const routed = (channel = 'people', type = 'contract', more: object = {}) => {
  const walk = new Walk(dispute, '2026-05-11')
  walk.open(actors.window, { story: '欠款', claim: '还', area: places.xintang, type, parties, ...more })
  walk.act(actors.window, 'accept')
  expect(walk.act(actors.dispatcher, 'route', to(channel))).toBe('routed')
  return walk
}
const mediating = (channel = 'people', type = 'contract') => {
  const walk = routed(channel, type)
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  expect(walk.act(factory, 'consent', { yes: true })).toBe('mediating')
  return walk
}
const signing = () => {
  const walk = mediating()
  expect(walk.act(actors.mediator, 'draft-agreement', { facts: '欠款', clauses: [{ obligor: people.factory, obligee: people.li, what: '还钱', due: '2026-06-05' }] })).toBe('signing')
  return walk
}
const letters = (walk: Walk<ReturnType<typeof mediating>['state']>, from: number) => walk.messages.slice(from).map((one) => [one.letter, one.to])

describe('one body leads at any time (practice C19)', () => {
  const returned = () => {
    const walk = routed()
    expect(walk.act(actors.mediator, 'return', { reason: '不归我们', door: '人社' })).toBe('accepted')
    return walk
  }
  test('what came back has a working day to find who leads it; until then the dispatcher sends it on', () => {
    const walk = returned()
    expect(walk.clock('owner-needed')).toMatchObject({ started: '2026-05-11', due: '2026-05-12', lapse: 'lapse-owner' })
    expect(walk.act(actors.dispatcher, 'route', to())).toBe('routed')
    expect(walk.clock('owner-needed')).toBeUndefined()
  })

  test('after it the head of the centre is written to, and alone decides where it goes', () => {
    const walk = returned()
    expect(walk.at('2026-05-13').act(system, 'lapse-owner', { clock: 'owner-needed' })).toBe('accepted')
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'owner-wanted', to: { role: 'centre-head', body: bodies.houjie.id } })
    expect(walk.clock('owner-needed')).toBeUndefined()
    expect(walk.act(actors.dispatcher, 'route', to())).toBe('not-possible')
    expect(dispute.row(walk.state).flags).toContain('awaits-head')
    expect(walk.act(actors.head, 'decide-route', to())).toBe('routed')
    expect(dispute.row(walk.state).flags).not.toContain('awaits-head')
  })

  test('nothing of it for what was never sent anywhere, and none after the third return, which is the head’s already', () => {
    const fresh = new Walk(dispute, '2026-05-11')
    fresh.open(actors.window, { story: '欠款', claim: '还', area: places.xintang, type: 'contract', parties })
    fresh.act(actors.window, 'accept')
    expect(fresh.clock('owner-needed')).toBeUndefined()
    const walk = returned()
    for (const time of [2, 3]) {
      walk.act(actors.dispatcher, 'route', to())
      walk.act(actors.mediator, 'return', { reason: `不归我们 ${time}`, door: '人社' })
    }
    expect(walk.clock('owner-needed')).toBeUndefined()
  })

  test('an escalation gives it to the next centre, which begins afresh', () => {
    const walk = returned()
    walk.at('2026-05-13').act(system, 'lapse-owner', { clock: 'owner-needed' })
    expect(walk.act(actors.head, 'escalate', { why: '跨镇' })).toBe('accepted')
    expect(walk.state.ownerLapsed).toBeUndefined()
  })
})

describe('an agreement waits seven days for its signatures', () => {
  test('then who has not signed, the mediator and the head are told, and no signature is taken back', () => {
    const walk = signing()
    expect(walk.clock('agreement-signing')).toMatchObject({ started: '2026-05-11', due: '2026-05-18', lapse: 'lapse-signing' })
    walk.act(li, 'sign', { name: '李建国' })
    const before = walk.messages.length
    expect(walk.at('2026-05-19').act(system, 'lapse-signing', { clock: 'agreement-signing' })).toBe('signing')
    expect(letters(walk, before)).toEqual([
      ['signing-late', { person: people.factory }], ['signing-late-mediator', { account: actors.mediator.account }], ['overdue', { role: 'centre-head', body: bodies.houjie.id }],
    ])
    expect(walk.state.agreement?.signed[people.li]).toBeDefined()
    expect(walk.clock('agreement-signing')?.lapse, 'told once').toBe('')
  })

  test('who has signed reads that it waits for the other; once all have, their days stand nowhere and the mediator’s own run inside', () => {
    const walk = signing()
    const told = () => dispute.plainly?.(walk.state)
    expect(told(), 'nobody has signed: the stage’s own sentence').toBeUndefined()
    walk.act(li, 'sign', { name: '李建国' })
    expect(told()?.plain.zh).toBe('有一方已签字，等还没签的一方签字')
    walk.at('2026-05-13').act(factory, 'sign', { name: '东莞市锦程制衣有限公司' })
    expect([walk.state.stage, told()?.plain.zh, told()?.clocks]).toEqual(['signing', '各方都签了字，调解员签名盖章后协议就生效', []])
    expect(walk.clock('agreement-signing')).toBeUndefined()
    expect(walk.clock('agreement-sealing')).toMatchObject({ started: '2026-05-13', due: '2026-05-20', lapse: 'mark-overdue', inside: true })
  })

  test('a rewritten one has its seven days anew, a signed one none', () => {
    const walk = signing()
    walk.at('2026-05-15').act(actors.mediator, 'redraft', { why: '改日期' })
    expect(walk.clock('agreement-signing')).toBeUndefined()
    walk.act(actors.mediator, 'draft-agreement', { facts: '欠款', clauses: [{ obligor: people.factory, obligee: people.li, what: '还钱', due: '2026-06-08' }] })
    expect(walk.clock('agreement-signing')?.due).toBe('2026-05-22')
    walk.act(li, 'sign', { name: '李建国' })
    walk.act(factory, 'sign', { name: '东莞市锦程制衣有限公司' })
    walk.act(actors.mediator, 'seal-agreement')
    expect(walk.clock('agreement-signing')).toBeUndefined()
  })
})

describe('a referral to the police is the centre’s until they have taken it (practice C30)', () => {
  const handed = () => {
    const walk = mediating()
    expect(walk.act(actors.head, 'hand-to-police', { words: '涉嫌故意伤害' })).toBe('concluded')
    return walk
  }
  test('three working days for an answer, then the head is told; without one it is not archived', () => {
    const walk = handed()
    expect(walk.clock('referral-answer')).toMatchObject({ started: '2026-05-11', due: '2026-05-14', lapse: 'mark-overdue' })
    expect(walk.act(actors.head, 'archive', { note: '移送' })).toBe('incomplete')
    expect(walk.act(actors.dispatcher, 'record-referral', { taken: true, no: '东公（厚）受案字〔2026〕88号' })).toBe('concluded')
    expect(walk.clock('referral-answer')).toBeUndefined()
    expect(walk.act(actors.head, 'archive', { note: '移送' })).toBe('archived')
  })

  test('refused, with the reason, it comes back to the review, and the parties and the head know', () => {
    const walk = handed()
    expect(walk.act(actors.dispatcher, 'record-referral', { taken: false })).toBe('incomplete')
    expect(walk.act(actors.dispatcher, 'record-referral', { taken: false, words: '不构成犯罪，属民间纠纷' })).toBe('registered')
    expect(walk.state).toMatchObject({ body: bodies.houjie.id, consents: {} })
    expect(walk.messages.slice(-2).map((one) => one.letter)).toEqual(['referral-refused', 'referral-refused-party'])
    walk.act(actors.window, 'accept')
    expect(walk.act(actors.head, 'hand-to-police', { words: '又打伤了人' })).toBe('concluded')
    expect(walk.clock('referral-answer'), 'a second referral waits for its own answer').toBeDefined()
  })

  test('nothing else that is over waits for one', () => {
    const walk = mediating()
    walk.act(li, 'decline')
    expect(walk.clock('referral-answer')).toBeUndefined()
    expect(walk.act(actors.dispatcher, 'record-referral', { taken: true })).toBe('incomplete')
  })
})

describe('a type that is corrected behind a door which may not take it (商事调解条例 art. 2)', () => {
  test('is not corrected silently: what no longer fits is named, and nothing is lost', () => {
    const walk = mediating('commercial')
    expect(walk.act(actors.mediator, 'correct', { type: 'family', why: '其实是分家析产' })).toBe('invalid')
    expect(walk.state).toMatchObject({ type: 'contract', stage: 'mediating' })
  })

  test('corrected knowingly it leaves the door for routing; who sends it on, who had it and the parties are told why', () => {
    const walk = mediating('commercial')
    const before = walk.messages.length
    expect(walk.act(actors.mediator, 'correct', { type: 'family', why: '其实是分家析产', back: true })).toBe('accepted')
    expect(walk.state).toMatchObject({ type: 'family', body: bodies.houjie.id, assignee: undefined, channel: undefined })
    expect(letters(walk, before)).toEqual([
      ['sent-back', { role: 'dispatcher', body: bodies.houjie.id }], ['sent-back', { account: actors.mediator.account }], ['sent-back-party', { person: people.li }], ['sent-back-party', { person: people.factory }],
    ])
    expect(walk.messages.at(-1)?.values['why']).toMatchObject({ zh: expect.stringContaining('商事调解条例') })
    expect(walk.act(actors.dispatcher, 'route', to('commercial'))).toBe('invalid')
    expect(walk.act(actors.dispatcher, 'route', to('people'))).toBe('routed')
  })

  test('the term of mediation goes on, and a draft is no agreement any more', () => {
    const walk = mediating('commercial')
    walk.act(actors.mediator, 'draft-agreement', { facts: '欠款', clauses: [{ obligor: people.factory, obligee: people.li, what: '还钱', due: '2026-06-05' }] })
    expect(walk.act(actors.mediator, 'correct', { type: 'consumer', why: '买家是消费者', back: true })).toBe('accepted')
    expect(walk.state.agreement).toBeUndefined()
    expect(walk.clock('mediation')).toMatchObject({ started: '2026-05-11' })
  })

  test('a labour body takes labour disputes only', () => {
    expect(mediating('labour-mediation', 'labour').act(actors.mediator, 'correct', { type: 'contract', why: '是承揽' })).toBe('invalid')
    const walk = new Walk(dispute, '2026-05-11')
    walk.open(actors.window, { story: '欠款', claim: '还', area: places.xintang, type: 'contract', parties })
    walk.act(actors.window, 'accept')
    expect(walk.act(actors.dispatcher, 'route', to('labour-mediation'))).toBe('invalid')
  })

  test('a correction that fits, or comes before any door, changes nothing but the type', () => {
    expect(mediating('commercial').act(actors.mediator, 'correct', { type: 'housing', why: '租赁' })).toBe('mediating')
    expect(mediating('people').act(actors.mediator, 'correct', { type: 'family', why: '分家' })).toBe('mediating')
    const unsent = new Walk(dispute, '2026-05-11')
    unsent.open(actors.window, { story: '欠款', claim: '还', area: places.xintang, type: 'contract', parties })
    expect(unsent.act(actors.window, 'correct', { type: 'family', why: '分家' })).toBe('registered')
  })

  test('before the other side was written to, it is not the first that they hear', () => {
    const walk = routed('commercial')
    const before = walk.messages.length
    expect(walk.act(actors.window, 'correct', { type: 'family', why: '分家', back: true })).toBe('accepted')
    expect(letters(walk, before).map(([, whom]) => whom)).not.toContainEqual({ person: people.factory })
  })
})
