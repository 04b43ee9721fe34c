import { describe, expect, test } from 'vitest'
import { actors, bodies, places, system, Walk } from '../../../../tests/support/world.ts'
import { request } from './request.ts'

const asked = () => {
  const walk = new Walk(request, '2026-03-02')
  expect(walk.open(actors.mediator, { from: bodies.committee.id, to: bodies.unit.id, what: '有没有交社保', area: places.houjie })).toBe('sent')
  walk.messages = []
  return walk
}
const toAsker = { account: actors.mediator.account }

describe('whoever asked a unit hears what becomes of it', () => {
  test('a mediator whose request is returned is told why and who should be asked, and asks another', () => {
    const walk = asked()
    walk.act(actors.liaison, 'return', { reason: '社保不归我们管', door: '社保局' })
    expect(walk.messages).toMatchObject([{ to: toAsker, letter: 'returned', values: { reason: '社保不归我们管', door: '社保局' } }])
    expect(walk.clocks.map((one) => one.name)).toEqual(['redirect'])
    expect(walk.act(actors.mediator, 'redirect', { to: bodies.unit.id, why: '请再看' })).toBe('sent')
  })

  test('answered, it is theirs to confirm', () => {
    const walk = asked()
    walk.act(actors.liaison, 'sign-for')
    walk.act(actors.liaison, 'answer', { action: '查了', result: '没有交' })
    expect(walk.messages).toMatchObject([{ to: toAsker, letter: 'answered' }])
    expect(walk.act(actors.mediator, 'satisfied')).toBe('closed')
  })

  test('left lying, both sides and the supervisor are told, as the clock says', () => {
    const walk = asked()
    walk.at('2026-03-05').act(system, 'mark-overdue', { clock: 'sign-for' })
    expect(walk.messages.map((one) => one.to)).toEqual([{ role: 'supervisor', body: bodies.committee.id }, { role: 'liaison', body: bodies.unit.id }, toAsker])
  })
})
