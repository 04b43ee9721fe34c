import { describe, expect, test } from 'vitest'
import { actors, book, bodies, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { isRefused } from '../../kernel/fault.ts'
import { fold } from '../../matter/fold.ts'
import { perform } from '../../matter/perform.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]

/** Agreed on 2 March, kept on 5 March: the call-backs are due on 12 March, 4 April and 3 June. */
const promise = (due: string) => ({ obligor: people.factory, obligee: people.li, what: '付工资', amount: 300_000, due, how: '转账' })
const visiting = (clauses = [promise('2026-03-10')], before: (walk: Walk<DisputeState>) => unknown = () => undefined) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '厂里三个月没发工资', claim: '付清工资', parties, area: places.xintang, type: 'labour', amount: 300_000 })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地在镇内' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  walk.act(actors.mediator, 'settle-orally', { facts: '欠一个月工资', clauses })
  walk.at('2026-03-05')
  before(walk)
  for (const at of clauses.keys()) walk.act(li, 'say-received', { no: at + 1, on: '2026-03-05', amount: 300_000 })
  expect(walk.state.stage).toBe('visiting')
  return walk
}
const well = { kept: true, dispute: false }
const call = (walk: Walk<DisputeState>, more: object = {}) => walk.act(actors.window, 'visit', { ...well, ...more })
/** Where the form is marked, or the stage. */
const marked = (walk: Walk<DisputeState>, more: object): string => {
  const payload = dispute.acts['visit']?.form.parse({ ...well, ...more })
  const done = perform(dispute, walk.state, walk.facts.length, walk.clocks, 'visit', payload, walk.world(actors.window, 'window'))
  return isRefused(done) ? done.refused.fields?.map((one) => one.path).join() ?? done.refused.code : done.state.stage
}
const story = (walk: Walk<DisputeState>): readonly string[] =>
  walk.facts.filter((fact) => fact.kind === 'visited').map((fact) => dispute.summary(fact, walk.state, book)?.zh ?? '')

describe('a call-back by an officer', () => {
  test('was held on the day that is given, today when none is, and the story says so', () => {
    const walk = visiting()
    walk.at('2026-03-16')
    expect(call(walk, { on: '2026-03-11' })).toBe('visiting')
    walk.at('2026-04-03')
    call(walk)
    expect(walk.state.visits.map((one) => one.on)).toEqual(['2026-03-11', '2026-04-03'])
    expect(walk.state.papers['visit']).toBe('2026-04-03')
    expect(story(walk)).toEqual(['7 天回访 · 2026年3月11日 · 都做到了', '30 天回访 · 2026年4月3日 · 都做到了'])
  })

  test('cannot have been held tomorrow, before the agreement took effect, or before the one before it', () => {
    const walk = visiting()
    walk.at('2026-03-12')
    expect([marked(walk, { on: '2026-03-13' }), marked(walk, { on: '2026-03-01' })]).toEqual(['on', 'on'])
    call(walk, { on: '2026-03-12' })
    walk.at('2026-04-04')
    expect(marked(walk, { on: '2026-03-11', why: '更早' })).toBe('on')
    expect(marked(walk, { on: '2026-03-28' })).toBe('visiting')
  })

  test('is on time from seven days before it is due; earlier it wants a reason, which stays visible', () => {
    const walk = visiting()
    walk.at('2026-03-12').act(actors.window, 'visit', well)
    expect(marked(walk.at('2026-03-27'), {}), 'the eighth day before').toBe('why')
    expect(marked(walk.at('2026-03-28'), {}), 'the seventh').toBe('visiting')
    expect(walk.at('2026-03-20').act(actors.window, 'visit', { ...well, why: '当事人下周出国，三个月后回来' })).toBe('visiting')
    expect(story(walk).at(-1)).toBe('30 天回访 · 2026年3月20日 · 都做到了 · 提前 8 天：当事人下周出国，三个月后回来')
  })

  test('is early before the promise was kept, although the agreement was in effect', () => {
    const walk = visiting()
    expect([marked(walk, { on: '2026-03-04' }), marked(walk, { on: '2026-03-04', why: '款项 3 月 4 日已到' }), marked(walk, { on: '2026-03-05' })]).toEqual(['why', 'visiting', 'visiting'])
  })

  test('made three times in a day does not pass unseen: each after the first wants a reason and is marked', () => {
    const walk = visiting()
    walk.at('2026-06-10')
    expect(call(walk)).toBe('visiting')
    expect([marked(walk, {}), call(walk)]).toEqual(['why', 'invalid'])
    call(walk, { why: '漏登，一并补记' })
    expect(call(walk, { why: '漏登，一并补记' })).toBe('concluded')
    expect(story(walk)).toEqual([
      '7 天回访 · 2026年6月10日 · 都做到了', '30 天回访 · 2026年6月10日 · 都做到了 · 与上一次同一天：漏登，一并补记', '90 天回访 · 2026年6月10日 · 都做到了 · 与上一次同一天：漏登，一并补记',
    ])
  })

  test('written down late for the days on which they were held, they are three honest call-backs', () => {
    const walk = visiting()
    walk.at('2026-06-10')
    for (const on of ['2026-03-12', '2026-04-04', '2026-06-03']) call(walk, { on })
    expect(walk.state.end?.outcome).toBe('kept')
    expect(story(walk).join()).not.toMatch(/提前|同一天/u)
  })
})

