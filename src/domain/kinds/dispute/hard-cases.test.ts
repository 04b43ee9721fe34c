import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, idFor, li, people, places, resident, system, Walk } from '../../../../tests/support/world.ts'
import { allowedActs } from '../../matter/allowed.ts'
import type { Officer } from '../../people/actor.ts'
import type { Role } from '../../words/roles.ts'
import { hazard } from '../hazard/hazard.ts'
import { dispute } from './dispute.ts'

const wang = idFor<'person'>(204)
const third = resident(wang, '王小红')
const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const wages = { story: '厂里三个月没发工资', claim: '付清工资', parties, area: places.xintang, type: 'labour', flags: ['unpaid-wages'] }
const clause = (due: string, amount = 100_000) => ({ obligor: people.factory, obligee: people.li, what: '付工资', amount, due, how: '转账' })
const draft = (...clauses: object[]) => ({ facts: '欠工资', clauses })
const grounds = dispute.acts['dismiss-confirmation']?.form.shape['ground'] as unknown as { readonly options: readonly string[] } | undefined
const dismissal = grounds?.options[0] ?? ''
const court = '(2026)粤1972诉前调确12号'

/** Does each in turn; every one must be done. */
const walkTo = (more: object, ...steps: [Parameters<Walk<never>['act']>[0], string, unknown?][]) => {
  const walk = new Walk(dispute, '2026-03-02')
  expect(walk.open(actors.window, { ...wages, ...more })).toBe('registered')
  for (const [who, name, payload] of steps) expect(Object.keys(dispute.stages), `${name} in ${walk.state.stage}`).toContain(walk.act(who, name, payload))
  return walk
}
const routed: Parameters<typeof walkTo> = [{},
  [actors.window, 'accept'], [actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' }]]
const preparing = (more: object = {}): ReturnType<typeof walkTo> => walkTo(more, ...(routed.slice(1) as never[]), [actors.mediator, 'sign-for', { mediator: actors.mediator.account }])
const mediating = (more: object = {}) => {
  const walk = preparing(more)
  walk.act(li, 'consent', { yes: true })
  expect(walk.act(factory, 'consent', { yes: true })).toBe('mediating')
  return walk
}
const agreed = (...clauses: object[]) => {
  const walk = mediating()
  expect(walk.act(actors.mediator, 'settle-orally', draft(...clauses))).toBe('agreed')
  return walk
}
const confirming = (...clauses: object[]) => {
  const walk = agreed(...clauses)
  walk.act(li, 'wish-confirmation', { yes: true })
  expect(walk.act(factory, 'wish-confirmation', { yes: true })).toBe('confirming')
  return walk
}

/** Adds Wang, as the door would: it gives the person before the act is decided. */
const addWang = (walk: ReturnType<typeof walkTo>, side: string): string => {
  const stage = walk.act(actors.mediator, 'add-party', { side, form: 'natural', name: '王小红', phone: '137****0001' })
  walk.state = { ...walk.state, parties: walk.state.parties.map((party) => (party.name === '王小红' ? { ...party, person: wang } : party)) }
  return stage
}

describe('what the table has come to', () => {
  test('a point once agreed stands through later sessions, until one of them opens it again', () => {
    const walk = mediating()
    const session = (settled: string[], open: string[]) => walk.act(actors.mediator, 'hold-session', {
      on: '2026-03-02', way: 'onsite', present: [{ person: people.li }, { person: people.factory }], summary: '谈', agreed: settled.map((point) => ({ point })), open: open.map((point) => ({ point })),
    })
    const told = (): string[] => dispute.panels(walk.state, walk.world(actors.mediator, 'mediator').city).find((panel) => panel.name === 'points')?.lines.map((line) => `${line.label.zh} ${line.value.zh}`) ?? []
    expect(session(['欠三个月'], ['怎么付'])).toBe('mediating')
    session(['分两期'], [])
    expect(told()).toEqual(['已一致 欠三个月', '已一致 分两期'])
    session([], ['分两期'])
    expect(told()).toEqual(['已一致 欠三个月', '未决 分两期'])
  })
})

describe('the way to the court is never barred', () => {
  test('a suit asked for while mediation is suspended can be registered', () => {
    const walk = preparing()
    walk.act(actors.mediator, 'suspend', { reason: 'appraisal', agreed: true })
    expect(walk.act(li, 'file-suit')).toBe('filing')
    expect(walk.act(actors.assistant, 'register-suit', { caseNo: court })).toBe('concluded')
  })

  test('nor does somebody’s “not me” keep the court from registering, or the system from doing it in time', () => {
    const walk = preparing()
    walk.act(factory, 'not-me')
    expect(walk.act(li, 'file-suit')).toBe('filing')
    expect(walk.clock('filing-decision')).toMatchObject({ lapse: 'register-suit', pauses: [] })
    expect(walk.clock('filing-decision')?.pausedOn).toBeUndefined()
    expect(walk.at('2026-03-20').act(system, 'register-suit', { clock: 'filing-decision' })).toBe('concluded')
  })

  test('a promise that falls due while the court examines does not take the application out of its hands', () => {
    const walk = confirming(clause('2026-03-10'))
    expect(walk.clock('promise')).toBeUndefined()
    expect(walk.at('2026-03-20').act(actors.mediator, 'breach')).toBe('wrong-stage')
    walk.act(actors.assistant, 'accept-confirmation', { caseNo: court })
    walk.act(actors.assistant, 'ask-confirmation', { present: [{ person: people.li }, { person: people.factory }], words: '双方到场，自愿、真实' })
    expect(walk.act(actors.judge, 'confirm', { no: court })).toBe('performing')
    expect(walk.clock('promise')?.due).toBe('2026-03-10')
    expect(walk.act(system, 'breach', { clock: 'promise' })).toBe('breached')
  })
})

describe('consent is a hard gate for whoever comes later too', () => {
  test('a side that is added during mediation is asked before it goes on', () => {
    const walk = mediating()
    expect(addWang(walk, 'respondent')).toBe('preparing')
    expect(walk.act(actors.mediator, 'hold-session', { on: '2026-03-02', way: 'onsite', present: [{ person: people.li }], summary: '谈了' })).toBe('missing-consent')
    expect(walk.act(third, 'consent', { yes: true })).toBe('mediating')
  })

  test('a draft made without them is no draft any more; a third party changes nothing', () => {
    const walk = mediating()
    walk.act(actors.mediator, 'draft-agreement', draft(clause('2026-04-05')))
    walk.act(li, 'sign', { name: '李建国' })
    expect(addWang(walk, 'third')).toBe('signing')
    expect(walk.state.agreement?.signed).toHaveProperty(people.li)
    const other = mediating()
    other.act(actors.mediator, 'draft-agreement', draft(clause('2026-04-05')))
    expect(addWang(other, 'applicant')).toBe('preparing')
    expect(other.state.agreement).toBeUndefined()
  })
})

describe('a third party is heard and decides nothing for the two sides', () => {
  const withThird = (walk: ReturnType<typeof mediating>) => {
    expect(addWang(walk, 'third')).toBe('mediating')
    return walk
  }
  test('their no does not end mediation', () => {
    const walk = preparing()
    addWang(walk, 'third')
    expect(walk.act(third, 'consent', { yes: false })).toBe('preparing')
    expect(withThird(mediating()).act(third, 'decline')).toBe('incomplete')
    expect(withThird(mediating()).act(third, 'file-suit')).toBe('incomplete')
  })

  test('they neither ask for confirmation nor keep the others from it', () => {
    const walk = withThird(mediating())
    walk.act(actors.mediator, 'settle-orally', draft(clause('2026-04-05')))
    expect(walk.act(third, 'wish-confirmation', { yes: false })).toBe('incomplete')
    expect(walk.act(actors.mediator, 'record-wish', { person: wang, yes: false, way: 'call' })).toBe('incomplete')
    walk.act(li, 'wish-confirmation', { yes: true })
    expect(walk.act(factory, 'wish-confirmation', { yes: true })).toBe('confirming')
    expect(walk.act(third, 'withdraw-confirmation')).toBe('incomplete')
  })
})

describe('only those whose it is', () => {
  test('who owes cannot close the file by asking to be enforced against; who is owed can', () => {
    const walk = confirming(clause('2026-03-10'))
    walk.act(actors.assistant, 'accept-confirmation', { caseNo: court })
    walk.act(actors.assistant, 'ask-confirmation', { present: [{ person: people.li }, { person: people.factory }], words: '双方到场，自愿、真实' })
    walk.act(actors.judge, 'confirm', { no: court })
    walk.at('2026-03-20').act(system, 'breach')
    expect(walk.act(factory, 'enforce')).toBe('not-possible')
    expect(walk.act(li, 'enforce')).toBe('concluded')
  })

  test('a withdrawal is recorded for an applicant, not for the other side', () => {
    const walk = preparing()
    expect(walk.act(actors.window, 'record-withdrawal', { person: people.factory, way: 'call' })).toBe('not-possible')
    expect(walk.act(actors.window, 'record-withdrawal', { person: people.li, way: 'call' })).toBe('concluded')
  })

  test('the mediator is a mediator of the body that leads', () => {
    for (const other of [actors.stranger, actors.judge, actors.window]) {
      expect(walkTo(...routed).act(actors.mediator, 'sign-for', { mediator: other.account })).toBe('unknown-account')
      expect(preparing().act(actors.mediator, 'choose-mediator', { account: other.account, how: 'joint' })).toBe('unknown-account')
    }
  })

  test('a conflict that comes up after the choice stops whoever sits at the table', () => {
    const walk = mediating()
    walk.conflicts = { [actors.mediator.account]: ['kin'], [actors.colleague.account]: ['served-papers'] }
    const session = { on: '2026-03-02', way: 'onsite', present: [{ person: people.li }], summary: '谈了' }
    expect(walk.act(actors.mediator, 'hold-session', session)).toBe('conflict-of-interest')
    expect(walk.act(actors.colleague, 'hold-session', session)).toBe('conflict-of-interest')
    expect(walk.act(actors.colleague, 'settle-orally', draft(clause('2026-04-05')))).toBe('conflict-of-interest')
    expect(walk.act(actors.mediator, 'draft-agreement', draft(clause('2026-04-05')))).toBe('conflict-of-interest')
    expect(walk.act(actors.mediator, 'private-note', { words: '悄悄话' })).toBe('conflict-of-interest')
  })
})

describe('exactly one centre leads', () => {
  const villager = (role: Role): Officer =>
    ({ kind: 'officer', city: '441900', account: idFor<'account'>(190), name: '村里的人', posts: [{ role, body: bodies.village.id, area: places.xintang, seat: 'lead' }] })

  test('a village does not act for the centre on what lies with its town; the town acts on what lies with a village', () => {
    const walk = walkTo({})
    expect(walk.state.centre).toBe(bodies.houjie.id)
    expect(walk.act(villager('centre-head'), 'accept')).toBe('beyond-post')
    expect(walk.act(villager('window'), 'refuse', { ground: 'court', words: '不收' })).not.toBe('concluded')
    expect(walk.act(villager('window'), 'note', { words: '人在村里' })).toBe('registered')
    const own = new Walk(dispute, '2026-03-02')
    own.open(villager('window'), wages)
    expect(own.state.centre).toBe(bodies.village.id)
    expect(own.act(actors.window, 'accept')).toBe('accepted')
  })

  /** What stands beside the button that cannot be pressed. */
  const said = (walk: ReturnType<typeof walkTo>, who: Officer, act: string) =>
    allowedActs(dispute, walk.state, who, (role) => walk.world(who, role)).find((one) => one.act === act)?.not?.zh ?? ''

  test('a clerk of the town’s own centre whose post covers one village reads who leads, which post it takes, and whom to ask', () => {
    const walk = walkTo({})
    const clerk: Officer = { ...villager('window'), posts: [{ role: 'window', body: bodies.houjie.id, area: places.xintang, seat: 'lead' }] }
    expect(walk.act(clerk, 'accept')).toBe('beyond-post')
    for (const part of ['厚街镇综治中心主办', `辖区覆盖${places.houjie}的「窗口员」岗位`, '请管理员']) expect(said(walk, clerk, 'accept')).toContain(part)
  })

  test('a village’s own clerk is sent to the centre that leads, and is not told to widen a post', () => {
    const walk = walkTo({})
    expect(said(walk, villager('window'), 'accept')).toContain('请联系厚街镇综治中心')
    expect(said(walk, villager('window'), 'accept')).not.toContain('管理员')
  })

  test('what was escalated has left the hands of whoever escalated it', () => {
    const walk = walkTo({}, [actors.window, 'accept'], [actors.dispatcher, 'escalate', { why: '两镇之间' }])
    expect(walk.state.centre).toBe(bodies.city.id)
    expect(walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '还是我们来' })).toBe('beyond-post')
    expect(walk.act(actors.head, 'transfer', { body: bodies.committee.id, why: '还是我们来' })).not.toBe('routed')
    expect(walk.act(actors.cityHead, 'route', { body: bodies.committee.id, channel: 'people', reason: '市里定的' })).toBe('routed')
  })
})

