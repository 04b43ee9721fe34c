import { describe, expect, test } from 'vitest'
import { isRefused } from '../../kernel/fault.ts'
import { perform } from '../../matter/perform.ts'
import { actors, bodies, idFor, li, people, places, system, Walk } from '../../../../tests/support/world.ts'
import { dispute } from './dispute.ts'
import type { DisputeState } from './state.ts'

const [first, second] = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const another = { person: people.stranger, side: 'applicant', form: 'natural', name: '张伟', phone: '137****0001' }
const mainCode = 'DG-2K3Q-9F2M-5'

const opened = (more: object = {}) => {
  const walk = new Walk(dispute, '2026-05-11')
  walk.open(actors.window, { story: '欠款', claim: '还', area: places.xintang, type: 'contract', parties: [first, second], ...more })
  return walk
}
const accepted = (more: object = {}) => {
  const walk = opened(more)
  walk.act(actors.window, 'accept')
  return walk
}
const routed = (walk: Walk<DisputeState>) => {
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '就近' })
  return walk
}
/** Of two, the second is merged into the first, whose state may be altered. */
const merging = (alter: (main: DisputeState) => DisputeState = (main) => main, mainMore: object = {}, more: object = {}) => {
  const main = routed(accepted(mainMore)).state
  const walk = accepted(more)
  walk.others = { [mainCode]: { id: idFor<'matter'>(302), code: mainCode, kind: 'dispute', stage: main.stage, state: alter({ ...main, id: idFor<'matter'>(302), code: mainCode }) } }
  return walk
}
const merge = (walk: Walk<DisputeState>, more: object = {}, actor = actors.dispatcher) => walk.act(actor, 'merge', { code: mainCode, why: '重复登记', ...more })

describe('merging (并案)', () => {
  test('a duplicate of the same people goes into the matter that stays, with the day of its claim, its warnings and its file', () => {
    const walk = merging(undefined, {}, { flags: ['violence-risk'], askedOn: '2026-04-01' })
    expect(merge(walk)).toBe('concluded')
    expect(walk.also).toEqual([{ matter: idFor<'matter'>(302), act: 'take-in', payload: {
      from: walk.state.id, code: walk.state.code, claims: [{ on: '2026-04-01', how: 'asked-mediator' }], flags: [{ flag: 'violence-risk' }], evidence: 0,
    } }])
    expect(walk.state).toMatchObject({ body: bodies.committee.id, end: { outcome: 'merged' } })
    const told = walk.facts.find((one) => one.kind === 'merged')
    expect(told && dispute.summary(told, walk.state, walk.world(actors.head, 'centre-head').city)?.zh).toMatch(/并入 DG-2K3Q-9F2M-5，由厚街人民调解委员会一起办。跟过去的：时效中断 1 次/)
  })

  test('what stays takes in the claims and the warnings that it had not, and its mediator is told', () => {
    const main = routed(accepted())
    main.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
    expect(main.act(system, 'take-in', { from: idFor<'matter'>(303), code: 'DG-7K3Q-9F2M-4', claims: [{ on: '2026-04-01', how: 'asked-mediator' }], flags: [{ flag: 'group' }], evidence: 2 })).toBe('preparing')
    expect(main.state).toMatchObject({ claims: [{ on: '2026-04-01', how: 'asked-mediator' }], flags: ['group'], linked: [idFor<'matter'>(303)] })
    expect(main.messages.at(-1)).toMatchObject({ letter: 'took-in', to: { account: actors.mediator.account } })
    expect(main.act(actors.head, 'take-in', { from: 'x', code: 'x', claims: [], evidence: 0 }), 'by the system alone').toBe('not-allowed')
  })

  test('the parties are told where it is handled; the other side only where it had been written to', () => {
    const walk = merging()
    merge(walk)
    expect(walk.messages.filter((one) => one.letter === 'merged').map((one) => one.to)).toEqual([{ person: people.li }])
    const signed = merging()
    routed(signed).act(actors.mediator, 'sign-for', {})
    expect(merge(signed)).toBe('concluded')
    expect(signed.messages.filter((one) => one.letter === 'merged').map((one) => one.to)).toEqual([{ person: people.li }, { person: people.factory }])
  })

  test('is refused where somebody of it is no party of the other: nobody’s claim is lost', () => {
    expect(merge(merging(undefined, {}, { parties: [another, second] }), { same: true })).toBe('incomplete')
  })

  test('and says how one who was only entered twice is made the same person, for both are shown under the same mask', () => {
    const walk = merging(undefined, {}, { parties: [{ ...another, name: '李建国' }, second] })
    const done = perform(dispute, walk.state, walk.facts.length, walk.clocks, 'merge', { code: mainCode, why: '重复登记' }, walk.world(actors.dispatcher, 'dispatcher'))
    expect(isRefused(done) && JSON.stringify(done.refused)).toContain('「更正当事人信息」')
  })

  test('where the other has more people, somebody checks that it is the same event', () => {
    const walk = () => merging(undefined, { parties: [first, another, second] })
    expect(merge(walk())).toBe('incomplete')
    expect(merge(walk(), { same: true })).toBe('concluded')
  })

  test.each([
    ['over', { stage: 'concluded', end: { outcome: 'failed', on: '2026-05-11' } }], ['settled', { stage: 'performing' }], ['before a court', { stage: 'filing' }],
    ['frozen', { frozen: { by: people.li, at: '2026-05-11T01:00:00Z' } }], ['sealed apart', { sealed: true }],
    ['a court’s', { track: 'delegated' }], ['a filed case', { caseNo: '(2026)粤1972民初9号' }], ['led by a centre above', { centre: bodies.city.id }], ['of another town', { area: places.humen }],
  ] as const)('is refused where the other is %s', (_what, change) => {
    const walk = merging((main) => ({ ...main, ...change }) as DisputeState)
    expect(merge(walk)).toBe('not-possible')
    expect(walk.state.stage).toBe('accepted')
  })

  test('a centre that leads both may; one that leads neither of them never could', () => {
    expect(merge(merging((main) => ({ ...main, centre: bodies.city.id })), {}, actors.cityHead)).toBe('concluded')
  })

  test('neither into itself, nor into what cannot be read, nor while it is frozen itself', () => {
    const walk = merging()
    expect(walk.act(actors.dispatcher, 'merge', { code: 'DG-9K3Q-9F2M-9', why: '重复' })).toBe('not-found')
    walk.act(li, 'not-me')
    expect(merge(walk)).toBe('frozen')
  })
})
