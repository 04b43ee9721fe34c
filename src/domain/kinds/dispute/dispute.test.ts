import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import type { Day } from '../../kernel/day.ts'
import type { Actor } from '../../people/actor.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { fold } from '../../matter/fold.ts'
import { fieldsOf } from '../../matter/form.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const wages = { story: '厂里三个月没发工资', claim: '付清工资', parties, area: places.xintang, type: 'labour', amount: 1_262_400, flags: ['unpaid-wages'] }

const given = {
  registered: (more: object = {}, now = '2026-03-02') => {
    const walk = new Walk(dispute, now)
    expect(walk.open(actors.window, { ...wages, ...more })).toBe('registered')
    return walk
  },
  routed: (more: object = {}) => {
    const walk = given.registered(more)
    expect(walk.act(actors.window, 'accept')).toBe('accepted')
    expect(walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: walk.state.track === 'entrusted' ? 'entrusted' : 'people', reason: '发生地在镇内' })).toBe('routed')
    return walk
  },
  preparing: (more: object = {}) => {
    const walk = given.routed(more)
    expect(walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })).toBe('preparing')
    return walk
  },
  mediating: (more: object = {}) => {
    const walk = given.preparing(more)
    expect(walk.act(li, 'consent', { yes: true })).toBe('preparing')
    expect(walk.act(factory, 'consent', { yes: true })).toBe('mediating')
    return walk
  },
  signing: () => {
    const walk = given.mediating()
    expect(walk.act(actors.mediator, 'draft-agreement', {
      facts: '欠 8、9、10 月工资',
      clauses: [
        { obligor: people.factory, obligee: people.li, what: '付工资', amount: 800_000, due: '2026-04-05', how: '转账' },
        { obligor: people.factory, obligee: people.li, what: '付工资', amount: 462_400, due: '2026-05-05', how: '转账' },
      ],
    })).toBe('signing')
    return walk
  },
  agreed: () => {
    const walk = given.signing()
    expect(walk.act(li, 'sign', { name: '李建国' })).toBe('signing')
    expect(walk.act(factory, 'sign', { name: '东莞市锦程制衣有限公司' })).toBe('signing')
    expect(walk.act(actors.mediator, 'seal-agreement')).toBe('agreed')
    return walk
  },
  confirming: () => {
    const walk = given.agreed()
    expect(walk.act(li, 'wish-confirmation', { yes: true })).toBe('agreed')
    expect(walk.act(factory, 'wish-confirmation', { yes: true })).toBe('confirming')
    return walk
  },
}

describe('the whole road', () => {
  test('from the window to the archive: agreed, confirmed, kept in two instalments, called back three times', () => {
    const walk = given.confirming()
    expect(walk.act(actors.assistant, 'accept-confirmation', { caseNo: '(2026)粤1972诉前调确12号' })).toBe('confirming')
    expect(walk.act(actors.judge, 'ask-confirmation', { present: [{ person: people.li }, { person: people.factory }], words: '双方到场，自愿、真实' })).toBe('confirming')
    expect(walk.act(actors.judge, 'confirm', { no: '(2026)粤1972诉前调确12号' })).toBe('performing')
    expect(walk.at('2026-04-03').act(li, 'say-received', { no: 1, on: '2026-04-03', amount: 800_000 })).toBe('performing')
    expect(walk.at('2026-05-04').act(factory, 'say-paid', { no: 2, on: '2026-05-04', amount: 462_400 })).toBe('performing')
    expect(walk.act(li, 'say-received', { no: 2, on: '2026-05-04', amount: 462_400 })).toBe('visiting')
    expect(walk.at('2026-05-11').act(actors.window, 'visit', { kept: true, treated: 5, got: 4, dispute: false })).toBe('visiting')
    expect(walk.at('2026-06-03').act(actors.window, 'visit', { kept: true, dispute: false })).toBe('visiting')
    expect(walk.at('2026-08-03').act(actors.window, 'visit', { kept: true, dispute: false })).toBe('concluded')
    expect(walk.act(actors.window, 'archive'), 'nobody showed who they are, and nobody says why').toBe('incomplete')
    expect(walk.act(actors.window, 'archive', { no: '(2026)厚街人调字第31号', note: '李建国的身份证在补办' })).toBe('archived')
    expect(dispute.row(walk.state).number).toEqual({ series: '2026 厚街人调字', n: 31 })
    expect(walk.clocks).toEqual([])
  })

  test('every state is what its facts say: folding them anew gives the same', () => {
    const walk = given.confirming()
    expect(fold(dispute, walk.facts)).toEqual(walk.state)
  })
})