describe('once more from the beginning', () => {
  test('a matter that is mediated again lies with its centre, without its former mediator, and is called back on anew', () => {
    const walk = agreed(clause('2026-03-05'))
    walk.at('2026-03-05').act(li, 'say-received', { no: 1, on: '2026-03-05' })
    for (const day of ['2026-03-12', '2026-04-04', '2026-06-03']) walk.at(day).act(actors.window, 'visit', { kept: true, dispute: false })
    expect(walk.state.stage).toBe('concluded')
    expect(walk.act(actors.head, 'reopen', { why: '又吵起来了' })).toBe('accepted')
    expect(walk.state).toMatchObject({ body: bodies.houjie.id, visits: [], mediatorTook: false })
    expect(walk.state.assignee).toBeUndefined()
    expect(walk.act(actors.mediator, 'take-case')).toBe('not-allowed')
  })

  test('a new draft after a dismissal shows its own clauses, not those of the old one', () => {
    const walk = confirming(clause('2026-05-05', 100_000))
    walk.act(actors.assistant, 'accept-confirmation', { caseNo: court })
    walk.act(actors.assistant, 'ask-confirmation', { present: [{ person: people.li }, { person: people.factory }], words: '双方到场，自愿、真实' })
    expect(walk.act(actors.judge, 'dismiss-confirmation', { ground: dismissal, words: '不明确' })).toBe('performing')
    walk.act(actors.mediator, 'change-agreement', { why: '写明日期' })
    walk.act(actors.mediator, 'draft-agreement', draft(clause('2026-06-06', 55_500)))
    const lines = dispute.panels(walk.state, walk.world(actors.mediator, 'mediator').city).find((panel) => panel.name === 'agreement')?.lines ?? []
    expect(lines.filter((line) => line.value.zh.includes('555')).length).toBe(1)
    expect(lines.filter((line) => line.value.zh.includes('1,000')).length).toBe(0)
  })
})

