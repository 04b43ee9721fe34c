import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { day } from '../../kernel/day.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const clause = (due: string, amount?: number) => ({ obligor: people.factory, obligee: people.li, what: amount === undefined ? '当面道歉' : '付货款', amount, due, how: '转账', breach: '每日加付万分之五' })

const agreed = (clauses = [clause('2026-04-05', 400_000), clause('2026-05-05', 400_000), clause('2026-06-05', 400_000)]) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '欠货款', claim: '付清', area: places.xintang, type: 'contract', parties })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  walk.act(actors.mediator, 'settle-orally', { facts: '欠货款', clauses })
  return walk
}
type Agreed = ReturnType<typeof agreed>
const lines = (walk: Agreed, today: string) => dispute.panels(walk.state, book, undefined, undefined, day(today)).find((one) => one.name === 'agreement')?.lines ?? []
const marks = (walk: Agreed, today: string) => lines(walk, today).filter((one) => /^第 \d 条进展$/.test(one.label.zh)).map((one) => [one.value.zh, one.tone])
const told = (walk: Agreed, today: string, label: string) => lines(walk, today).find((one) => one.label.zh === label)

describe('each instalment of an agreement says in words how far it is', () => {
  test('not due, near, due today, late', () => {
    const walk = agreed()
    expect(marks(walk, '2026-03-20')).toEqual([['还没到期', undefined], ['还没到期', undefined], ['还没到期', undefined]])
    expect(marks(walk, '2026-04-01')[0]).toEqual(['还有 4 天到期', 'warn'])
    expect(marks(walk, '2026-04-05')[0]).toEqual(['今天到期', 'warn'])
    expect(marks(walk, '2026-04-06')[0]).toEqual(['已逾期 1 天', 'bad'])
  })

  test('a recorded breach marks what is past its day and nothing else', () => {
    const walk = agreed()
    walk.at('2026-04-06').act(system, 'breach')
    expect(walk.state.stage).toBe('breached')
    expect(marks(walk, '2026-04-08')).toEqual([['违约：到期没做到，已过 3 天', 'bad'], ['还没到期', undefined], ['还没到期', undefined]])
  })

  test('what was kept says when, and how late; what is only claimed waits for the other side', () => {
    const walk = agreed()
    walk.at('2026-04-06').act(system, 'breach')
    walk.at('2026-04-08').act(li, 'say-received', { no: 1, on: '2026-04-08', amount: 400_000 })
    walk.at('2026-05-04').act(factory, 'say-paid', { no: 2, on: '2026-05-04', amount: 400_000 })
    expect(marks(walk, '2026-05-06').slice(0, 2)).toEqual([['已做到（2026年4月8日，晚 3 天）', 'good'], ['东莞市***有限公司说已做到，待李**确认（已过期限 1 天）', 'warn']])
  })

  test('before the day is known nothing is said of it, and neither is a draft marked', () => {
    expect(dispute.panels(agreed().state, book).find((one) => one.name === 'agreement')?.lines.some((one) => one.label.zh.endsWith('进展'))).toBe(false)
  })
})

describe('what was kept and what is outstanding is added up', () => {
  test('in instalments and in money, part payments included', () => {
    const walk = agreed()
    walk.at('2026-04-04').act(li, 'say-received', { no: 1, on: '2026-04-04', amount: 400_000 })
    walk.at('2026-05-05').act(li, 'say-received', { no: 2, on: '2026-05-05', amount: 150_050 })
    expect(told(walk, '2026-05-07', '第 2 条进展')?.value.zh).toBe('已逾期 2 天，已付 ¥1,500.50，还差 ¥2,499.50')
    expect(told(walk, '2026-05-07', '履行情况')).toMatchObject({ value: { zh: '共 3 条，已做到 1 条，到期没做到 1 条', en: '3 in all, 1 kept, 1 not done in time' }, tone: 'bad' })
    expect(told(walk, '2026-05-07', '款项')).toMatchObject({ value: { zh: '已付 ¥5,500.50，还差 ¥6,499.50，其中已到期 ¥2,499.50' }, tone: 'bad' })
  })

  test('a promise without money adds no money', () => {
    const walk = agreed([clause('2026-04-05')])
    expect(told(walk, '2026-03-20', '款项')).toBeUndefined()
    expect(told(walk, '2026-03-20', '履行情况')?.value.zh).toBe('共 1 条，已做到 0 条')
  })
})