describe('consent is a hard gate', () => {
  test('mediation does not begin while one party has not answered', () => {
    const walk = given.preparing()
    walk.act(li, 'consent', { yes: true })
    expect(walk.act(actors.mediator, 'hold-session', { on: '2026-03-02', way: 'onsite', present: [{ person: people.li }], summary: '谈了' })).toBe('missing-consent')
  })

  test('who answers on their own phone has been told their rights there, and that the matter is theirs', () => {
    const walk = given.preparing()
    walk.act(li, 'consent', { yes: true })
    expect(walk.state.parties.map((party) => party.owned !== undefined)).toEqual([true, false])
    expect(walk.act(li, 'own')).toBe('already-done')
    walk.act(actors.mediator, 'record-consent', { person: people.factory, yes: true, way: 'call' })
    expect(walk.state.parties.map((party) => party.owned !== undefined), 'what an officer writes down shows nothing').toEqual([true, false])
    expect(walk.state.papers['notice']).toBe('2026-03-02')
  })

  test('one no ends it, with the door to the court; after filing the case goes to trial', () => {
    const walk = given.preparing()
    expect(walk.act(factory, 'consent', { yes: false })).toBe('concluded')
    expect(walk.state.end?.outcome).toBe('declined')
    const filed = given.preparing({ track: 'entrusted', procedure: 'summary', caseNo: '(2026)粤1972民初9号', origin: 'court' })
    expect(filed.act(factory, 'consent', { yes: false })).toBe('concluded')
    expect(filed.state.end?.outcome).toBe('to-trial')
  })

  test('what the court had delegated goes back to it to be registered, with seven days', () => {
    const walk = given.preparing({ track: 'delegated', chosen: true, origin: 'court' })
    expect(walk.act(factory, 'consent', { yes: false })).toBe('filing')
    expect(walk.clock('filing-decision')?.due).toBe('2026-03-09')
  })

  test('a consent on paper needs the paper', () => {
    const walk = given.preparing()
    expect(walk.act(actors.mediator, 'record-consent', { person: people.li, yes: true, way: 'paper' })).toBe('incomplete')
  })

  test('nobody answers for another: a stranger to the matter may not even try', () => {
    const walk = given.preparing()
    expect(walk.act({ kind: 'resident', city: '441900', person: people.stranger, name: '路人' }, 'consent', { yes: true })).toBe('not-allowed')
    expect(walk.act({ kind: 'bearer', city: '441900', person: people.li, matter: walk.state.id, name: '李' }, 'consent', { yes: true })).toBe('unknown-party')
  })
})

