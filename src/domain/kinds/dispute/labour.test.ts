import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { defaultCalendar } from '../../law/calendar.ts'
import { dispute } from './dispute.ts'
import { limitationPanel } from './limitation.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
/** Sent to the labour body on Monday 2 March 2026. */
const routed = (more: object = {}) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '欠工资', claim: '付清', area: places.xintang, type: 'labour', parties, ...more })
  walk.act(actors.window, 'accept')
  expect(walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'labour-mediation', reason: '专业对口' })).toBe('routed')
  return walk
}
const talking = () => {
  const walk = routed()
  walk.at('2026-03-04').act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  expect(walk.act(factory, 'consent', { yes: true })).toBe('mediating')
  return walk
}
const opened = () => {
  const walk = talking()
  expect(walk.at('2026-03-18').act(system, 'open-arbitration', { clock: 'labour-mediation' })).toBe('mediating')
  return walk
}
const lines = (walk: Walk<DisputeState>, panel: string) => dispute.panels(walk.state, book).find((one) => one.name === panel)?.lines ?? []

describe('labour mediation (劳动争议调解仲裁法 art. 14)', () => {
  test('counts its fifteen days from the day on which the labour body received the application, not from its sign-for', () => {
    const walk = routed()
    expect(walk.clock('labour-mediation')).toMatchObject({ started: '2026-03-02', due: '2026-03-17', lapse: 'open-arbitration' })
    expect(talking().clock('labour-mediation')).toMatchObject({ started: '2026-03-02', due: '2026-03-17' })
  })

  test('has no term that ends it: after the fifteen days both are told where arbitration is and by when, and the talks go on', () => {
    expect(talking().clock('mediation')).toBeUndefined()
    const walk = opened()
    const told = walk.messages.filter((one) => one.letter === 'arbitration-open')
    expect(told.map((one) => one.to)).toEqual([{ person: people.li }, { person: people.factory }])
    expect(told[0]?.values['where']).toMatchObject({ zh: expect.stringContaining('劳动合同履行地或者用人单位所在地的劳动争议仲裁委员会') })
    expect(told[0]?.values['until']).toMatchObject({ zh: expect.stringMatching(/一年.*2027年3月2日/) })
    expect(JSON.stringify(told[1]?.values['until']), 'the other side learns the rule, not the day').not.toContain('2027')
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'arbitration-open-mediator', to: { account: actors.mediator.account } })
    expect(walk.act(actors.mediator, 'draft-agreement', { facts: '欠薪', clauses: [{ obligor: people.factory, obligee: people.li, what: '付工资', amount: 100_000, due: '2026-04-01' }] })).toBe('signing')
  })

  test('says it once, on the case page and to the party, until it is over', () => {
    const walk = opened()
    expect(walk.clock('labour-mediation')).toBeUndefined()
    const [open, where, until] = lines(walk, 'arbitration').map((one) => one.value.zh)
    expect(open).toContain('不用等调解结束')
    expect(where).toContain('劳动合同履行地')
    expect(until).toMatch(/一年.*第27条/)
    expect(dispute.plainly?.(walk.state)?.plain.zh).toContain('可以申请劳动仲裁')
    walk.act(li, 'decline')
    expect(lines(walk, 'arbitration')).toEqual([])
  })

  test('has nothing to lengthen', () => {
    expect(talking().act(actors.mediator, 'ask-extension', { days: 10, why: '等对账' })).toBe('not-possible')
  })

  test('one party’s word ends it, at the table and before the first session', () => {
    expect(opened().act(factory, 'decline')).toBe('concluded')
    const walk = routed()
    walk.act(actors.mediator, 'sign-for', {})
    expect(walk.act(li, 'decline'), 'before the answer, the answer is the no').toBe('incomplete')
    walk.act(li, 'consent', { yes: true })
    expect(walk.act(li, 'decline')).toBe('concluded')
  })

  test('is not forgotten: fifteen days on, the head is told that it still goes on', () => {
    const walk = opened()
    expect(walk.clock('labour-going-on')).toMatchObject({ started: '2026-03-18', due: '2026-04-02', lapse: 'mark-overdue', inside: true })
  })

  test('also opens where the body never signed for it, and where a “not me” held it, on the day it is free again', () => {
    expect(routed().at('2026-03-18').act(system, 'open-arbitration', { clock: 'labour-mediation' })).toBe('routed')
    const walk = talking()
    walk.at('2026-03-10').act(factory, 'not-me')
    expect(walk.at('2026-03-18').act(system, 'open-arbitration', { clock: 'labour-mediation' })).toBe('frozen')
    walk.at('2026-03-20').act(actors.head, 'unfreeze', { words: '本人到场' })
    expect(walk.clock('labour-mediation')).toMatchObject({ due: '2026-03-17' })
    expect(walk.clock('labour-mediation')?.pausedOn).toBeUndefined()
  })

  test('a term that was set before and runs out now opens arbitration and ends nothing', () => {
    const walk = talking()
    expect(walk.at('2026-03-20').act(system, 'expire', { clock: 'mediation' })).toBe('mediating')
    expect(walk.state.arbitration).toMatchObject({ on: '2026-03-20' })
  })

  test('what a court sent keeps the court’s term', () => {
    const walk = routed()
    walk.state = { ...walk.state, track: 'delegated' }
    walk.act(actors.mediator, 'sign-for', {})
    expect(walk.clock('labour-mediation')).toBeUndefined()
    expect(walk.clock('mediation')?.rule).toBe('delegated-mediation')
  })
})

describe('limitation, told to who claims', () => {
  const panel = (state: DisputeState) => limitationPanel(state, defaultCalendar)
  test('a year in a labour dispute and three otherwise, from the day on which the claim was put here, with the article', () => {
    expect(panel(talking().state).lines[0]?.value.zh).toContain('2027年3月2日')
    expect(panel(talking().state).lines[1]?.value.zh).toMatch(/一年.*第27条/)
    const other = routed({ type: 'labour' })
    other.state = { ...other.state, type: 'neighbour' }
    expect(panel(other.state).lines[0]?.value.zh).toContain('2029年3月2日')
    expect(panel(other.state).lines[1]?.value.zh).toMatch(/三年.*第188条/)
  })

  test('says that it is no advice that the claim has lapsed, and whom to ask', () => {
    expect(panel(talking().state).lines.at(-1)?.value.zh).toMatch(/不是说您的请求已经过了时效.*12348/)
  })

  test('is read by the applicant and by officers, never by the other side nor by a court (诉讼时效规定 art. 2)', () => {
    const found = panel(talking().state)
    expect(found.table).toBe(true)
    expect(new Set(found.lines.flatMap((one) => one.only))).toEqual(new Set([people.li]))
    expect(found.lines.every((one) => one.only?.length)).toBe(true)
  })

  test('an earlier claim on record does not shorten it, a later one lengthens it, and the end of the matter begins it anew', () => {
    const walk = talking()
    walk.act(actors.mediator, 'record-claim', { on: '2025-12-01', how: 'claimed', files: ['00000000-0000-7000-8000-0000000000f1'] })
    expect(panel(walk.state).lines[0]?.value.zh).toContain('2027年3月2日')
    walk.at('2026-04-10').act(li, 'decline')
    expect(panel(walk.state).lines[0]?.value.zh).toContain('2027年4月12日')
  })

  test('is silent once there is an agreement, and in a filed case', () => {
    const walk = talking()
    walk.state = { ...walk.state, caseNo: '(2026)粤1972民初9号' }
    expect(panel(walk.state).lines).toEqual([])
  })
})
