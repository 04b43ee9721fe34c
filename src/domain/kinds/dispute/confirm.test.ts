import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const both = [{ person: people.li }, { person: people.factory }]
const no = '(2026)粤1972诉前调确12号'
const pays = { obligor: people.factory, obligee: people.li, what: '付工资', amount: 800_000, due: '2026-06-05', how: '转账', breach: '每日加付万分之五' }

const agreed = (clauses: readonly object[] = [pays], more: object = {}) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(more && 'track' in more ? actors.judge : actors.window, { story: '欠工资', claim: '付清', area: places.xintang, type: 'labour', parties, ...more })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: walk.state.track === 'entrusted' ? 'entrusted' : 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  expect(walk.act(actors.mediator, 'settle-orally', { facts: '欠工资', clauses })).toBe('agreed')
  return walk
}
const applied = (clauses: readonly object[] = [pays]) => {
  const walk = agreed(clauses)
  walk.act(li, 'wish-confirmation', { yes: true })
  expect(walk.act(factory, 'wish-confirmation', { yes: true })).toBe('confirming')
  return walk
}
const taken = (clauses: readonly object[] = [pays]) => {
  const walk = applied(clauses)
  expect(walk.act(actors.assistant, 'accept-confirmation', { caseNo: no })).toBe('confirming')
  return walk
}
const confirmed = (clauses: readonly object[] = [pays]) => {
  const walk = taken(clauses)
  walk.act(actors.judge, 'ask-confirmation', { present: both, words: '自愿、真实' })
  expect(walk.act(actors.judge, 'confirm', { no })).toBe('performing')
  return walk
}

describe('the examination (民诉法解释 art. 356)', () => {
  test('an order of confirmation needs both present together; one after the other is not together', () => {
    const walk = taken()
    expect(walk.act(actors.judge, 'confirm', { no })).toBe('incomplete')
    walk.act(actors.judge, 'ask-confirmation', { present: [{ person: people.li }], words: '李到场' })
    walk.act(actors.judge, 'ask-confirmation', { present: [{ person: people.factory }], words: '厂方到场' })
    expect(walk.act(actors.judge, 'confirm', { no })).toBe('incomplete')
    walk.act(actors.judge, 'ask-confirmation', { present: both, words: '双方到场' })
    expect(walk.act(actors.judge, 'confirm', { no })).toBe('performing')
  })

  test('the court and those who were there read what was asked; the body that mediated does not', () => {
    const walk = taken()
    walk.act(actors.judge, 'ask-confirmation', { present: both, words: '怎么付' })
    const asked = walk.facts.find((one) => one.kind === 'confirmation-asked')
    const heard = (as: 'party' | 'court' | 'officer') => asked && dispute.told?.(asked, { as })?.zh
    expect([heard('court'), heard('party'), heard('officer')]).toEqual(['怎么付', '怎么付', undefined])
  })

  test('the thirty days may be lengthened with the president’s approval, and not without', () => {
    const walk = taken()
    expect(walk.clock('confirmation-decision')?.due).toBe('2026-04-01')
    expect(walk.act(actors.judge, 'extend-examination', { days: 15, approved: false, why: '当事人在外地' })).toBe('incomplete')
    walk.act(actors.judge, 'extend-examination', { days: 15, approved: true, why: '当事人在外地' })
    expect(walk.clock('confirmation-decision')?.due).toBe('2026-04-16')
  })

  test('when the court is late the court is told, not the centre', () => {
    const walk = taken()
    walk.at('2026-04-02').act(system, 'mark-overdue', { clock: 'confirmation-decision' })
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'overdue', to: { role: 'judge', body: bodies.court.id } })
  })
})

