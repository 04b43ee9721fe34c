import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, li, people, places, Walk } from '../../../../tests/support/world.ts'
import { allowedActs } from '../../matter/allowed.ts'
import type { Actor } from '../../people/actor.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const filedBy = (actor: Actor) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actor, { story: '厂里三个月没发工资', claim: '付清工资', parties, area: places.xintang, type: 'labour' })
  return walk
}
const offered = (walk: Walk<DisputeState>, actor: Actor, act: string) => allowedActs(dispute, walk.state, actor, (role) => walk.world(actor, role)).find((one) => one.act === act)
const preparing = (walk: Walk<DisputeState>) => {
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '就近' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  return walk
}

describe('“not me”', () => {
  test('is not offered to who filed it with a code of their own, and is refused with what they can do; everybody else in it has it', () => {
    const own = filedBy(li)
    expect(offered(own, li, 'not-me')).toBeUndefined()
    expect(own.act(li, 'not-me')).toBe('not-possible')
    expect(offered(own, li, 'withdraw')?.not).toBeUndefined()
    expect(offered(own, factory, 'not-me')?.not).toBeUndefined()
    const forged = filedBy(actors.window)
    for (const one of [li, factory]) expect(offered(forged, one, 'not-me')?.not).toBeUndefined()
  })

  test.each<[string, (walk: Walk<DisputeState>) => string]>([
    ['their answer on mediation', (walk) => walk.act(actors.mediator, 'record-consent', { person: people.li, yes: true, way: 'call' })],
    ['an agent of theirs', (walk) => walk.act(actors.mediator, 'name-agent', { person: people.li, name: '张律师', special: true, files: ['01890000-0000-7000-8000-000000000001'] })],
    ['their withdrawal', (walk) => walk.act(actors.window, 'record-withdrawal', { person: people.li, way: 'call' })],
    ['their data put right', (walk) => walk.sealedAct(actors.window, 'correct-party', { person: people.li, to: { person: people.li, form: 'natural', name: '李建军', phone: '138****2210' }, changed: ['name'], seen: 'id-card', why: 'x' })],
  ])('is offered again once an officer has entered %s: the message about it leads there', (_, enter) => {
    const walk = preparing(filedBy(li))
    expect(offered(walk, li, 'not-me')).toBeUndefined()
    expect(['preparing', 'concluded']).toContain(enter(walk))
    expect(offered(walk, li, 'not-me')?.not).toBeUndefined()
  })

  test('stays away while only the other side is entered, or they answer on their own phone', () => {
    const walk = preparing(filedBy(li))
    walk.act(actors.mediator, 'record-consent', { person: people.factory, yes: true, way: 'call' })
    walk.act(li, 'consent', { yes: true })
    expect(offered(walk, li, 'not-me')).toBeUndefined()
  })
})

test('taking it, asking for more and refusing it are answers to one question and stand together; the refusal still asks twice', () => {
  const walk = filedBy(actors.window)
  const first = allowedActs(dispute, walk.state, actors.window, (role) => walk.world(actors.window, role)).filter((one) => one.now)
  expect(first.map(({ act, tone }) => [act, tone])).toEqual([['accept', 'main'], ['ask-supplement', 'main'], ['refuse', 'danger']])
})
