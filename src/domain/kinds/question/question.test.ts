import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { moment } from '../../kernel/day.ts'
import { dispute } from '../dispute/dispute.ts'
import { question } from './question.ts'
import { took } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const asked = { question: '口头约定的违约金过高，能不能调低？', point: '《民法典》第585条', wishedBy: '2026-03-06' }

const mediating = (more: object = {}) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '机密经过：欠货款', claim: '付清', area: places.xintang, type: 'contract', parties, ...more })
  walk.act(walk.state.sealed ? actors.head : actors.window, 'accept')
  walk.act(walk.state.sealed ? actors.head : actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  return walk
}
const ask = (more: object = {}, of: object = {}) => {
  const from = mediating(of)
  expect(from.act(actors.mediator, 'ask-judge', { ...asked, ...more })).toBe('mediating')
  const walk = new Walk(question, '2026-03-02')
  expect(walk.open(actors.mediator, from.opens[0]?.payload)).toBe('asked')
  return { from, walk }
}
const lineOf = (walk: Walk<never> | ReturnType<typeof ask>['walk'], label: string) => question.panels(walk.state as never, book).flatMap((panel) => panel.lines).find((one) => one.label.zh === label)?.value.zh

describe('a question to the guidance judge', () => {
  test('goes to the court of the place, or to the court that sent the case', () => {
    const { from, walk } = ask()
    expect(walk.state).toMatchObject({ court: bodies.court.id, body: bodies.committee.id, reporter: actors.mediator.account, about: from.state.code })
    expect(walk.messages).toMatchObject([{ to: { role: 'judge', body: bodies.court.id }, letter: 'asked' }])
    const sent = mediating()
    sent.state = { ...sent.state, court: bodies.humen.id }
    sent.act(actors.mediator, 'ask-judge', asked)
    expect(sent.opens[0]?.payload).toMatchObject({ court: bodies.humen.id })
  })

  test('carries what was asked and nothing else of the dispute', () => {
    const { walk } = ask()
    const all = JSON.stringify([walk.state, walk.facts])
    for (const told of ['机密经过', '李建国', '锦程', '付清']) expect(all).not.toContain(told)
    expect(walk.state.parties).toEqual([])
  })

  test('is asked while there is mediation, by its mediators, and for no day that is over', () => {
    const walk = mediating()
    expect(walk.act(actors.mediator, 'ask-judge', { ...asked, wishedBy: '2026-03-01' })).toBe('invalid')
    for (const who of [actors.window, actors.dispatcher, actors.stranger, actors.judge, li]) expect(walk.act(who, 'ask-judge', asked)).toBe('not-allowed')
    walk.act(actors.mediator, 'settle-orally', { facts: '欠货款', clauses: [{ obligor: people.factory, obligee: people.li, what: '付货款', amount: 400_000, due: '2026-04-05', how: '转账', breach: '无' }] })
    expect(walk.act(actors.mediator, 'ask-judge', asked)).toBe('wrong-stage')
  })

  test('in a sealed dispute is sealed as well', () => {
    expect(ask({}, { flags: ['domestic-violence'] }).walk.state.sealed).toBe(true)
  })

  test('is answered by a judge of that court by name, and the mediator learns after how long', () => {
    const { from, walk } = ask()
    expect(walk.act(actors.assistant, 'answer', { words: '可以请求适当减少' })).toBe('not-allowed')
    expect(walk.at('2026-03-03T13:30').act(actors.judge, 'answer', { words: '可以请求适当减少', cite: '《民法典》第585条' })).toBe('answered')
    expect(walk.messages.at(-1)).toMatchObject({ to: { account: actors.mediator.account }, letter: 'answered', values: { code: from.state.code, who: '周敏仪', time: { zh: '27 小时', en: '27 hours' } } })
    expect([lineOf(walk, '答复法官'), lineOf(walk, '用时'), lineOf(walk, '答复')]).toEqual(['周敏仪', '27 小时', '可以请求适当减少'])
    expect(walk.act(actors.judge, 'answer', { words: '再答' })).toBe('wrong-stage')
  })

  test('reminds both on the day after the wished one; where none was wished the office’s own term for requests runs', () => {
    const { walk } = ask()
    expect(walk.clock('wished')).toMatchObject({ due: '2026-03-06', lapse: 'mark-overdue' })
    walk.at('2026-03-07').act(system, 'mark-overdue', { clock: 'wished' })
    expect(walk.messages.filter((one) => one.letter === 'overdue').map((one) => one.to)).toEqual([{ role: 'judge', body: bodies.court.id }, { account: actors.mediator.account }])
    expect(ask({ wishedBy: undefined }).walk.clocks).toMatchObject([{ name: 'answer', rule: 'request-answer', lapse: 'mark-overdue' }])
  })

  test('is added to and taken back by who asked, and by no other mediator', () => {
    const { walk } = ask()
    expect(walk.act(actors.colleague, 'add-words', { words: '合同是口头的' })).toBe('not-allowed')
    expect(walk.act(actors.mediator, 'add-words', { words: '合同是口头的' })).toBe('asked')
    expect(lineOf(walk, '补充')).toBe('合同是口头的')
    expect(walk.act(actors.mediator, 'withdraw', { why: '已经谈好' })).toBe('withdrawn')
    expect(walk.act(actors.judge, 'answer', { words: '晚了' })).toBe('wrong-stage')
  })
})

test('parties and the court do not read in the story that a judge was asked', () => {
  expect(dispute.hidden).toContain('judge-asked')
})

test.each([[0, '0 分钟', '0 minutes'], [1, '1 分钟', '1 minute'], [59, '59 分钟', '59 minutes'], [60, '1 小时', '1 hour'], [2_879, '47 小时', '47 hours'], [2_880, '2 天', '2 days']])('%s minutes read “%s”', (minutes, zh, en) => {
  const from = moment('2026-03-02T01:00:00.000Z')
  expect(took(from, moment(new Date(Date.parse(from) + minutes * 60_000).toISOString()))).toEqual({ zh, en })
})
