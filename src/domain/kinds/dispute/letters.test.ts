import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, li, people, places, Walk } from '../../../../tests/support/world.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]

const registered = () => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '厂里三个月没发工资', claim: '付清工资', parties, area: places.xintang, type: 'labour', amount: 300_000 })
  return walk
}

const preparing = () => {
  const walk = registered()
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地在镇内' })
  expect(walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })).toBe('preparing')
  return walk
}

/** To whom a letter went, with what is filled in. */
const sent = (walk: Walk<DisputeState>, letter: string) =>
  walk.messages.filter((one) => one.letter === letter).map(({ to, values }) => ({ to: 'person' in to ? to.person : to, values }))

const code = 'DG-7K3Q-9F2M-4'

describe('a matter that stands still because of “not me”', () => {
  test('is told to the others and not to the one who said it; freed again it is told to all', () => {
    const walk = preparing()
    walk.act(factory, 'not-me', { words: '我没有授权过李建国' })
    expect(sent(walk, 'stands-still')).toEqual([{ to: people.li, values: { code } }])
    walk.act(actors.head, 'unfreeze', { words: '电话核实为本人' })
    expect(sent(walk, 'goes-on')).toEqual([{ to: people.li, values: { code } }, { to: people.factory, values: { code } }])
  })

  test('is no first news to a side that was not yet written to: who fears it may have come alone', () => {
    const walk = registered()
    walk.act(li, 'not-me')
    walk.act(actors.head, 'unfreeze', { words: '本人到窗口' })
    expect(sent(walk, 'stands-still')).toEqual([])
    expect(sent(walk, 'goes-on')).toEqual([{ to: people.li, values: { code } }])
  })

  test('its letters hold the code and the link, and nothing of what was said or by whom', () => {
    for (const letter of ['stands-still', 'goes-on']) {
      const text = dispute.letters[letter]
      for (const language of ['zh', 'en'] as const) expect(text?.[language].match(/\{\w+\}/g)).toEqual(['{code}', '{link}'])
    }
  })
})
