import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actors, bodies, factory, idFor, li, people, places, resident, system, Walk } from '../../../../tests/support/world.ts'
import type { PersonId } from '../../kernel/id.ts'
import { fold } from '../../matter/fold.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { placed } from '../../matter/placed.ts'
import { reachOf, wayTo } from '../../people/reach.ts'
import type { Actor } from '../../people/actor.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210', idNumber: '4***************35' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const right = idFor<'person'>(210)
const other = resident(right, '李建军')
const code = 'DG-7K3Q-9F2M-4'
const seen = { seen: 'id-card', why: '看了身份证原件' }

const registered = (more: object = {}) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '厂里三个月没发工资', claim: '付清工资', parties, area: places.xintang, type: 'labour', amount: 300_000, ...more })
  return walk
}
const preparing = (more: object = {}) => {
  const walk = registered(more)
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地在镇内' })
  expect(walk.act(actors.mediator, 'sign-for', {})).toBe('preparing')
  return walk
}
const mediating = () => {
  const walk = preparing()
  walk.act(li, 'prefer-mediator', { account: actors.mediator.account })
  walk.act(factory, 'prefer-mediator', { account: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  expect(walk.act(actors.mediator, 'take-case', {})).toBe('mediating')
  return walk
}
const slip = { person: people.li, to: { person: people.li, form: 'natural', name: '李建军', phone: '138****2210', idNumber: '4***************35' }, changed: ['name'], ...seen }
const replaced = { person: people.li, to: { person: right, form: 'natural', name: '李建军', phone: '137****0001' }, changed: ['name', 'phone'], ...seen }
const correct = (walk: Walk<DisputeState>, payload: object, actor: Actor = actors.window) => walk.sealedAct(actor, 'correct-party', payload)
const reads = (walk: Walk<DisputeState>, actor: Actor) => wayTo(reachOf(actor, 'read', dispute.grants), placed(walk.state)) !== undefined
const sent = (walk: Walk<DisputeState>, letter: string) => walk.messages.filter((one) => one.letter === letter).map(({ to }) => ('person' in to ? to.person : 'account' in to ? to.account : to))
const offered = (walk: Walk<DisputeState>, actor: Actor) => allowedActs(dispute, walk.state, actor, (role) => walk.world(actor, role)).find((one) => one.act === 'correct-party')

describe('a slip of the pen', () => {
  test('changes the entry and the title, and leaves everything that the person answered', () => {
    const walk = mediating()
    const before = walk.state
    expect(correct(walk, slip)).toBe('mediating')
    expect(walk.state.parties[0]).toMatchObject({ person: people.li, name: '李建军', owned: '2026-03-02', corrected: '2026-03-02' })
    for (const kept of ['consents', 'notified', 'preferred', 'assignee', 'mediatorTook', 'assertedOn', 'termFrom'] as const) expect(walk.state[kept], kept).toEqual(before[kept])
    expect(walk.state.title.zh).toContain('李**')
    expect(dispute.row(walk.state).search).toContain('李建军')
    expect(dispute.row(walk.state).search).not.toContain('李建国')
    expect(sent(walk, 'put-right')).toEqual([people.li])
    expect(sent(walk, 'entered-by-mistake')).toEqual([])
  })

  test('keeps what was there: the record says old and new, in both languages, and the numbers to officers alone', () => {
    const walk = registered()
    correct(walk, { ...slip, to: { ...slip.to, phone: '137****0001' }, changed: ['name', 'phone'] })
    const told = walk.facts.at(-1)!
    const summary = dispute.summary(told, walk.state, walk.world(actors.window, 'window').city)
    expect(summary?.zh).toBe('李** → 李** · 更正了姓名或名称、手机号 · 核对：居民身份证 · 是同一个人，以前答复的都算数')
    expect(summary?.en).toContain('the same person; what they answered stands')
    expect(dispute.told?.(told, { as: 'officer' })?.zh).toBe('看了身份证原件\n138****2210 → 137****0001')
    for (const as of ['party', 'court'] as const) expect(dispute.told?.(told, { as })).toBeUndefined()
  })

  test('is no news to a side that was not yet written to', () => {
    const walk = registered()
    correct(walk, { ...slip, person: people.factory, to: { person: people.factory, form: 'company', name: '东莞市锦诚制衣有限公司', phone: '139****8876' } })
    expect(sent(walk, 'put-right')).toEqual([])
  })
})

describe('somebody else', () => {
  test('who was entered reads nothing from then on and hears only that it was a mistake; the right one is asked whether it is theirs', () => {
    const walk = preparing()
    walk.act(li, 'consent', { yes: true })
    expect(correct(walk, replaced)).toBe('preparing')
    expect(reads(walk, li)).toBe(false)
    expect(reads(walk, other)).toBe(true)
    expect(walk.act(li, 'withdraw')).toBe('not-allowed')
    expect(sent(walk, 'entered-by-mistake')).toEqual([people.li])
    expect(sent(walk, 'opened-in-your-name')).toEqual([people.li, right])
    expect(sent(walk, 'party-put-right')).toEqual([people.factory])
    expect(walk.state.parties[0]).not.toHaveProperty('owned')
    expect(allowedActs(dispute, walk.state, other, (role) => walk.world(other, role)).filter((one) => !one.not).map((one) => one.act)).toEqual(expect.arrayContaining(['own', 'not-me', 'consent']))
  })

  test('all that was answered in the wrong name is asked again, a mediator whom both had chosen too; the day of the claim and what the other side said stand', () => {
    const walk = mediating()
    walk.act(actors.mediator, 'list-undisputed', { points: [{ point: '做了三个月' }] })
    walk.act(li, 'confirm-undisputed')
    walk.act(factory, 'confirm-undisputed')
    walk.act(actors.mediator, 'ask-extension', { days: 5, why: '等材料' })
    walk.act(li, 'agree-extension')
    const asserted = walk.state.assertedOn
    walk.at('2026-03-04')
    expect(correct(walk, replaced, actors.mediator)).toBe('preparing')
    expect(walk.state).toMatchObject({ consents: { [people.factory]: { yes: true } }, preferred: { [people.factory]: actors.mediator.account }, assignee: undefined, mediatorTook: false, extension: undefined, assertedOn: asserted, termFrom: '2026-03-02' })
    expect(walk.state.notified).not.toContain(people.li)
    expect(walk.state.undisputed?.[0]?.confirmed).toEqual({ [people.factory]: expect.anything() })
    expect(walk.state.papers).not.toHaveProperty('notice')
    const fact = walk.facts.find((one) => one.kind === 'party-corrected')
    expect(fact?.data).toMatchObject({ same: false, again: ['owned', 'told', 'consent', 'mediator', 'facts', 'extension'] })
    walk.act(other, 'prefer-mediator', { account: actors.mediator.account })
    walk.act(actors.mediator, 'take-case', {})
    expect(walk.act(other, 'consent', { yes: true })).toBe('mediating')
  })

  test('who was never asked to choose a mediator has not let the time for it pass', () => {
    const walk = preparing()
    walk.act(li, 'consent', { yes: true })
    walk.act(factory, 'consent', { yes: true })
    walk.at('2026-03-06').act(system, 'lapse-choice', { clock: 'mediator-choice' })
    expect(walk.state.choiceLapsed).toBe('2026-03-06')
    walk.at('2026-03-20')
    expect(correct(walk, replaced, actors.mediator)).toBe('preparing')
    walk.act(other, 'consent', { yes: true })
    expect(walk.clock('mediator-choice')).toMatchObject({ started: '2026-03-20' })
    expect(walk.clock('mediator-naming')).toBeUndefined()
  })

  test('a respondent’s answers to the claim go with them, and the answering is open again', () => {
    const walk = preparing()
    walk.act(li, 'list-statements', { lines: [{ what: 'fact', text: '做了三个月' }] })
    walk.act(factory, 'answer-statements', { replies: [{ no: 1, stance: 'agree' }] })
    walk.act(actors.mediator, 'close-statements')
    correct(walk, { person: people.factory, to: { person: right, form: 'company', name: '东莞市锦诚制衣有限公司', phone: '137****0001' }, changed: ['name', 'phone'], ...seen }, actors.mediator)
    expect(walk.state.statements).toMatchObject({ lines: [{ no: 1 }], replies: {}, closed: undefined })
    expect(sent(walk, 'consent-asked')).toEqual([people.factory, right])
  })

  test('before it is done the form says what would be asked again, and that the day of the claim stands', () => {
    expect(offered(registered(), actors.window)?.help?.zh).toContain('现在还没有人答复过')
    const walk = mediating()
    expect(offered(walk, actors.mediator)?.help?.zh).toContain('现在换人要重新问的——李**：「是我」的确认、权利义务的告知、同意调解的答复、选定的调解员')
    expect(offered(walk, actors.mediator)?.help?.en).toContain('The day on which the claim was put stands')
  })

  test('is none of who is a party already, who helps one, or who filed it with a phone that they proved', () => {
    expect(correct(registered(), { ...replaced, to: { ...replaced.to, person: people.factory } })).toBe('invalid')
    const helped = [{ ...parties[0]! }, { ...parties[1]!, needs: { helper: { person: right, name: '何帮忙', relation: 'neighbour' } } }]
    expect(correct(registered({ parties: helped }), replaced)).toBe('invalid')
    const own = new Walk(dispute, '2026-03-02')
    own.open(li, { story: '欠薪', claim: '付清', parties, area: places.xintang, type: 'labour' })
    expect(correct(own, replaced)).toBe('invalid')
    expect(correct(own, slip)).toBe('registered')
  })

  test('a party under age by the new number seals it from then on, by the rule that seals at opening', () => {
    const walk = registered()
    correct(walk, { ...replaced, to: { ...replaced.to, minor: true } })
    expect(walk.state.sealed).toBe(true)
    expect(walk.facts.at(-1)?.kind).toBe('sealed')
    expect(wayTo(reachOf(actors.window, 'correct-party', dispute.grants), placed(walk.state)), 'the window keeps the receipt').toBeUndefined()
  })
})

describe('when it can be done', () => {
  test('by who handles it, and by no other centre', () => {
    for (const actor of [actors.window, actors.dispatcher, actors.head]) expect(correct(registered(), slip, actor)).toBe('registered')
    for (const actor of [actors.supervisor, actors.judge, actors.stranger, actors.grid, li]) expect(correct(preparing(), slip, actor)).toBe('not-allowed')
    const up = registered()
    up.act(actors.dispatcher, 'escalate', { why: '跨镇' })
    expect(correct(up, slip, actors.window)).toBe('beyond-post')
  })

  test('by nobody who has a relation to a party: it would be gone with the person', () => {
    const walk = preparing()
    walk.conflicts = { [actors.mediator.account]: ['kin'] }
    for (const payload of [replaced, slip]) expect(correct(walk, payload, actors.mediator)).toBe('conflict-of-interest')
    expect(offered(walk, actors.mediator)?.not?.zh).toContain('亲属')
    expect(correct(walk, replaced, actors.colleague)).toBe('preparing')
  })

  test('while it stands still because of “not me”, only who settles that; the right person in their place, and it goes on', () => {
    const walk = preparing()
    walk.act(li, 'not-me')
    expect(correct(walk, replaced, actors.mediator)).toBe('frozen')
    expect(correct(walk, slip, actors.head)).toBe('preparing')
    expect(walk.state.frozen, 'a slip settles nothing').toBeDefined()
    expect(correct(walk, replaced, actors.head)).toBe('preparing')
    expect(walk.state.frozen).toBeUndefined()
    expect(walk.clock('freeze-check')).toBeUndefined()
    expect(sent(walk, 'goes-on')).toEqual([])
    expect(sent(walk, 'party-put-right')).toEqual([people.factory])
  })

  test('not once the agreement is written: it says to take that back first, and then it can', () => {
    const walk = mediating()
    walk.act(actors.mediator, 'draft-agreement', { facts: '欠一个月', clauses: [{ obligor: people.factory, obligee: people.li, what: '付', amount: 100, due: '2026-04-05' }] })
    walk.act(li, 'sign', { name: '李建国' })
    expect(correct(walk, slip, actors.mediator)).toBe('not-possible')
    expect(offered(walk, actors.mediator)?.not?.zh).toContain('改写协议')
    walk.act(actors.mediator, 'redraft', { why: '名字写错' })
    expect(correct(walk, slip, actors.mediator)).toBe('mediating')
  })

  test.each(['agreed', 'filing', 'concluded', 'archived'])('not in %s: it is not offered, and whoever asks is told what to do', (stage) => {
    const walk = mediating()
    const state = { ...walk.state, stage, ...(stage === 'agreed' ? { agreement: { form: 'oral' as const, partial: false, facts: '', clauses: [], personal: false, signed: {}, effectiveOn: walk.state.openedOn } } : {}) }
    walk.state = state
    expect(offered(walk, actors.head)).toBeUndefined()
    expect(correct(walk, slip, actors.head)).toBe('not-possible')
  })
})

describe('whatever is corrected in whatever order', () => {
  const pool = [people.li, right, idFor<'person'>(211), idFor<'person'>(212)] as const
  const step = fc.oneof(
    fc.record({ do: fc.constant('put' as const), side: fc.constantFrom(0, 1), to: fc.constantFrom(...pool), name: fc.constantFrom('李建国', '王小明', '陈大文', '张三') }),
    fc.record({ do: fc.constant('answer' as const), side: fc.constantFrom(0, 1), act: fc.constantFrom('own', 'consent', 'not-me', 'prefer-mediator') }),
    fc.record({ do: fc.constant('settle' as const) }),
  )
  const payloads: Readonly<Record<string, object>> = { consent: { yes: true }, 'prefer-mediator': { account: actors.mediator.account } }

  test('only who is a party now reads, nothing answered in another name is left, the day of the claim stands, and the facts explain the state', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const walk = preparing()
      const everybody = new Set<PersonId>([...pool, people.factory])
      for (const one of steps) {
        if (one.do === 'put') {
          const was = walk.state.parties[one.side]!
          correct(walk, { person: was.person, to: { person: one.to, form: 'natural', name: one.name, phone: '137****0001' }, changed: ['name'], ...seen }, actors.head)
        } else if (one.do === 'answer') walk.act(resident(walk.state.parties[one.side]!.person, 'x'), one.act, payloads[one.act] ?? {})
        else walk.act(actors.head, 'unfreeze', { words: '核实' })
      }
      const now = walk.state.parties.map((party) => party.person)
      expect(new Set(now).size).toBe(now.length)
      for (const person of everybody) expect(reads(walk, resident(person, 'x')), person).toBe(now.includes(person))
      for (const said of [walk.state.notified, walk.state.contacted, Object.keys(walk.state.consents), Object.keys(walk.state.preferred ?? {})]) {
        for (const person of said) expect(now).toContain(person)
      }
      if (walk.state.frozen) expect(now).toContain(walk.state.frozen.by)
      expect(walk.state.assertedOn).toBe('2026-03-02')
      expect(walk.facts.map((fact) => fact.seq)).toEqual(walk.facts.map((_, at) => at + 1))
      expect(fold(dispute, walk.facts)).toEqual(walk.state)
      expect(walk.state.code).toBe(code)
    }), { numRuns: 150 })
  })
})
