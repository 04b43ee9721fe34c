import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { fen } from '../kernel/money.ts'
import { defaultCalendar } from './calendar.ts'
import { unclearContent } from './clear-content.ts'
import type { PromiseClause } from './clear-content.ts'
import { confirmability } from './confirmation.ts'
import type { AgreementFacts } from './confirmation.ts'

const clean: AgreementFacts = {
  effectiveOn: day('2026-11-02'), channel: 'people', lawfulBody: true, parties: [{ name: '甲', joins: true }, { name: '乙', joins: true }],
  content: { status: false, title: false, otherProcedure: false, notCourtBusiness: false }, remains: true,
}
const on = (facts: Partial<AgreementFacts>, today = '2026-11-24') => confirmability({ ...clean, ...facts }, day(today), defaultCalendar)
const grounds = (facts: Partial<AgreementFacts>, today?: string) => on(facts, today).obstacles.map((one) => one.ground)

describe('an agreement can be confirmed', () => {
  test('when it is effective, within thirty days, made by a lawful body and asked for by both', () => {
    expect(on({})).toEqual({ ok: true, obstacles: [], splitOut: [], by: '2026-12-02', warnings: [] })
  })

  test('on the last day, not on the day after', () => {
    expect(grounds({}, '2026-12-02')).toEqual([])
    expect(grounds({}, '2026-12-03')).toEqual(['too-late'])
  })

  test('on the first working day when the thirtieth was a day off', () => {
    expect(grounds({ effectiveOn: day('2025-09-03') }, '2025-10-09')).toEqual([])
    expect(grounds({ effectiveOn: day('2025-09-03') }, '2025-10-10')).toEqual(['too-late'])
  })

  test.each<[Partial<AgreementFacts>, string[]]>([
    [{ effectiveOn: undefined }, ['not-effective']],
    [{ lawfulBody: false }, ['body']],
    [{ channel: 'entrusted' }, ['channel']],
    [{ channel: 'labour-arbitration' }, ['channel']],
    [{ channel: 'petition' }, ['channel']],
    [{ parties: [{ name: '甲', joins: true }, { name: '乙', joins: false }] }, ['not-joint']],
    [{ parties: [{ name: '甲', joins: true }] }, ['not-joint']],
    [{ content: { ...clean.content, notCourtBusiness: true } }, ['not-court-business']],
    [{ content: { ...clean.content, otherProcedure: true } }, ['other-procedure']],
    [{ content: { ...clean.content, status: true }, remains: false }, ['status']],
    [{ lawfulBody: false, effectiveOn: undefined }, ['not-effective', 'body']],
  ])('%o is refused for %s', (facts, expected) => {
    const found = on(facts)
    expect(found.ok).toBe(false)
    expect(found.obstacles.map((one) => one.ground)).toEqual(expected)
    for (const one of found.obstacles) expect(one.words.zh && one.words.en && one.next.zh && one.next.en).toBeTruthy()
  })

  test('status and title are split out, and the rest goes on', () => {
    const found = on({ content: { ...clean.content, status: true, title: true } })
    expect(found.ok).toBe(true)
    expect(found.splitOut.map((one) => [one.ground, one.cite.article])).toEqual([['status', '355(3)'], ['title', '355(5)']])
  })

  test('who has not joined is named', () => {
    expect(on({ parties: [{ name: '甲', joins: false }, { name: '乙', joins: false }] }).obstacles[0]?.words.zh).toContain('甲、乙')
  })

  test('a last day in a year without holidays is provisional', () => {
    expect(on({ effectiveOn: day('2026-12-10') }, '2026-12-20').warnings).toEqual([{ code: 'no-holiday-data', year: 2027 }])
  })
})

describe('clear content', () => {
  const pay: PromiseClause = { kind: 'pay', obligor: '甲', obligee: '乙', what: '支付拖欠工资', amount: fen(1_230_000), due: day('2026-12-31'), payTo: '乙的银行账户', breach: '逾期按日支付万分之五违约金' }
  const found = (change: Partial<PromiseClause>, costs = '各自负担') => unclearContent([{ ...pay, ...change }], day('2026-11-24'), costs).map((one) => `${one.weight} ${one.code} ${one.path}`)

  test('nothing is wrong with amount, day, payee, breach and costs', () => {
    expect(found({})).toEqual([])
  })

  test.each<[string, Partial<PromiseClause>, string[]]>([
    ['no amount', { amount: undefined }, ['must no-amount clauses.0.amount']],
    ['an amount of nothing', { amount: fen(0) }, ['must no-amount clauses.0.amount']],
    ['no day', { due: undefined }, ['must no-due clauses.0.due']],
    ['a day that has passed', { due: day('2026-11-23') }, ['must past clauses.0.due']],
    ['no payee', { payTo: ' ' }, ['should no-payee clauses.0.payTo']],
    ['no breach clause', { breach: undefined }, ['should no-breach clauses.0.breach']],
    ['one person on both sides', { obligee: '甲' }, ['must same-party clauses.0.obligee']],
    ['a vague promise', { what: '有钱的时候尽快还' }, ['must vague clauses.0.what']],
    ['the court shall judge', { breach: '如不履行，由人民法院依法判决' }, ['must court-shall-judge clauses.0.breach']],
    ['the court shall judge, asked for', { breach: '逾期的，乙方可请求法院对案件作出裁判' }, ['must court-shall-judge clauses.0.breach']],
    ['personal status', { what: '双方解除婚姻关系' }, ['must status clauses.0.what']],
    ['title', { what: '厚街的房屋归乙所有' }, ['must title clauses.0.what']],
    ['an instalment without a day', { instalments: [{ amount: fen(1_230_000) }] }, ['must instalment-incomplete clauses.0.instalments.0']],
    ['instalments that do not add up', { instalments: [{ amount: fen(600_000), due: day('2026-12-31') }, { amount: fen(600_000), due: day('2027-01-31') }] }, ['must instalments-differ clauses.0.instalments']],
  ])('%s', (_, change, expected) => {
    expect(found(change)).toEqual(expected)
  })

  test('a span counted from a day is exact, not vague', () => {
    expect(found({ what: '自协议签订之日后三十日内支付' })).toEqual([])
    expect(found({ what: '支付5000元左右' })).toEqual(['must vague clauses.0.what'])
  })

  test.each(['逾期的，乙方可以申请强制执行', '甲未按期付款的，乙可向人民法院起诉', '由丙提供连带责任保证', '双方均可向法院申请司法确认'])('“%s” is allowed', (breach) => {
    expect(found({ breach })).toEqual([])
  })

  test('instalments that add up stand in for one day', () => {
    expect(found({ due: undefined, instalments: [{ amount: fen(615_000), due: day('2026-12-31') }, { amount: fen(615_000), due: day('2027-01-31') }] })).toEqual([])
  })

  test('a duty to do needs a day, a duty to refrain does not', () => {
    expect(found({ kind: 'do', amount: undefined, due: undefined })).toEqual(['must no-due clauses.0.due'])
    expect(found({ kind: 'refrain', amount: undefined, due: undefined, payTo: undefined })).toEqual([])
  })

  test('costs that nobody is said to bear', () => {
    expect(found({}, '')).toEqual(['should no-costs costs'])
  })

  test('every fault speaks both languages', () => {
    const all = unclearContent([{ ...pay, amount: undefined, due: undefined, payTo: '', breach: '', what: '尽快' }], day('2026-11-24'))
    expect(all.length).toBeGreaterThanOrEqual(5)
    for (const one of all) expect(one.words.zh && one.words.en).toBeTruthy()
  })
})
