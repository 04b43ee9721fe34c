import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, li, people, places, Walk } from '../../../../tests/support/world.ts'
import type { Officer } from '../../people/actor.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { fieldsOf } from '../../matter/form.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const routed = () => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '欠货款', claim: '付清', area: places.xintang, type: 'contract', parties })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
  return walk
}
const offered = (walk: ReturnType<typeof routed>, actor: Officer, act: string) => allowedActs(dispute, walk.state, actor, (role) => walk.world(actor, role)).find((one) => one.act === act)

describe('签收: who signs for it', () => {
  test('a mediator of the body is proposed as the mediator, and has the case when they leave it so', () => {
    const walk = routed()
    const start = offered(walk, actors.mediator, 'sign-for')?.start
    expect(start).toEqual({ mediator: actors.mediator.account })
    walk.act(actors.mediator, 'sign-for', start)
    expect(walk.state).toMatchObject({ assignee: actors.mediator.account, mediatorTook: true })
  })

  test('nobody is proposed who may not mediate it', () => {
    const walk = routed()
    walk.conflicts = { [actors.mediator.account]: ['kin'] }
    expect(offered(walk, actors.mediator, 'sign-for')?.start ?? {}).toEqual({})
  })

  test('each field says itself what it is for', () => {
    const help = Object.fromEntries((offered(routed(), actors.mediator, 'sign-for')?.form ?? []).map((field) => [field.name, field.help?.zh]))
    expect(help['mediator']).toContain('由您自己调解的，选您自己')
    expect(help['disclosed']).toContain('上面选了您自己')
  })
})

describe('记一次调解', () => {
  const mediating = () => {
    const walk = routed()
    walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
    walk.act(li, 'consent', { yes: true })
    walk.act(factory, 'consent', { yes: true })
    return walk
  }

  test('offers ways in which people meet, and no signature or message', () => {
    const way = fieldsOf(dispute.acts['hold-session']?.form as never).find((field) => field.name === 'way')
    expect(Object.keys(way?.options ?? {})).toEqual(['onsite', 'video', 'call', 'doorstep', 'apart'])
    expect(mediating().act(actors.mediator, 'hold-session', { on: '2026-03-02', way: 'paper', present: [{ person: people.li }], summary: '谈了' })).toContain('invalid')
  })

  test('begins with today', () => {
    const walk = mediating()
    expect(offered(walk, actors.mediator, 'hold-session')?.start).toEqual({ on: '2026-03-02' })
  })

  test('what was said to each side apart is told as that', () => {
    const walk = mediating()
    expect(walk.act(actors.mediator, 'hold-session', { on: '2026-03-02', way: 'apart', present: [{ person: people.li }, { person: people.factory }], summary: '分别谈' })).toBe('mediating')
    const told = walk.facts.findLast((one) => one.kind === 'session')
    expect(told && dispute.summary(told, walk.state, walk.world(actors.mediator, 'mediator').city)?.zh).toContain('背靠背')
  })
})