describe('records from before', () => {
  test('a call-back without a day counts as held when it was written down', () => {
    const walk = visiting()
    walk.at('2026-03-12').act(actors.window, 'visit', well)
    const older = walk.facts.map((fact) => (fact.kind === 'visited' ? { ...fact, data: { ...well, after: 7 } } : fact))
    expect(fold(dispute, older).visits).toMatchObject([{ after: 7, on: '2026-03-12' }])
  })
})

describe('a call-back that says what was not kept', () => {
  const notKept = { kept: false, dispute: false, why: '当事人打电话来说' }
  const told = (walk: Walk<DisputeState>, letter: string) => walk.messages.filter((one) => one.letter === letter).map((one) => one.values)

  test('before its day has passed: the clause is owed again and performed on, its own day runs again, and nothing is in breach', () => {
    const walk = visiting()
    expect(walk.act(actors.window, 'visit', { ...notKept, no: 1, open: 50_000 })).toBe('agreed')
    const [pledge] = walk.state.pledges
    expect(pledge?.kept).toBeUndefined()
    expect((pledge?.amount ?? 0) - (pledge?.paid ?? 0)).toBe(50_000)
    expect(walk.clock('promise')).toMatchObject({ key: '1', due: '2026-03-10', lapse: 'breach' })
    expect(walk.at('2026-03-11T00:01').act(system, 'breach')).toBe('breached')
    expect(walk.act(li, 'say-received', { no: 1, on: '2026-03-11' })).toBe('visiting')
    expect(walk.state.pledges[0]?.kept).toBeDefined()
  })

  test('where the court can no longer be asked it goes back to performing', () => {
    const walk = visiting([promise('2026-05-10')], (early) => early.act(li, 'wish-confirmation', { yes: false }))
    expect(walk.at('2026-05-04').act(actors.window, 'visit', { ...notKept, no: 1 })).toBe('performing')
    expect(walk.clock('promise')?.due).toBe('2026-05-10')
  })

  test('after its day it is in breach at once, with the time to cure it', () => {
    const walk = visiting()
    expect(walk.at('2026-03-12').act(actors.window, 'visit', { ...notKept, no: 1 })).toBe('breached')
    expect(walk.clock('breach-cure')).toBeDefined()
    expect(walk.at('2026-03-13').act(li, 'say-received', { no: 1, on: '2026-03-13' })).toBe('visiting')
  })

  test('one clause late by now is a breach, another that is not due is none', () => {
    const both = [promise('2026-03-10'), promise('2026-06-10')]
    expect(visiting(both).at('2026-03-12').act(actors.window, 'visit', { ...notKept, no: 2 })).toBe('agreed')
    expect(visiting(both).at('2026-03-12').act(actors.window, 'visit', { ...notKept, no: 1 })).toBe('breached')
  })

  test('who promised it is told what is said to be missing and its day; who is owed, once it is late', () => {
    const walk = visiting()
    walk.act(actors.window, 'visit', { ...notKept, no: 1, open: 50_000 })
    expect(told(walk, 'owed-again')).toMatchObject([{ no: 1, open: { zh: '还差 ¥500.00' }, due: { zh: '2026年3月10日 到期' } }])
    expect(told(walk, 'breached-owed')).toEqual([])
    const late = visiting()
    late.at('2026-03-12').act(actors.window, 'visit', { ...notKept, no: 1 })
    expect(told(late, 'owed-again')).toMatchObject([{ open: { zh: '还差 ¥3,000.00' }, due: { zh: '已过约定的 2026年3月10日，请尽快' } }])
    expect(late.messages.find((one) => one.letter === 'breached-owed')).toMatchObject({ to: { person: people.li }, values: { open: { zh: '还差 ¥3,000.00' } } })
  })

  test('of several clauses says which; of a single one it need not', () => {
    expect(visiting([promise('2026-03-10'), promise('2026-06-10')]).act(actors.window, 'visit', notKept)).toBe('invalid')
    expect(visiting().act(actors.window, 'visit', notKept)).toBe('agreed')
  })

  test('the last call-back is made again once what it found has come: the matter can end', () => {
    const walk = visiting()
    for (const on of ['2026-03-12', '2026-04-04']) walk.at(on).act(actors.window, 'visit', well)
    expect(walk.at('2026-06-03').act(actors.window, 'visit', { ...notKept, no: 1 })).toBe('breached')
    expect(walk.at('2026-06-04').act(li, 'say-received', { no: 1, on: '2026-06-04' })).toBe('visiting')
    expect(walk.clock('visit')).toMatchObject({ key: '90', due: '2026-09-02' })
    expect(walk.at('2026-09-02').act(actors.window, 'visit', well)).toBe('concluded')
  })

  test('names a clause of the agreement, and no more than it says', () => {
    for (const wrong of [{ no: 9 }, { no: 1, open: 999_999_900 }]) expect(visiting().act(actors.window, 'visit', { ...notKept, ...wrong })).toBe('invalid')
    for (const wrong of [{ no: 1 }, { open: 100 }]) expect(visiting().act(actors.window, 'visit', { ...notKept, kept: true, ...wrong })).toBe('invalid')
  })
})