describe('the unstoppable clock', () => {
  test.each([
    [{}, 'people-mediation'],
    [{ track: 'delegated', chosen: true, origin: 'court' }, 'delegated-mediation'],
    [{ track: 'entrusted', procedure: 'ordinary', caseNo: 'x', origin: 'court' }, 'entrusted-ordinary'],
    [{ track: 'entrusted', procedure: 'summary', caseNo: 'x', origin: 'court' }, 'entrusted-summary'],
    [{ type: 'medical' }, 'medical-mediation'],
  ])('%j runs by %s, from the day of signing for it', (more, rule) => {
    const walk = given.preparing(more)
    expect(walk.clock('mediation')).toMatchObject({ rule, started: '2026-03-02', lapse: 'expire' })
  })

  test('seven days of summary procedure end on 9 March, and then the case goes to trial by itself', () => {
    const walk = given.mediating({ track: 'entrusted', procedure: 'summary', caseNo: 'x', origin: 'court' })
    expect(walk.clock('mediation')?.due).toBe('2026-03-09')
    expect(walk.at('2026-03-10T00:01').act(system, 'expire', { clock: 'mediation' })).toBe('concluded')
    expect(walk.state.end?.outcome).toBe('to-trial')
  })

  test('a transfer does not start the term anew; changing the agreement after a dismissal does', () => {
    const walk = given.mediating()
    const due = walk.clock('mediation')?.due
    expect(walk.at('2026-03-12').act(actors.head, 'transfer', { body: bodies.other.id, why: '换地方' })).toBe('routed')
    expect(walk.act(actors.stranger, 'sign-for', { mediator: actors.stranger.account })).toBe('mediating')
    expect(walk.clock('mediation')?.due).toBe(due)
    const again = given.confirming()
    again.act(actors.assistant, 'accept-confirmation', { caseNo: 'x' })
    again.at('2026-03-18').act(actors.judge, 'dismiss-confirmation', { ground: 'unclear', words: '不明' })
    expect(again.at('2026-03-20').act(actors.mediator, 'change-agreement', { why: '双方愿意写明日期' })).toBe('mediating')
    expect(again.clock('mediation')).toMatchObject({ started: '2026-03-20' })
  })

  test('an extension counts when the last party agrees, and not over the cap', () => {
    const walk = given.mediating({ track: 'entrusted', procedure: 'ordinary', caseNo: 'x', origin: 'court' })
    expect(walk.clock('mediation')?.due).toBe('2026-03-17')
    expect(walk.act(actors.mediator, 'ask-extension', { days: 31, why: '等对账' })).toBe('over-cap')
    expect(walk.act(actors.mediator, 'ask-extension', { days: 30, why: '等对账' })).toBe('mediating')
    walk.act(li, 'agree-extension')
    expect(walk.clock('mediation')?.due).toBe('2026-03-17')
    walk.act(factory, 'agree-extension')
    expect(walk.clock('mediation')?.due).toBe('2026-04-16')
  })

  test('stands still during an appraisal and goes on after it', () => {
    const walk = given.mediating()
    const due = walk.clock('mediation')?.due as string
    walk.at('2026-03-05').act(actors.mediator, 'suspend', { reason: 'appraisal', agreed: true })
    expect(walk.clock('mediation')?.pausedOn).toBe('2026-03-05')
    expect(walk.act(actors.mediator, 'hold-session', { on: '2026-03-05', way: 'call', present: [{ person: people.li }], summary: '问' })).toBe('suspended')
    walk.at('2026-03-15').act(actors.mediator, 'resume')
    expect(walk.clock('mediation')?.pausedOn).toBeUndefined()
    expect((walk.clock('mediation')?.due as string) > due).toBe(true)
  })
})

describe('the right door', () => {
  test('the third return is decided by the head of the centre and cannot be returned again', () => {
    const walk = given.routed()
    for (const time of [1, 2, 3]) {
      expect(walk.act(actors.mediator, 'return', { reason: `不归我们 ${time}`, door: '人社' })).toBe('accepted')
      if (time < 3) walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '再送' })
    }
    expect(walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '第四次' })).toBe('third-return')
    expect(walk.act(actors.dispatcher, 'decide-route', { body: bodies.committee.id, channel: 'people', reason: '定了' })).toBe('not-allowed')
    expect(walk.act(actors.head, 'decide-route', { body: bodies.committee.id, channel: 'people', reason: '就在这里办' })).toBe('routed')
    expect(walk.act(actors.mediator, 'return', { reason: '还是不归', door: '人社' })).toBe('third-return')
  })

  test('lists say how often it came back, and that the head must decide until the head has', () => {
    const walk = given.routed({ flags: [] })
    const marks: (readonly string[])[] = [dispute.row(walk.state).flags]
    for (const time of [1, 2, 3]) {
      walk.act(actors.mediator, 'return', { reason: `不归我们 ${time}`, door: '人社' })
      marks.push(dispute.row(walk.state).flags)
      if (time < 3) walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '再送' })
    }
    expect(marks).toEqual([[], ['returned', 'returned-1'], ['returned', 'returned-2'], ['returned', 'returned-3', 'awaits-head']])
    walk.act(actors.head, 'decide-route', { body: bodies.committee.id, channel: 'people', reason: '就在这里办' })
    expect(dispute.row(walk.state).flags).toEqual([])
  })

  test('a mediator with a conflict cannot be chosen', () => {
    const walk = given.routed()
    walk.conflicts = { [actors.mediator.account]: ['served-papers'] }
    expect(walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })).toBe('conflict-of-interest')
  })

  test('an escalation goes to the next centre up and no further than the city', () => {
    const walk = given.registered()
    expect(walk.act(actors.head, 'escalate', { why: '跨镇' })).toBe('accepted')
    expect(walk.state.body).toBe(bodies.city.id)
    expect(walk.act(actors.cityHead, 'escalate', { why: '再上' })).toBe('already-done')
  })
})

