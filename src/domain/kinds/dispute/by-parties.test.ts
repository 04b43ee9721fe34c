import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, idFor, li, people, places, resident, system, Walk } from '../../../../tests/support/world.ts'
import type { Actor } from '../../people/actor.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]

const preparing = (mediator?: object) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '厂里三个月没发工资', claim: '付清工资', parties, area: places.xintang, type: 'labour', amount: 300_000 })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地在镇内' })
  expect(walk.act(actors.mediator, 'sign-for', mediator ?? {})).toBe('preparing')
  return walk
}

const visiting = () => {
  const walk = preparing({ mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  expect(walk.act(factory, 'consent', { yes: true })).toBe('mediating')
  walk.act(actors.mediator, 'settle-orally', { facts: '欠一个月工资', clauses: [{ obligor: people.factory, obligee: people.li, what: '付工资', amount: 300_000, due: '2026-03-10', how: '转账' }] })
  expect(walk.at('2026-03-05').act(li, 'say-received', { no: 1, on: '2026-03-05', amount: 300_000 })).toBe('visiting')
  expect(walk.act(li, 'answer-visit', { kept: true, dispute: false })).toBe('not-possible')
  walk.at('2026-03-09')
  return walk
}

const state = (walk: Walk<DisputeState>): DisputeState => walk.state

describe('选定调解员: the parties choose', () => {
  test('one name from both is a choice; the mediator still has to take the case', () => {
    const walk = preparing()
    expect(walk.act(li, 'prefer-mediator', { account: actors.mediator.account })).toBe('preparing')
    expect(state(walk).assignee).toBeUndefined()
    expect(walk.act(factory, 'prefer-mediator', { account: actors.mediator.account })).toBe('preparing')
    expect(state(walk).assignee).toBe(actors.mediator.account)
    expect(walk.act(li, 'prefer-mediator', { account: actors.colleague.account })).toBe('already-done')
    walk.act(li, 'consent', { yes: true })
    walk.act(factory, 'consent', { yes: true })
    expect(walk.act(actors.mediator, 'take-case', {})).toBe('mediating')
  })

  test('whoever chose reads whom, and that the other side is awaited; they are not asked again, but may choose another', () => {
    const walk = preparing()
    const offered = (actor: Actor) => allowedActs(dispute, walk.state, actor, (role) => walk.world(actor, role)).find((one) => one.act === 'prefer-mediator')
    const choice = () => dispute.panels(walk.state, book).find((one) => one.name === 'choice')?.lines.map((line) => line.value.zh)
    expect(choice()).toBeUndefined()
    expect(offered(li)).toMatchObject({ label: { zh: '选一位调解员' }, tone: 'main' })
    walk.act(li, 'prefer-mediator', { account: actors.mediator.account })
    expect(offered(li)).toMatchObject({ label: { zh: '改选调解员' }, tone: 'quiet' })
    expect(offered(factory)).toMatchObject({ label: { zh: '选一位调解员' }, tone: 'main' })
    expect(choice()?.slice(0, 2)).toEqual([book.account(actors.mediator.account)?.name, '还没有选'])
    walk.act(factory, 'prefer-mediator', { account: actors.mediator.account })
    expect(choice()).toBeUndefined()
  })

  test('two names are no choice; whoever changes their mind can come round to the other’s', () => {
    const walk = preparing()
    walk.act(li, 'prefer-mediator', { account: actors.mediator.account })
    walk.act(factory, 'prefer-mediator', { account: actors.colleague.account })
    expect(state(walk).assignee).toBeUndefined()
    walk.act(li, 'prefer-mediator', { account: actors.colleague.account })
    expect(state(walk).assignee).toBe(actors.colleague.account)
  })

  test('nobody from another body, and nobody once it is settled', () => {
    const walk = preparing()
    expect(walk.act(li, 'prefer-mediator', { account: actors.stranger.account })).toBe('unknown-account')
    const settled = preparing({ mediator: actors.mediator.account })
    expect(settled.act(li, 'prefer-mediator', { account: actors.colleague.account })).toBe('already-done')
  })

  test('an officer’s choice goes before wishes that do not agree', () => {
    const walk = preparing()
    walk.act(li, 'prefer-mediator', { account: actors.mediator.account })
    walk.act(actors.mediator, 'choose-mediator', { account: actors.colleague.account, how: 'designated' })
    expect(state(walk).assignee).toBe(actors.colleague.account)
    expect(state(walk).preferred).toBeUndefined()
  })
})

describe('回访: the parties answer', () => {
  const well = { kept: true, treated: 5, got: 4, dispute: false }

  test('three times both say that all is well: the matter ends as kept, without a call', () => {
    const walk = visiting()
    expect(walk.act(li, 'answer-visit', well)).toBe('visiting')
    expect(state(walk).visits).toEqual([])
    expect(walk.act(factory, 'answer-visit', { ...well, treated: 3 })).toBe('visiting')
    expect(state(walk).visits).toEqual([expect.objectContaining({ after: 7, kept: true, treated: 3, got: 4 })])
    expect(state(walk).answers).toBeUndefined()
    for (const [day, stage] of [['2026-04-04', 'visiting'], ['2026-06-03', 'concluded']] as const) {
      walk.at(day).act(li, 'answer-visit', well)
      expect(walk.act(factory, 'answer-visit', well)).toBe(stage)
    }
    expect(state(walk).end?.outcome).toBe('kept')
  })

  test('each opens three days before it is due, 7, 30 and 90 days after, and is answered once', () => {
    const walk = visiting()
    walk.act(li, 'answer-visit', well)
    expect(walk.act(li, 'answer-visit', well)).toBe('already-done')
    walk.act(factory, 'answer-visit', well)
    for (const [before, opens] of [['2026-03-31', '2026-04-01'], ['2026-05-30', '2026-05-31']] as const) {
      expect(walk.at(before).act(li, 'answer-visit', well)).toBe('not-possible')
      expect(walk.at(opens).act(li, 'answer-visit', well)).toBe('visiting')
      walk.act(factory, 'answer-visit', well)
    }
    expect(state(walk).end?.outcome).toBe('kept')
  })

  test('trouble is told to the centre and waits for a person; a party’s word alone makes no breach', () => {
    const walk = visiting()
    expect(walk.act(factory, 'answer-visit', well)).toBe('visiting')
    expect(walk.act(li, 'answer-visit', { kept: false, dispute: false, words: '少给了五百' })).toBe('visiting')
    expect(state(walk).visits).toEqual([])
    const lines = dispute.panels(walk.state, book).find((one) => one.name === 'answers')?.lines ?? []
    expect(lines.filter((one) => one.only?.includes(people.li)).map((one) => one.value.zh).join(), 'who answered reads their own answer and what follows').toMatch(/没有都做到.*会有工作人员联系核对/u)
    expect(lines.every((one) => one.only?.length === 1), 'and nobody the other’s').toBe(true)
    expect(dispute.stages['visiting']?.plain.zh, 'nor does the page say that all is kept').toBe('登记的都已做到，我们会回访核对')
    expect(walk.act(actors.window, 'visit', { kept: false, dispute: false })).toBe('agreed')
    expect(state(walk).answers).toBeUndefined()
  })

  test.each([[{ treated: 0 }], [{ got: 6 }]])('marks are 1 to 5: %j', (wrong) => {
    expect(visiting().act(li, 'answer-visit', { ...well, ...wrong })).toMatch(/^invalid/)
  })
})

describe('撤回: one of several applicants', () => {
  const third = idFor<'person'>(299)
  const two = (more: object = {}) => {
    const walk = new Walk(dispute, '2026-03-02')
    walk.open(actors.window, {
      story: '两个人的工资都没发', claim: '付清工资', area: places.xintang, type: 'labour', parties: [...parties, { person: third, side: 'applicant', form: 'natural', name: '周小兰' }], ...more,
    })
    walk.act(actors.window, 'accept')
    walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地在镇内' })
    walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
    return walk
  }
  const zhou = resident(third, '周小兰')

  test('leaves, and for the others it goes on; the last one ends it', () => {
    const walk = two()
    expect(walk.act(zhou, 'withdraw')).toBe('preparing')
    expect(walk.act(zhou, 'withdraw')).toBe('already-done')
    expect(walk.act(zhou, 'consent', { yes: true })).toBe('already-done')
    walk.act(factory, 'consent', { yes: true })
    expect(walk.act(li, 'consent', { yes: true })).toBe('mediating')
    expect(walk.act(li, 'withdraw')).toBe('concluded')
    expect(state(walk).end?.outcome).toBe('withdrawn')
  })

  test('whose answer alone was awaited: mediation begins', () => {
    const walk = two()
    walk.act(factory, 'consent', { yes: true })
    walk.act(li, 'consent', { yes: true })
    expect(walk.act(actors.window, 'record-withdrawal', { person: third, way: 'call' })).toBe('mediating')
  })

  test('a draft with them in it is drafted anew, and without them', () => {
    const walk = two()
    for (const one of [li, factory, zhou]) walk.act(one, 'consent', { yes: true })
    const clause = { obligor: people.factory, what: '付工资', amount: 300_000, due: '2026-04-10', how: '转账' }
    const draft = (...to: string[]) => walk.act(actors.mediator, 'draft-agreement', { facts: '欠工资', clauses: to.map((obligee) => ({ ...clause, obligee })) })
    expect(draft(people.li, third)).toBe('signing')
    expect(walk.act(zhou, 'withdraw')).toBe('mediating')
    expect(state(walk).agreement).toBeUndefined()
    expect(draft(people.li, third)).toBe('unknown-party')
    expect(draft(people.li)).toBe('signing')
    walk.act(li, 'sign', { name: '李建国' })
    walk.act(factory, 'sign', { name: '东莞市锦程制衣有限公司' })
    expect(walk.act(actors.mediator, 'seal-agreement')).toBe('agreed')
  })

  test('in a case that is filed already it ends mediation, not the suit', () => {
    const walk = new Walk(dispute, '2026-03-02')
    expect(walk.open(actors.judge, { story: '欠货款', claim: '付清', area: places.xintang, type: 'labour', parties, track: 'entrusted', procedure: 'ordinary', caseNo: '(2026)粤1972民初1号', origin: 'court' })).toBe('registered')
    expect(walk.act(li, 'withdraw')).toBe('concluded')
    expect(state(walk).end?.outcome).toBe('to-trial')
  })
})

describe('while it is suspended', () => {
  test('nobody is held at the table: the applicant withdraws, either side stops; but not while it is frozen', () => {
    const suspended = () => {
      const walk = preparing({ mediator: actors.mediator.account })
      walk.act(li, 'consent', { yes: true })
      walk.act(factory, 'consent', { yes: true })
      expect(walk.act(actors.mediator, 'suspend', { reason: 'appraisal', agreed: true, words: '鉴定' })).toBe('mediating')
      return walk
    }
    expect(suspended().act(li, 'withdraw')).toBe('concluded')
    expect(suspended().act(factory, 'decline')).toBe('concluded')
    const frozen = preparing()
    frozen.act(factory, 'not-me')
    expect(frozen.act(li, 'withdraw')).toBe('frozen')
  })
})

describe('司法确认 after a breach', () => {
  const breached = () => {
    const walk = preparing({ mediator: actors.mediator.account })
    walk.act(li, 'consent', { yes: true })
    walk.act(factory, 'consent', { yes: true })
    walk.act(actors.mediator, 'settle-orally', { facts: '欠工资', clauses: [{ obligor: people.factory, obligee: people.li, what: '付工资', amount: 300_000, due: '2026-03-10', how: '转账' }] })
    expect(walk.at('2026-03-11').act(system, 'breach')).toBe('breached')
    return walk
  }

  test('is still open within its thirty days, and the ruling can be enforced', () => {
    const walk = breached()
    expect(walk.clock('confirmation-application')?.due).toBe('2026-04-01')
    walk.act(li, 'wish-confirmation', { yes: true })
    expect(walk.act(factory, 'wish-confirmation', { yes: true })).toBe('confirming')
    walk.act(actors.assistant, 'accept-confirmation', { caseNo: '(2026)粤1972诉前调确9号' })
    walk.act(actors.judge, 'ask-confirmation', { present: [{ person: people.li }, { person: people.factory }], words: '双方到场，自愿、真实' })
    expect(walk.act(actors.judge, 'confirm', { no: '(2026)粤1972诉前调确9号' })).toBe('performing')
    expect(walk.act(system, 'breach')).toBe('breached')
    expect(walk.act(li, 'enforce')).toBe('concluded')
  })

  test('enforcement: the form says that pressing it ends the matter and sends nothing, and the end says so again', () => {
    const walk = breached()
    const form = allowedActs(dispute, walk.state, li, (role) => walk.world(li, role)).find((one) => one.act === 'enforce')
    for (const said of ['自己向法院提出', '平台不会替您送去', '作出裁定（出具调解书）的法院', '在这里办结', '不按也照样可以去法院申请', '第250条']) expect(form?.help?.zh).toContain(said)
    for (const said of ['nothing is sent from here', 'the court that made it', 'closes the matter here', 'art. 250']) expect(form?.help?.en).toContain(said)
    walk.act(li, 'wish-confirmation', { yes: true })
    walk.act(factory, 'wish-confirmation', { yes: true })
    walk.act(actors.assistant, 'accept-confirmation', { caseNo: '(2026)粤1972诉前调确9号' })
    walk.act(actors.judge, 'ask-confirmation', { present: [{ person: people.li }, { person: people.factory }], words: '双方到场，自愿、真实' })
    walk.act(actors.judge, 'confirm', { no: '(2026)粤1972诉前调确9号' })
    walk.act(system, 'breach')
    const before = walk.messages.length
    expect(walk.act(li, 'enforce')).toBe('concluded')
    expect(walk.messages.slice(before), 'nothing goes to a court').toEqual([])
    expect(dispute.ended?.(walk.state)?.zh).toMatch(/办结.*自己向法院提出.*平台不转送/)
    expect(walk.act(actors.mediator, 'record-payment', { no: 1, on: '2026-03-11', way: 'call' })).not.toBe('visiting')
  })

  test('ends with the thirty days, and the matter stays in breach', () => {
    const walk = breached()
    expect(walk.at('2026-04-02').act(system, 'close-confirmation')).toBe('breached')
    expect(walk.clock('confirmation-application')).toBeUndefined()
    expect(walk.act(li, 'wish-confirmation', { yes: true })).toBe('expired')
  })

  test('paid late but within them, with more to come: the question is open again as before', () => {
    const walk = preparing({ mediator: actors.mediator.account })
    walk.act(li, 'consent', { yes: true })
    walk.act(factory, 'consent', { yes: true })
    const clause = { obligor: people.factory, obligee: people.li, what: '付工资', amount: 150_000, how: '转账' }
    walk.act(actors.mediator, 'settle-orally', { facts: '欠工资', clauses: [{ ...clause, due: '2026-03-10' }, { ...clause, due: '2026-06-10' }] })
    walk.at('2026-03-11').act(system, 'breach')
    expect(walk.at('2026-03-12').act(li, 'say-received', { no: 1, on: '2026-03-12', amount: 150_000 })).toBe('agreed')
    expect(walk.act(li, 'wish-confirmation', { yes: false })).toBe('performing')
  })
})
