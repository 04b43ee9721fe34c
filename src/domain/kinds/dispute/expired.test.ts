import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { explain, isRefused } from '../../kernel/fault.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { perform } from '../../matter/perform.ts'
import type { Actor } from '../../people/actor.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const registered = (more: object = {}) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '厂里三个月没发工资', claim: '付清工资', parties, area: places.xintang, type: 'contract', amount: 300_000, ...more })
  return walk
}
const mediating = (more: object = {}) => {
  const walk = registered(more)
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: walk.state.track === 'entrusted' ? 'entrusted' : 'people', reason: '发生地在镇内' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  expect(walk.act(factory, 'consent', { yes: true })).toBe('mediating')
  return walk
}
const agreed = () => {
  const walk = mediating()
  expect(walk.act(actors.mediator, 'settle-orally', { facts: '欠款', clauses: [{ obligor: people.factory, obligee: people.li, what: '付款', amount: 300_000, due: '2026-06-10', how: '转账' }] })).toBe('agreed')
  return walk
}

/** What the person reads when they come too late. */
const said = (walk: Walk<DisputeState>, actor: Actor, act: string, payload: object): string => {
  const done = perform(dispute, walk.state, walk.facts.length, walk.clocks, act, payload, walk.world(actor, actor.kind === 'officer' ? 'mediator' : 'party'))
  return isRefused(done) ? `${done.refused.code}: ${explain(done.refused).zh}` : walk.state.stage
}

describe('who comes after the last day is told which day that was, where it is written, and what is open now', () => {
  test('asking the court on the thirty-first day, before and after its end was written down', () => {
    const walk = agreed()
    expect(walk.at('2026-04-01').act(li, 'wish-confirmation', { yes: true }), 'the last day is in time').toBe('agreed')
    walk.at('2026-04-02T00:00')
    for (const state of ['agreed', 'performing']) {
      expect(walk.state.stage).toBe(state)
      expect(said(walk, factory, 'wish-confirmation', { yes: true })).toMatch(/^expired: 期限已于 2026年4月1日 届满（.*《民事诉讼法》第205条）。可以办理：协议照样有效.*起诉。$/u)
      walk.act(system, 'close-confirmation', { clock: 'confirmation-application' })
    }
    expect(walk.state.stage).toBe('performing')
    expect(said(walk, actors.mediator, 'record-wish', { person: people.li, yes: true, way: 'call' })).toMatch(/^expired/)
  })

  test('mediating, or agreeing to more days, after the term has ended', () => {
    const walk = mediating()
    walk.at('2026-04-02').act(system, 'expire', { clock: 'mediation' })
    expect(said(walk, actors.mediator, 'hold-session', { on: '2026-04-02', way: 'onsite', present: [{ person: people.li }], summary: '谈' })).toMatch(/^expired: 期限已于 2026年4月1日 届满（.+）。可以办理：起诉；劳动争议申请仲裁；.*重新调解。$/u)
    expect(said(walk, li, 'agree-extension', {})).toMatch(/^expired/)
    const filed = mediating({ track: 'entrusted', procedure: 'summary', caseNo: 'x', origin: 'court' })
    filed.at('2026-03-10').act(system, 'expire', { clock: 'mediation' })
    expect(said(filed, li, 'sign', { name: '李建国' })).toMatch(/^expired: 期限已于 2026年3月9日 届满.*转入审判/u)
  })

  test('supplying papers after the registration has lapsed', () => {
    const walk = registered()
    walk.act(actors.window, 'ask-supplement', { what: '借条' })
    walk.at('2026-03-10').act(system, 'lapse-supplement', { clock: 'correction' })
    expect(said(walk, li, 'supply', { what: '借条' })).toMatch(/^expired: 期限已于 2026年3月9日 届满.*重新登记/u)
  })

  test('what ended otherwise was not too late, and what is too late is not offered', () => {
    const failed = mediating()
    failed.act(actors.mediator, 'fail', { reason: 'wide-gap', words: '差太远' })
    expect(said(failed, li, 'sign', { name: '李建国' })).toMatch(/^wrong-stage/)
    const late = mediating()
    late.at('2026-04-02').act(system, 'expire', { clock: 'mediation' })
    expect(allowedActs(dispute, late.state, li, (role) => late.world(li, role)).map((one) => one.act)).not.toContain('sign')
  })
})