describe('taking the application (民诉法解释 arts. 354, 355, 357)', () => {
  test('once taken it is not refused any more: what bars it then is a ground of dismissal', () => {
    const walk = taken()
    expect(walk.act(actors.judge, 'refuse-confirmation', { ground: 'wrong-court' })).toBe('already-done')
    expect(walk.act(actors.judge, 'dismiss-confirmation', { ground: 'not-court-business', words: '不属受理范围' })).toBe('performing')
  })

  test('refused by the wrong court it can be asked of the right one within the thirty days', () => {
    const walk = applied()
    expect(walk.act(actors.judge, 'refuse-confirmation', { ground: 'wrong-court' })).toBe('performing')
    expect(walk.clock('confirmation-application')?.due).toBe('2026-04-01')
    walk.at('2026-03-20').act(actors.mediator, 'record-wish', { person: people.li, yes: true, way: 'paper' })
    expect(walk.act(actors.mediator, 'record-wish', { person: people.factory, yes: true, way: 'paper', because: 'party', court: bodies.court.id })).toBe('confirming')
    expect(walk.state.confirmation).toMatchObject({ court: 'party', ruled: undefined })
  })

  test('what is missing is asked for with a day; supplied it runs no more, not supplied it counts as withdrawn', () => {
    const walk = taken()
    walk.act(actors.assistant, 'ask-confirmation-papers', { what: '调解组织主持调解的证明' })
    expect(walk.clock('confirmation-papers')?.due).toBe('2026-03-09')
    walk.act(actors.mediator, 'add-evidence', { files: ['00000000-0000-7000-8000-0000000000f1'] })
    expect(walk.clock('confirmation-papers')).toBeUndefined()
    const silent = taken()
    silent.act(actors.assistant, 'ask-confirmation-papers', { what: '财产权利证明' })
    expect(silent.at('2026-03-12').act(actors.judge, 'let-go-confirmation', { ground: 'deemed-withdrawn' })).toBe('performing')
    expect(silent.state.confirmation?.ruled?.result).toBe('deemed-withdrawn')
  })

  test('what the court waits for is the first thing asked of both sides, by its own name and with its words; the court hears when it is there', () => {
    const walk = taken()
    const offered = () => allowedActs(dispute, walk.state, li, (role) => walk.world(li, role)).find((one) => one.act === 'add-evidence')
    expect(offered()).toMatchObject({ label: { zh: '交证据' }, tone: 'plain' })
    expect(offered()?.now).toBeUndefined()
    walk.act(actors.assistant, 'ask-confirmation-papers', { what: '房屋产权证明' })
    expect(offered()).toMatchObject({ label: { zh: '补交法院要的材料' }, tone: 'main', now: true, noted: true, help: { zh: expect.stringContaining('房屋产权证明') } })
    const file = '00000000-0000-7000-8000-0000000000f1'
    walk.act(li, 'add-evidence', { files: [file] })
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'court-papers-supplied', to: { role: 'judge', body: bodies.court.id } })
    expect(offered()?.now).toBeUndefined()
    walk.act(li, 'add-evidence', { files: [file] })
    expect(walk.messages.filter((one) => one.letter === 'court-papers-supplied')).toHaveLength(1)
  })

  test.each([['wrong-court', '向有管辖权的法院申请'], ['not-court-business', '可以照协议履行']])('a refusal (%s) says where to go from there, and leads to the page', (ground, next) => {
    const walk = applied()
    walk.act(actors.judge, 'refuse-confirmation', { ground })
    const [party, mediator] = walk.messages.slice(-2)
    expect(party).toMatchObject({ letter: 'confirmation-refused', values: { next: { zh: expect.stringContaining(next) } } })
    expect(mediator).toMatchObject({ letter: 'confirmation-turned-down', to: { account: actors.mediator.account } })
    for (const letter of ['confirmation-refused', 'confirmation-dismissed']) for (const language of ['zh', 'en'] as const) expect(dispute.letters[letter]?.[language]).toMatch(/\{next\}.*\{link\}/)
  })

  test('after a dismissal the mediator hears of it, who alone can begin to change the agreement', () => {
    const walk = taken()
    expect(walk.act(actors.judge, 'dismiss-confirmation', { ground: 'unclear', words: '第二条前后不一' })).toBe('performing')
    expect(walk.messages.at(-1)).toMatchObject({ letter: 'confirmation-turned-down', to: { account: actors.mediator.account } })
    const panel = dispute.panels(walk.state, book).find((one) => one.name === 'confirmation')
    expect(panel?.lines.find((one) => one.label.zh === '依据')?.value.en).toContain('Its content is unclear')
    expect(panel?.lines.find((one) => one.label.zh === '接下来可以')?.value.zh).toContain('变更协议')
    expect(walk.act(actors.mediator, 'change-agreement', { why: '改清楚第二条' })).toBe('mediating')
  })

  test('before it is taken a party withdraws it; afterwards the court rules whether it may', () => {
    expect(applied().act(li, 'withdraw-confirmation')).toBe('performing')
    const walk = taken()
    expect(walk.act(actors.judge, 'let-go-confirmation', { ground: 'withdrawn' })).toBe('incomplete')
    expect(walk.act(li, 'withdraw-confirmation')).toBe('confirming')
    expect(walk.act(actors.judge, 'let-go-confirmation', { ground: 'withdrawn' })).toBe('performing')
  })
})