describe('always open', () => {
  test('a party may ask for a suit from mediation; what the court does not decide in seven days is filed', () => {
    const walk = given.mediating()
    expect(walk.act(li, 'file-suit')).toBe('filing')
    expect(walk.clock('filing-decision')?.due).toBe('2026-03-09')
    expect(walk.act(system, 'register-suit', { clock: 'filing-decision' })).toBe('concluded')
    expect(walk.state.end?.outcome).toBe('filed')
  })

  test('“not me” freezes everything but the door to the court; the head resumes or voids it', () => {
    const walk = given.mediating()
    expect(walk.act(factory, 'not-me', { words: '没有授权过' })).toBe('mediating')
    expect(walk.act(actors.mediator, 'draft-agreement', { facts: 'x', clauses: [{ obligor: people.factory, obligee: people.li, what: '付', due: '2026-04-05' }] })).toBe('frozen')
    expect(walk.act(actors.mediator, 'unfreeze', { words: '打过电话' })).toBe('not-allowed')
    expect(walk.act(actors.head, 'void', { words: '签名不是本人' })).toBe('concluded')
    expect(walk.state.end?.outcome).toBe('forged')
  })

  test('while it is frozen no clock moves it but the head’s own of three working days; after it the days are given back', () => {
    const walk = given.mediating()
    const due = walk.clock('mediation')?.due as string
    walk.at('2026-03-05').act(factory, 'not-me')
    expect(walk.clock('mediation')?.pausedOn).toBe('2026-03-05')
    expect(walk.clock('freeze-check')).toMatchObject({ due: '2026-03-10', lapse: 'mark-overdue' })
    walk.at('2026-03-10').act(actors.head, 'unfreeze', { words: '电话核实为本人' })
    expect(walk.clock('freeze-check')).toBeUndefined()
    expect((walk.clock('mediation')?.due as string) > due).toBe(true)
  })

  test('a frozen party may still go to court', () => {
    const walk = given.mediating()
    walk.act(factory, 'not-me')
    expect(walk.act(li, 'file-suit')).toBe('filing')
  })
})

describe('the agreement', () => {
  test('is in effect when the last of parties and mediator has signed, and begins thirty days for confirmation', () => {
    const walk = given.agreed()
    expect(walk.state.agreement?.effectiveOn).toBe('2026-03-02')
    expect(walk.clock('confirmation-application')).toMatchObject({ due: '2026-04-01', lapse: 'close-confirmation' })
    expect(walk.clock('promise')).toMatchObject({ due: '2026-04-05', lapse: 'breach' })
  })

  test('is signed with the name as registered, once', () => {
    const walk = given.signing()
    expect(walk.act(li, 'sign', { name: '王五' })).toBe('invalid')
    walk.act(li, 'sign', { name: '李建国' })
    expect(walk.act(li, 'sign', { name: '李建国' })).toBe('already-done')
  })

  test('on personal status is signed on paper only and cannot be confirmed', () => {
    const walk = given.mediating({ type: 'family' })
    walk.act(actors.mediator, 'draft-agreement', { personal: true, facts: '离婚', clauses: [{ obligor: people.factory, obligee: people.li, what: '付', due: '2026-04-05' }] })
    expect(walk.act(li, 'sign', { name: '李建国' })).toBe('paper-only')
  })

  test('may not say that the court shall judge on breach', () => {
    const walk = given.mediating()
    expect(walk.act(actors.mediator, 'draft-agreement', { facts: 'x', clauses: [{ obligor: people.factory, obligee: people.li, what: '付', due: '2026-04-05', breach: '不履行就由法院判决' }] })).toBe('invalid')
  })

  test('reached orally stands at once', () => {
    const walk = given.mediating()
    expect(walk.act(actors.mediator, 'settle-orally', { facts: '当面说好', clauses: [{ obligor: people.factory, obligee: people.li, what: '赔礼', due: '2026-03-02' }] })).toBe('agreed')
    expect(walk.act(li, 'say-received', { no: 1, on: '2026-03-02' })).toBe('visiting')
  })
})

