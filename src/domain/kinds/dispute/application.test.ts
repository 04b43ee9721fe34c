import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, idFor, li, people, places, Walk } from '../../../../tests/support/world.ts'
import { defaultCalendar } from '../../law/calendar.ts'
import { day } from '../../kernel/day.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
  { person: idFor<'person'>(204), side: 'third', form: 'natural', name: '黄志强' },
]
const both = [{ person: people.li }, { person: people.factory }]
const no = '(2026)粤1972诉前调确12号'
const pays = { obligor: people.factory, obligee: people.li, what: '付工资', amount: 800_000, due: '2026-06-05', how: '转账', breach: '每日加付万分之五' }
const owns = { obligor: people.factory, obligee: people.li, what: '设备归李建国', due: '2026-06-05', barred: 'title' }

const mediating = (more: object = {}) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open('track' in more ? actors.judge : actors.window, { story: '欠工资', claim: '付清', area: places.xintang, type: 'labour', parties, ...more })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: walk.state.track === 'entrusted' ? 'entrusted' : 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  expect(walk.act(factory, 'consent', { yes: true })).toBe('mediating')
  return walk
}
const agreed = (clauses: readonly object[] = [pays], more: object = {}) => {
  const walk = mediating(more)
  expect(walk.act(actors.mediator, 'settle-orally', { facts: '欠工资', clauses })).toBe('agreed')
  return walk
}
const applied = (walk = agreed()) => {
  walk.act(li, 'wish-confirmation', { yes: true })
  expect(walk.act(factory, 'wish-confirmation', { yes: true })).toBe('confirming')
  return walk
}
const paperOn = ({ state, facts }: ReturnType<typeof mediating>, today = '2026-03-02') =>
  dispute.application?.(state, facts, { city: book, today: day(today), calendar: defaultCalendar }, (person) => (person === people.li ? '李**' : '厂方'))

describe('司法确认申请书 (民事诉讼法 art. 205, 民诉法解释 arts. 353, 354)', () => {
  test('is there once an agreement is in effect, until the thirty days are over; what was settled in a suit has none', () => {
    expect(paperOn(mediating())).toBeUndefined()
    expect(paperOn(agreed())?.by).toBe('2026-04-01')
    expect(paperOn(agreed(), '2026-04-01')).toBeDefined()
    expect(paperOn(agreed(), '2026-04-02')).toBeUndefined()
    expect(paperOn(agreed([pays], { track: 'entrusted', procedure: 'ordinary', caseNo: '(2026)粤1972民初9号', origin: 'court' }))).toBeUndefined()
  })

  test('who agreed applies, both sides and nobody else; each is named as the reader knows them, and the clauses too', () => {
    const paper = paperOn(agreed())
    expect(paper?.applicants.map((one) => one.person)).toEqual([people.li, people.factory])
    expect(paper?.clauses.map((one) => one.value.zh).join()).toMatch(/^厂方 对 李\*\*：付工资 ¥8,000.00/)
    expect(JSON.stringify(paper)).not.toContain('李建国')
  })

  test('says the agreement by its body, mediator, code and day, and what is asked for', () => {
    const paper = paperOn(agreed())
    expect(paper?.request.zh).toBe('请求依法确认申请人之间经厚街人民调解委员会主持调解达成、自 2026年3月2日 起生效的调解协议有效。')
    for (const known of ['劳动争议，', '调解员 陈玉兰', '口头调解协议', 'DG-7K3Q-9F2M-4', '2026年3月2日']) expect(paper?.reasons.zh).toContain(known)
    expect(paper?.cite.zh).toBe('《民事诉讼法》第205条、《民诉法解释》第353条、《民诉法解释》第354条')
  })

  test('carries what both promise and what goes with it', () => {
    const paper = paperOn(agreed())
    expect(paper?.undertakings.map((one) => one.zh).join()).toMatch(/没有恶意串通.*他人合法权益.*承担相应的民事责任/)
    expect(paper?.enclosures.map((one) => one.zh).join()).toMatch(/^调解协议,调解组织主持调解的证明.*财产权利证明.*身份证明、住所和联系方式.*授权委托书/)
  })

  test('what cannot be confirmed stays out of the request and is said to stay out (民诉法解释 art. 355)', () => {
    const paper = paperOn(agreed([pays, owns]))
    expect(paper?.request.zh).toContain('调解协议第 1 条有效')
    expect(paper?.clauses.map((one) => one.label.zh)).toEqual(['第 1 条'])
    expect(paper?.leftOut.map((one) => one.label.zh)).toEqual(['第 2 条'])
  })

  test('the court is the one of the body’s place, or the one chosen, and no proposal any more once it was applied to', () => {
    expect(paperOn(agreed())?.court).toEqual({ name: bodies.court.name, settled: false })
    const chosen = agreed()
    chosen.act(li, 'choose-court', { because: 'party', place: places.humen })
    expect(paperOn(chosen)?.court).toEqual({ name: bodies.otherCourt.name, settled: false })
    expect(paperOn(applied())?.court).toEqual({ name: bodies.court.name, settled: true })
  })

  test('who has asked already is shown with how and when; a wish taken back, or of an application that came to nothing, is none', () => {
    const walk = agreed()
    walk.act(li, 'wish-confirmation', { yes: true })
    expect(paperOn(walk)?.applicants.map((one) => one.asked?.on)).toEqual(['2026-03-02', undefined])
    walk.act(actors.mediator, 'record-wish', { person: people.li, yes: false, way: 'onsite' })
    expect(paperOn(walk)?.applicants.map((one) => one.asked)).toEqual([undefined, undefined])
    const withdrawn = applied()
    withdrawn.act(li, 'withdraw-confirmation')
    expect(paperOn(withdrawn)?.appliedOn).toBeUndefined()
    expect(paperOn(withdrawn)?.applicants.map((one) => one.asked)).toEqual([undefined, undefined])
  })

  test('once applied for it stays as it was applied for, after the days and after the ruling', () => {
    const walk = applied()
    walk.act(actors.assistant, 'accept-confirmation', { caseNo: no })
    walk.act(actors.judge, 'ask-confirmation', { present: both, words: '自愿、真实' })
    expect(walk.act(actors.judge, 'confirm', { no })).toBe('performing')
    expect(paperOn(walk, '2026-06-01')).toMatchObject({ appliedOn: '2026-03-02', court: { settled: true } })
    expect(paperOn(walk, '2026-06-01')?.by).toBeUndefined()
  })
})