describe('what is confirmed (民诉法解释 art. 355(3), (5))', () => {
  const ends = { obligor: people.li, obligee: people.factory, what: '双方解除婚姻关系', due: '2026-06-05' }
  test('a change of personal status may be agreed; it stays out of the application, and the rest is confirmed', () => {
    const walk = confirmed([pays, ends])
    expect(walk.state.agreement?.clauses.map((one) => one.barred)).toEqual([undefined, 'status'])
    expect(walk.state.confirmation?.covers).toEqual([1])
    const panel = dispute.panels(walk.state, book).find((one) => one.name === 'confirmation')
    expect(panel?.lines.some((one) => one.label.zh === '第 2 条' && one.value.zh.includes('不在确认范围'))).toBe(true)
  })

  test('so does who owns a thing; nothing but that cannot be confirmed at all', () => {
    const title = { ...ends, what: '厚街的房屋归李建国所有' }
    expect(agreed([title]).act(li, 'wish-confirmation', { yes: true })).toBe('not-confirmable')
    expect(agreed([title, pays]).act(li, 'wish-confirmation', { yes: true })).toBe('agreed')
  })

  test('the division of an estate is no personal status: signed on paper, it can be confirmed', () => {
    const walk = agreed()
    walk.state = { ...walk.state, agreement: walk.state.agreement && { ...walk.state.agreement, personal: true } }
    expect(walk.act(li, 'wish-confirmation', { yes: true })).toBe('agreed')
  })

  test('what the order does not cover cannot be enforced', () => {
    const walk = confirmed([{ ...pays, due: '2026-05-05', barred: 'title' }, { ...pays, due: '2026-09-05' }])
    expect(walk.at('2026-05-06').act(system, 'breach')).toBe('breached')
    walk.state = { ...walk.state, pledges: walk.state.pledges.map((one) => (one.no === 2 ? { ...one, kept: { on: one.due, by: 'proof' } } : one)) }
    expect(walk.act(li, 'enforce')).toBe('incomplete')
  })

  test('what was settled in a suit that is filed is ended by the court there, and not confirmed (民事诉讼法 art. 205)', () => {
    const walk = agreed([pays], { track: 'entrusted', procedure: 'ordinary', caseNo: '(2026)粤1972民初9号', origin: 'court' })
    expect(walk.act(li, 'wish-confirmation', { yes: true })).toBe('not-confirmable')
    expect(walk.clock('confirmation-application')).toBeUndefined()
  })
})

describe('both ask, within thirty days (民事诉讼法 art. 205)', () => {
  test('whoever said no may change their mind in time, and not after', () => {
    const walk = agreed()
    expect(walk.act(li, 'wish-confirmation', { yes: false })).toBe('performing')
    walk.at('2026-03-25').act(factory, 'wish-confirmation', { yes: true })
    expect(walk.act(li, 'wish-confirmation', { yes: true })).toBe('confirming')
    const late = agreed()
    late.act(li, 'wish-confirmation', { yes: false })
    expect(late.at('2026-04-02').act(li, 'wish-confirmation', { yes: true })).toBe('expired')
  })

  test('what a court delegated goes to that court and no other', () => {
    const walk = agreed([pays], { track: 'delegated', chosen: true, origin: 'court' })
    walk.act(li, 'wish-confirmation', { yes: true })
    expect(walk.act(actors.mediator, 'record-wish', { person: people.factory, yes: true, way: 'call', court: bodies.other.id })).toBe('invalid')
    expect(walk.act(factory, 'wish-confirmation', { yes: true })).toBe('confirming')
    expect(walk.state.confirmation?.court).toBe('invited')
  })
})

describe('the objection (民诉法解释 art. 372)', () => {
  test('a party has fifteen days from the order; upheld, nothing can be enforced', () => {
    const walk = confirmed([{ ...pays, due: '2026-03-10' }])
    expect(walk.at('2026-03-17').act(li, 'object-to-ruling', { words: '内容不是我的意思' })).toBe('performing')
    expect(walk.act(factory, 'object-to-ruling', { words: '同意' })).toBe('already-done')
    walk.act(actors.judge, 'decide-ruling-objection', { upheld: true, words: '查明属实' })
    expect(walk.state.confirmation?.ruled?.result).toBe('revoked')
    walk.act(system, 'breach')
    expect(walk.act(li, 'enforce')).toBe('incomplete')
    expect(confirmed().at('2026-03-18').act(li, 'object-to-ruling', { words: '晚了' })).toBe('expired')
  })

  test('an interested person has six months from knowing; they end in a holiday, so on the first working day after it', () => {
    const objection = { who: '王小红', words: '房子是我的' }
    expect(confirmed().at('2026-10-09').act(actors.assistant, 'record-ruling-objection', { ...objection, knewOn: '2026-04-05' })).toBe('expired')
    const walk = confirmed()
    expect(walk.at('2026-10-08').act(actors.assistant, 'record-ruling-objection', { ...objection, knewOn: '2026-04-05' })).toBe('performing')
    walk.act(actors.judge, 'decide-ruling-objection', { upheld: false, words: '与案外人无关' })
    expect(walk.state.confirmation?.ruled?.result).toBe('valid')
  })
})

describe('我要立案 over what a court has confirmed', () => {
  const suit = (walk: ReturnType<typeof agreed>) => allowedActs(dispute, walk.state, li, (role) => walk.world(li, role)).find((one) => one.act === 'file-suit')

  test('stays open, is no step to take now, and says that it can be enforced and that a second suit may not be taken', () => {
    const kept = confirmed()
    for (const walk of [confirmed(), kept]) {
      if (walk === kept) expect(walk.act(li, 'say-received', { no: 1, on: '2026-03-02' })).toBe('visiting')
      const act = suit(walk)
      expect(act?.not).toBeUndefined()
      expect(act?.tone).toBe('quiet')
      expect(act?.noted).toBe(true)
      expect(act?.help?.zh).toMatch(/已由法院裁定确认.*直接申请强制执行.*《民事诉讼法》第206条.*可能不受理.*第127条第\(5\)项/)
    }
  })

  test('before that it says what always holds', () => {
    expect(suit(agreed())?.noted).toBeUndefined()
    expect(suit(agreed())?.help?.zh).toContain('调解不影响您起诉')
  })
})