describe('a clock that was missed once does not silence the next', () => {
  test('each call-back has its own', () => {
    const walk = agreed(clause('2026-03-05'))
    walk.at('2026-03-05').act(li, 'say-received', { no: 1, on: '2026-03-05' })
    walk.at('2026-03-20').act(system, 'mark-overdue', { clock: 'visit' })
    expect(walk.clock('visit')?.lapse).toBe('')
    walk.act(actors.window, 'visit', { kept: true, dispute: false })
    expect(walk.clock('visit')?.lapse).toBe('mark-overdue')
  })

  test('a clock that goes on from stage to stage is told once', () => {
    const walk = preparing()
    walk.act(factory, 'not-me')
    walk.at('2026-03-20').act(system, 'mark-overdue', { clock: 'freeze-check' })
    expect(walk.clocks.filter((clock) => clock.lapse === '').map((clock) => clock.name)).toEqual(['freeze-check'])
    expect(walk.act(li, 'file-suit')).toBe('filing')
    expect(walk.clock('freeze-check')?.lapse).toBe('')
  })

  test('nor each day on which a hazard is to be looked at again', () => {
    const walk = new Walk(hazard, '2026-03-02')
    walk.open(actors.grid, { sign: 'quarrel', what: '楼道里有争吵', area: places.xintang })
    walk.act(actors.window, 'watch', { until: '2026-03-10', words: '再看' })
    walk.at('2026-03-12').act(system, 'mark-overdue', { clock: 'look-again' })
    expect(walk.clock('look-again')?.lapse).toBe('')
    walk.act(actors.window, 'watch', { until: '2026-04-10', words: '再看' })
    expect(walk.clock('look-again')?.lapse).toBe('mark-overdue')
  })
})