describe('what was said', () => {
  test('in a session is for those in it and who handles it; in private for the mediator alone; nothing crosses to the court', () => {
    const walk = given.mediating()
    walk.act(actors.mediator, 'hold-session', { on: '2026-03-02', way: 'onsite', present: [{ person: people.li }], summary: '厂方愿意先付一半' })
    walk.act(actors.mediator, 'private-note', { words: '李说最低六千也行', side: people.li })
    const [session, note] = walk.facts.slice(-2)
    const heard = (fact: typeof session, as: 'party' | 'court' | 'officer', account = actors.colleague.account) => fact && dispute.told?.(fact, { as, account })?.zh
    expect(heard(session, 'party')).toBe('厂方愿意先付一半')
    expect(heard(session, 'court')).toBeUndefined()
    expect(heard(note, 'officer', actors.mediator.account)).toBe('李说最低六千也行')
    for (const as of ['party', 'court', 'officer'] as const) expect(heard(note, as)).toBeUndefined()
  })
})

describe('promises', () => {
  test('a debtor’s own word is a claim; the creditor’s word or a proof keeps it', () => {
    const walk = given.agreed()
    walk.at('2026-04-01').act(factory, 'say-paid', { no: 1, on: '2026-04-01' })
    expect(walk.state.pledges[0]?.kept).toBeUndefined()
    expect(walk.act(factory, 'say-received', { no: 1, on: '2026-04-01' })).toBe('incomplete')
    expect(walk.act(actors.mediator, 'record-payment', { no: 1, on: '2026-04-01', amount: 300_000, way: '转账回单' })).toBe('agreed')
    expect(walk.state.pledges[0]?.paid).toBe(300_000)
    walk.act(actors.mediator, 'record-payment', { no: 1, on: '2026-04-01', amount: 500_000, way: '转账回单' })
    expect(walk.state.pledges[0]?.kept).toMatchObject({ by: 'proof', amount: 800_000 })
  })

  test('a promise past its day is a breach by itself; cured it goes on, and an unconfirmed one cannot be enforced', () => {
    const walk = given.agreed()
    walk.at('2026-04-02').act(system, 'close-confirmation', { clock: 'confirmation-application' })
    const named = () => allowedActs(dispute, walk.state, actors.mediator, (role) => walk.world(actors.mediator, role)).find((one) => one.act === 'breach')
    expect(walk.at('2026-04-05').act(system, 'breach')).toBe('not-possible')
    expect(named()?.not?.zh, 'it stands among what is not possible yet, with the day').toContain('第 1 条 2026年4月5日 到期，今天还没有过期')
    expect(walk.at('2026-04-06T00:01') && named()?.not).toBeUndefined()
    expect(walk.at('2026-04-06T00:01').act(system, 'breach')).toBe('breached')
    expect(walk.act(li, 'enforce')).toBe('incomplete')
    expect(walk.at('2026-04-08').act(li, 'say-received', { no: 1, on: '2026-04-08', amount: 800_000 })).toBe('performing')
  })

  test('the mediator does not call back on the own case', () => {
    const walk = given.mediating()
    walk.act(actors.mediator, 'settle-orally', { facts: '当面说好', clauses: [{ obligor: people.factory, obligee: people.li, what: '赔礼', due: '2026-03-02' }] })
    walk.act(li, 'say-received', { no: 1, on: '2026-03-02' })
    expect(walk.act(actors.mediator, 'visit', { kept: true, dispute: false })).toBe('conflict-of-interest')
    expect(walk.act(actors.colleague, 'visit', { kept: true, dispute: false })).toBe('visiting')
  })
})

