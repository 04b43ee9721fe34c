import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, li, people, places, Walk } from '../../tests/support/world.ts'
import { dispute } from '../domain/kinds/dispute/dispute.ts'
import type { DisputeState } from '../domain/kinds/dispute/state.ts'
import { day, moment } from '../domain/kernel/day.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import type { Kind, Stage } from '../domain/matter/kind.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Edition } from './city-book.ts'
import { plainOf } from './plain-words.ts'

const edition = { book } as Edition
const kind = dispute as unknown as Kind
const says = (walk: Walk<DisputeState>): string => plainOf(kind, walk.state, walk.clocks, edition).zh

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const opened = () => {
  const walk = new Walk(dispute, '2026-03-02T02:39')
  walk.open(actors.window, { story: '欠货款', claim: '付清', parties, area: places.xintang, type: 'contract' })
  return walk
}
const preparing = (mediator: object = {}) => {
  const walk = opened()
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', mediator)
  return walk
}
const mediating = () => {
  const walk = preparing({ mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  return walk
}
const clause = { obligor: people.factory, obligee: people.li, what: '付货款', amount: 800_000, due: '2026-03-20', how: '转账' }

describe('the one sentence names the clock whose day it says', () => {
  test('a term in hours is said with its hour (the law counts from the next full hour)', () => {
    expect(says(preparing({ mediator: actors.colleague.account }))).toMatch(/正在问各方愿不愿意调解；.*；首次联系：2026年3月5日 03:00 前$/)
  })

  test('an agreement that can be confirmed: the term of the application, not the day of the first payment', () => {
    const walk = mediating()
    walk.act(actors.mediator, 'settle-orally', { facts: '欠货款', clauses: [clause] })
    expect(walk.clock('promise')?.due).toBe('2026-03-20')
    expect(says(walk)).toContain('可以请法院确认')
    expect(says(walk)).toContain('申请司法确认：最晚 2026年4月1日')
    expect(says(walk)).not.toContain('3月20日')
  })

  test('when one side wants no confirmation it speaks of what was promised, and of its day', () => {
    const walk = mediating()
    walk.act(actors.mediator, 'settle-orally', { facts: '欠货款', clauses: [clause] })
    walk.act(li, 'wish-confirmation', { yes: false })
    expect(says(walk)).not.toContain('请法院确认')
    expect(says(walk)).toContain('约定履行：最晚 2026年3月20日')
  })

  test('what came back says the day by which it must be sent on, and not the later one by which somebody must lead it', () => {
    const walk = opened()
    walk.act(actors.window, 'accept')
    walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
    walk.act(actors.mediator, 'return', { reason: '不归我们', door: '人社' })
    expect([walk.clock('routing')?.due, walk.clock('owner-needed')?.due]).toEqual(['2026-03-02', '2026-03-03'])
    expect(says(walk)).toContain('分流：最晚 2026年3月2日')
    expect(says(walk)).not.toContain('确定主办单位')
  })

  test('of the clocks that a stage speaks of the nearest is named, as on the card, in whatever order they are listed', () => {
    const clock = (name: string, due: string): ClockRow => ({ name, key: '', started: day('2026-03-02'), due: day(due), at: moment(`${due}T15:00:00Z`), lapse: '', pauses: [], added: 0, warnings: [] })
    const dues = ['2026-03-09', '2026-03-05', '2026-03-07']
    for (const [stage, { clocks }] of Object.entries<Stage>(dispute.stages)) {
      if (!clocks || clocks.length < 2) continue
      const walk = opened()
      const rows = clocks.map((name, at) => clock(name, dues[at] ?? '2026-03-20'))
      const plain = plainOf({ ...kind, plainly: () => undefined }, { ...walk.state, stage } as MatterState, rows, edition).zh
      expect(plain, stage).toContain('3月5日')
    }
  })

  test('every stage of a dispute names clocks that exist and can run in it', () => {
    for (const [name, stage] of Object.entries(dispute.stages)) for (const clock of stage.clocks ?? []) {
      expect(dispute.clocks.find((one) => one.name === clock)?.stages, `${name}: ${clock}`).toContain(name)
    }
  })
})

describe('the sentence follows what has been done', () => {
  test('who has agreed is not asked again: then a mediator is chosen, then answers, then the first session is fixed', () => {
    const walk = preparing()
    expect(says(walk)).toContain('正在问各方愿不愿意调解')
    walk.act(li, 'consent', { yes: true })
    expect(says(walk)).toMatch(/等其他各方答复；.*调解期限：最晚/)
    walk.act(factory, 'consent', { yes: true })
    expect(says(walk)).toMatch(/正在选调解员；.*选定调解员：最晚/)
  })

  test('chosen and not yet answered', () => {
    const walk = preparing()
    walk.act(actors.mediator, 'choose-mediator', { account: actors.colleague.account, how: 'designated' })
    walk.act(li, 'consent', { yes: true })
    walk.act(factory, 'consent', { yes: true })
    expect(says(walk)).toMatch(/等调解员答复；.*调解员答复：最晚/)
  })

  test('mediation has begun and nobody has met', () => {
    const walk = mediating()
    expect(says(walk)).toMatch(/等约定第一次调解的时间；.*调解期限：最晚/)
    walk.act(actors.mediator, 'hold-session', { on: '2026-03-02', way: 'onsite', present: [{ person: people.li }], summary: '谈了' })
    expect(says(walk)).toContain('正在调解')
  })

  test('a fresh case: its name and its place on the road are the same', () => {
    const walk = opened()
    const stage = dispute.stages[walk.state.stage]
    expect(stage?.words.zh).toContain(dispute.road.find((one) => one.step === stage?.step)?.words.zh)
  })
})