describe('what a party does not read', () => {
  test('how risky somebody found the matter, and what they saw in the words of the other', () => {
    const walk = preparing({ flags: ['violence-risk'] })
    const about = dispute.panels(walk.state, walk.world(li, 'party').city).find((panel) => panel.name === 'about')?.lines ?? []
    expect(about.filter((line) => line.inside).map((line) => line.label.en)).toEqual(['Watch', 'Risk'])
  })

  test('the code of another matter in the story of a link: it stands among the links, for those who may know of it', () => {
    const walk = preparing()
    const other = { id: idFor<'matter'>(999), code: 'DG-AAAA-BBBB-5', kind: 'dispute', stage: 'registered' }
    walk.others = { [other.code]: other }
    walk.act(actors.mediator, 'link', { code: other.code, why: '同一家厂' })
    expect(dispute.row(walk.state).links).toEqual([other.id])
    const told = walk.facts.at(-1)
    expect(told && dispute.summary(told, walk.state, walk.world(li, 'party').city)?.zh).toBe('同一家厂')
  })
})

test('a title counts who stands on each side, in both languages', () => {
  const walk = walkTo({ parties: [...parties, { person: wang, side: 'applicant', form: 'natural', name: '王小红', phone: '137****0001' }] })
  expect(walk.state.title.zh).toMatch(/^李\*\*等 2 人 与 东莞市\*\*\*有限公司 · /)
  expect(walk.state.title.en).toMatch(/^李\*\* and others \(2\) v 东莞市\*\*\*有限公司 · /)
})