describe('confirmation', () => {
  test('one party who does not want it is enough: the agreement is performed as a contract', () => {
    const walk = given.agreed()
    expect(walk.act(li, 'wish-confirmation', { yes: false })).toBe('performing')
  })

  test('is ruled by a judge only, after it was taken; dismissed, the agreement stands until the parties change it', () => {
    const walk = given.confirming()
    expect(walk.act(actors.judge, 'confirm', { no: 'x' })).toBe('not-possible')
    expect(walk.act(actors.assistant, 'accept-confirmation', { caseNo: 'x' })).toBe('confirming')
    expect(walk.act(actors.assistant, 'confirm', { no: 'x' })).toBe('not-allowed')
    expect(walk.act(actors.judge, 'dismiss-confirmation', { ground: 'unclear', words: '给付日期不明' })).toBe('performing')
    expect(walk.state.agreement?.effectiveOn).toBe('2026-03-02')
    expect(walk.state.pledges.length).toBe(2)
    expect(walk.act(actors.mediator, 'change-agreement', { why: '双方愿意改' })).toBe('mediating')
    expect(walk.state.agreement).toBeUndefined()
  })
})

describe('registration', () => {
  test('needs two sides and a known place', () => {
    const walk = new Walk(dispute, '2026-03-02')
    expect(walk.open(actors.window, { ...wages, parties: [parties[0]] })).toBe('incomplete')
    expect(walk.open(actors.window, { ...wages, area: '441900/441900999' })).toBe('unknown-area')
  })

  test('delegated before filing needs the party’s own choice since 2025, and did not before', () => {
    expect(new Walk(dispute, '2026-03-02').open(actors.judge, { ...wages, track: 'delegated', origin: 'court' })).toBe('incomplete')
    expect(new Walk(dispute, '2024-03-04').open(actors.judge, { ...wages, track: 'delegated', origin: 'court' })).toBe('registered')
  })

  test('tells the applicant by phone when somebody else opened it in their name', () => {
    const walk = given.registered()
    expect(walk.messages.map((one) => one.letter)).toEqual(['opened-in-your-name'])
    expect(walk.act(li, 'own')).toBe('registered')
    expect(walk.act(li, 'own')).toBe('already-done')
  })

  test('shows a masked title and rates what is plainly said', () => {
    const walk = given.registered({ flags: ['violence-risk'], headcount: 17 })
    expect(walk.state.title.zh).toBe('李** 与 东莞市***有限公司 · 劳动争议 · ¥12,624.00')
    expect(walk.state.risk).toBe('orange')
  })

  test('a supplement asked for and not given counts as not applied for', () => {
    const walk = given.registered()
    expect(walk.act(actors.window, 'ask-supplement', { what: '身份证' })).toBe('supplementing')
    expect(walk.act(system, 'lapse-supplement')).toBe('concluded')
    expect(walk.state.end?.outcome).toBe('not-supplemented')
  })
})

test('what is done as far as it goes no longer comes first: after the last yes a mediator is to be chosen', () => {
  const walk = given.routed()
  walk.act(actors.mediator, 'sign-for', {})
  const first = () => allowedActs(dispute, walk.state, actors.mediator, (role) => walk.world(actors.mediator, role))[0]
  expect(first()?.act).toBe('record-consent')
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  expect(first()).toMatchObject({ act: 'choose-mediator', tone: 'main' })
  const recording = allowedActs(dispute, walk.state, actors.mediator, (role) => walk.world(actors.mediator, role)).find((one) => one.act === 'record-consent')
  expect(recording?.tone, 'an answer may still be recorded').not.toBe('main')
})

test('the mediator’s seal comes first only when all have signed; until then it is the missing signatures, which may come on paper', () => {
  const walk = given.signing()
  const offered = (actor: Actor, act: string) => allowedActs(dispute, walk.state, actor, (role) => walk.world(actor, role)).find((one) => one.act === act)
  const ofMediator = () => ['record-signature', 'seal-agreement'].map((act) => offered(actors.mediator, act)?.tone)
  expect(ofMediator()).toEqual(['main', 'plain'])
  walk.act(li, 'sign', { name: '李建国' })
  expect(ofMediator()).toEqual(['main', 'plain'])
  expect([offered(li, 'sign')?.tone, offered(factory, 'sign')?.tone]).toEqual(['plain', 'main'])
  walk.act(factory, 'sign', { name: '东莞市锦程制衣有限公司' })
  expect(ofMediator()).toEqual(['plain', 'main'])
  expect(offered(actors.mediator, 'record-signature')?.not?.zh).toContain('各方都已签字')
  expect(offered(actors.mediator, 'seal-agreement')?.not).toBeUndefined()
})

