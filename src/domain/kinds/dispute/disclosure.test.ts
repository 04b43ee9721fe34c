import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, li, people, places, Walk } from '../../../../tests/support/world.ts'
import { dispute } from './dispute.ts'

const routed = () => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, {
    story: '厂里三个月没发工资', claim: '付清工资', area: places.xintang, type: 'labour', amount: 300_000,
    parties: [
      { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
      { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
    ],
  })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地在镇内' })
  return walk
}

const told = (walk: ReturnType<typeof routed>, letter: string) => walk.messages.filter((one) => one.letter === letter)
const mine = actors.mediator.account

describe('披露: no mediator begins without having been asked what to disclose', () => {
  test('who signs for a case of their own discloses in the same step, and both sides are told', () => {
    const walk = routed()
    expect(walk.act(actors.mediator, 'sign-for', { mediator: mine, disclosed: '与对方同住一个小区' })).toBe('preparing')
    expect(walk.state).toMatchObject({ assignee: mine, mediatorTook: true, disclosed: '与对方同住一个小区' })
    expect(walk.facts.slice(-3).map((one) => one.kind)).toEqual(['signed-for', 'mediator-chosen', 'mediator-took'])
    expect(told(walk, 'disclosed')).toEqual([people.li, people.factory].map((person) => ({ to: { person }, letter: 'disclosed', values: { code: walk.state.code, words: '与对方同住一个小区' } })))
    expect(walk.act(actors.mediator, 'take-case'), 'and is not asked twice').toBe('already-done')
  })

  test('with nothing to disclose that is on the record too, and nobody is written to about it', () => {
    const walk = routed()
    walk.act(actors.mediator, 'sign-for', { mediator: mine })
    expect(walk.facts.at(-1)).toMatchObject({ kind: 'mediator-took', data: {} })
    expect([...told(walk, 'disclosed'), ...told(walk, 'chosen')]).toEqual([])
  })

  test('whom a colleague names is told, and mediation waits until they have accepted with disclosure', () => {
    const walk = routed()
    expect(walk.act(actors.colleague, 'sign-for', { mediator: mine })).toBe('preparing')
    expect(told(walk, 'chosen')).toEqual([{ to: { account: mine }, letter: 'chosen', values: { code: walk.state.code } }])
    walk.act(li, 'consent', { yes: true })
    expect(walk.act(factory, 'consent', { yes: true }), 'the yes of both is not the mediator’s').toBe('preparing')
    expect(walk.act(actors.mediator, 'take-case', { disclosed: '曾是一方的邻居' })).toBe('mediating')
    expect(told(walk, 'disclosed').length).toBe(2)
  })

  test('whom a colleague names may say no', () => {
    const walk = routed()
    walk.act(actors.colleague, 'sign-for', { mediator: mine })
    expect(walk.act(actors.mediator, 'decline-case', { reason: '手上太多' })).toBe('preparing')
    expect(walk.state.assignee).toBeUndefined()
  })

  test('nobody discloses in another’s name', () => {
    expect(routed().act(actors.colleague, 'sign-for', { mediator: mine, disclosed: '没有' })).toBe('invalid')
    expect(routed().act(actors.colleague, 'sign-for', { disclosed: '没有' })).toBe('invalid')
  })
})
