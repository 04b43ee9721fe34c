import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, li, people, places, Walk } from '../../../../tests/support/world.ts'
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
    expect(state(walk).preferred).toBeUndefined()
    walk.act(li, 'consent', { yes: true })
    walk.act(factory, 'consent', { yes: true })
    expect(walk.act(actors.mediator, 'take-case', {})).toBe('mediating')
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
    for (const [day, stage] of [['2026-03-12', 'visiting'], ['2026-04-04', 'concluded']] as const) {
      walk.at(day).act(li, 'answer-visit', well)
      expect(walk.act(factory, 'answer-visit', well)).toBe(stage)
    }
    expect(state(walk).end?.outcome).toBe('kept')
  })

  test('the next one is not open before the last one was due, and each is answered once', () => {
    const walk = visiting()
    walk.act(li, 'answer-visit', well)
    expect(walk.act(li, 'answer-visit', well)).toBe('already-done')
    walk.act(factory, 'answer-visit', well)
    expect(walk.at('2026-03-11').act(li, 'answer-visit', well)).toBe('incomplete')
    expect(walk.at('2026-03-12').act(li, 'answer-visit', well)).toBe('visiting')
  })

  test('trouble is told to the centre and waits for a person; a party’s word alone makes no breach', () => {
    const walk = visiting()
    expect(walk.act(factory, 'answer-visit', well)).toBe('visiting')
    expect(walk.act(li, 'answer-visit', { kept: false, dispute: false, words: '少给了五百' })).toBe('visiting')
    expect(state(walk).visits).toEqual([])
    expect(walk.act(actors.window, 'visit', { kept: false, dispute: false })).toBe('breached')
    expect(state(walk).answers).toBeUndefined()
  })

  test.each([[{ treated: 0 }], [{ got: 6 }]])('marks are 1 to 5: %j', (wrong) => {
    expect(visiting().act(li, 'answer-visit', { ...well, ...wrong })).toMatch(/^invalid/)
  })
})