test('who archives reads in the form which papers are missing, and is asked for the note only then', () => {
  const walk = given.agreed()
  const note = (state: DisputeState) => allowedActs(dispute, { ...state, stage: 'concluded' }, actors.window, (role) => walk.world(actors.window, role))
    .find((one) => one.act === 'archive')?.form.find((one) => one.name === 'note')
  expect(note(walk.state)).toMatchObject({ required: true, help: { zh: '卷里还缺：身份证明、调解记录。能补的先补；补不上的，写明原因' } })
  const whole = { ...walk.state, papers: { ...walk.state.papers, record: '2026-03-02' as Day }, parties: walk.state.parties.map((party) => ({ ...party, idNumber: '4***************1' })) }
  expect(note(whole)).toMatchObject({ required: false })
  expect(note(whole)?.help).toBeUndefined()
})

describe('a type that nobody knows yet', () => {
  const about = (walk: Walk<DisputeState>) => dispute.panels(walk.state, book).find((one) => one.name === 'about')?.lines.find((one) => one.label.zh === '类型')

  test('is not passed off as “other”: title and page say that it is to be settled', () => {
    const walk = given.registered({ type: 'other', typeUnsure: true })
    expect(walk.state.title.zh).toContain('类型待定')
    expect(about(walk)).toMatchObject({ value: { zh: '当事人说不清楚，由工作人员核定' }, tone: 'warn' })
    expect(dispute.row(walk.state).type, 'nor counted as it').toBeUndefined()
    walk.act(actors.window, 'correct', { claim: '付清工资和加班费', why: '补充诉求' })
    expect(walk.state.title.zh, 'another correction settles no type').toContain('类型待定')
  })

  test('is what silence means: who sends no type has not said “other”', () => {
    const walk = given.registered({ type: undefined })
    expect(walk.state).toMatchObject({ type: 'other', typeUnsure: true })
    expect(walk.state.title.zh).toContain('类型待定')
    expect(fieldsOf(dispute.open.form).find((one) => one.name === 'type')?.required, 'a screen asks for it all the same').toBe(true)
  })

  test('is settled by an officer who names it, “other” included', () => {
    for (const [type, word] of [['labour', '劳动争议'], ['other', '其他']] as const) {
      const walk = given.registered({ type: 'other', typeUnsure: true })
      walk.act(actors.window, 'correct', { type, why: '看了经过' })
      expect(walk.state.title.zh).toContain(word)
      expect(about(walk)).toMatchObject({ value: { zh: word } })
    }
  })

  test('a type that was named is taken as named, whatever stands beside it', () => {
    expect(given.registered({ typeUnsure: true }).state.title.zh).toContain('劳动争议')
  })
})

describe('a party under age', () => {
  const [applicant, respondent] = parties
  test('seals the matter from its first moment', () => {
    expect(given.registered().state.sealed).toBe(false)
    expect(given.registered({ parties: [{ ...applicant, minor: true }, respondent] }).state.sealed).toBe(true)
  })

  test('seals it when they come in later; whom the head let see it before, a grown party shuts out no more', () => {
    const walk = given.registered()
    const third = { side: 'third', form: 'natural', name: '周小宝' }
    // The form takes no such mark from outside: the service adds it when the number has been read.
    const add = (more: object) => dispute.acts['add-party']?.decide(walk.state, { ...third, person: people.stranger, ...more } as never, walk.world(actors.window, 'window'))
    expect(add({ minor: true })).toMatchObject({ facts: [{ kind: 'party-added' }, { kind: 'sealed', data: { sealed: true } }] })
    expect(add({})).toMatchObject({ facts: [{ kind: 'party-added' }] })
    const opened = given.registered({ flags: ['domestic-violence'] })
    expect(opened.act(actors.head, 'set-secrecy', { sealed: false, words: '当事人要求公开' })).toBe('registered')
    opened.act(actors.window, 'add-party', { ...third, person: people.stranger })
    expect(opened.state.sealed).toBe(false)
  })
})
