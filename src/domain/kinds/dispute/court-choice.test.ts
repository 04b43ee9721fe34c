import { describe, expect, test } from 'vitest'
import { actors, bodies, book, factory, li, people, places, Walk } from '../../../../tests/support/world.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]
const agreed = (more: object = {}) => {
  const walk = new Walk(dispute, '2026-05-11')
  walk.open(actors.judge, { story: '欠款', claim: '还', area: places.xintang, type: 'contract', parties, ...more })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '就近' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  expect(walk.act(actors.mediator, 'settle-orally', { facts: '欠款', clauses: [{ obligor: people.factory, obligee: people.li, what: '还钱', amount: 100, due: '2026-06-05' }] })).toBe('agreed')
  return walk
}
const house = { type: 'housing' }
const asked = (walk: ReturnType<typeof agreed>, first: object = {}) => {
  if ('because' in first) expect(walk.act(li, 'choose-court', first)).toBe('agreed')
  walk.act(li, 'wish-confirmation', { yes: true })
  return walk.act(factory, 'wish-confirmation', { yes: true })
}
const record = (walk: ReturnType<typeof agreed>, more: object) => {
  walk.act(li, 'wish-confirmation', { yes: true })
  return walk.act(actors.mediator, 'record-wish', { person: people.factory, yes: true, way: 'paper', ...more })
}
const lines = (walk: ReturnType<typeof agreed>) => dispute.panels(walk.state, book).find((one) => one.name === 'confirmation')?.lines.filter((one) => one.label.zh === '可以向哪个法院申请').map((one) => one.value.zh) ?? []

describe('which court is asked to confirm (民事诉讼法 art. 205)', () => {
  test('left open it is the one where the mediation body is', () => {
    const walk = agreed()
    expect(asked(walk)).toBe('confirming')
    expect(walk.state).toMatchObject({ court: bodies.court.id, confirmation: { court: 'body' } })
  })

  test('or where a party lives, found by the town that they name; the other side need not name it again', () => {
    const walk = agreed()
    expect(asked(walk, { because: 'party', place: places.humen })).toBe('confirming')
    expect(walk.state).toMatchObject({ court: bodies.otherCourt.id, confirmation: { court: 'party' } })
  })

  test('or where the thing is: where it arose, or where somebody says', () => {
    const here = agreed(house)
    expect(asked(here, { because: 'property' })).toBe('confirming')
    expect(here.state.court).toBe(bodies.court.id)
    const there = agreed(house)
    expect(asked(there, { because: 'property', place: places.dalang })).toBe('confirming')
    expect(there.state.court).toBe(bodies.otherCourt.id)
  })

  test('both apply to one court: two that differ are refused, with what to do, and neither wish is lost', () => {
    const walk = agreed(house)
    walk.act(li, 'choose-court', { because: 'party', place: places.humen })
    walk.act(li, 'wish-confirmation', { yes: true })
    expect(walk.act(factory, 'choose-court', { because: 'property', place: places.houjie })).toBe('not-possible')
    expect(walk.state.confirmation?.wishes).toEqual({ [people.li]: true })
    expect(walk.act(li, 'choose-court', { because: 'property', place: places.houjie }), 'who chose may choose otherwise').toBe('agreed')
    expect(walk.act(factory, 'wish-confirmation', { yes: true })).toBe('confirming')
    expect(walk.state.court).toBe(bodies.court.id)
  })

  test('a court is not changed behind who has applied to it; when they do not ask any more, it may be', () => {
    const walk = agreed(house)
    walk.act(li, 'choose-court', { because: 'party', place: places.humen })
    walk.act(factory, 'wish-confirmation', { yes: true })
    expect(walk.act(li, 'choose-court', { because: 'property', place: places.houjie })).toBe('not-possible')
    walk.act(actors.mediator, 'record-wish', { person: people.factory, yes: false, way: 'paper' })
    expect(walk.act(li, 'choose-court', { because: 'property', place: places.houjie })).toBe('performing')
    walk.act(li, 'wish-confirmation', { yes: true })
    expect(walk.act(factory, 'wish-confirmation', { yes: true })).toBe('confirming')
    expect(walk.state.court).toBe(bodies.court.id)
  })

  test('the other side reads which court was chosen, and why', () => {
    const walk = agreed()
    walk.act(li, 'choose-court', { because: 'party', place: places.humen })
    const line = dispute.panels(walk.state, book).find((one) => one.name === 'confirmation')?.lines.find((one) => one.label.zh === '想选的法院')
    expect(line?.value.zh).toBe('东莞市第三人民法院（一方当事人住所地）')
  })

  test('a residence that nobody names is asked for at once, not when the other has asked too', () => {
    expect(agreed().act(li, 'choose-court', { because: 'party' })).toBe('invalid')
  })

  test('an officer who names a court that the reason does not give is told which it is', () => {
    expect(record(agreed(), { because: 'party', place: places.humen, court: bodies.court.id })).toBe('invalid')
    expect(record(agreed(), { because: 'party', place: places.humen, court: bodies.otherCourt.id })).toBe('confirming')
  })

  test('a residence in no territory that is known is named by its court', () => {
    const walk = agreed()
    expect(record(walk, { because: 'party', court: bodies.otherCourt.id })).toBe('confirming')
    expect(walk.state.court).toBe(bodies.otherCourt.id)
  })

  test('the court that invited the body, and no other', () => {
    const walk = agreed({ track: 'delegated', chosen: true, origin: 'court' })
    expect(asked(walk)).toBe('confirming')
    expect(walk.state.confirmation?.court).toBe('invited')
    expect(record(agreed({ track: 'delegated', chosen: true, origin: 'court' }), { because: 'body', court: bodies.otherCourt.id })).toBe('invalid')
  })

  test('from the sum of the notice on, the intermediate court, whichever is named; below it by its subject, as an officer says', () => {
    const much = { amount: 50_000_000_000, ...house }
    const walk = agreed(much)
    expect(asked(walk)).toBe('confirming')
    expect(walk.state).toMatchObject({ court: bodies.upperCourt.id, confirmation: { court: 'intermediate' } })
    expect(agreed(much).act(li, 'choose-court', { because: 'property' })).toBe('invalid')
    const patent = agreed()
    expect(record(patent, { because: 'intermediate' })).toBe('confirming')
    expect(patent.state.court).toBe(bodies.upperCourt.id)
    expect(record(agreed(), { because: 'intermediate', court: bodies.court.id })).toBe('invalid')
  })

  test('while it can be asked, the page says which courts there are, why, and with which article', () => {
    expect(lines(agreed(house))).toEqual([expect.stringMatching(/^东莞市第二人民法院：标的物所在地、调解组织所在地（.*第205条第\(2\)项）$/), expect.stringContaining('任何一方住所地')])
    expect(lines(agreed({ amount: 50_000_000_000 }))).toEqual([expect.stringMatching(/^东莞市中级人民法院：纠纷应当由中级人民法院管辖/)])
    const gone = agreed()
    asked(gone)
    expect(lines(gone)).toEqual([])
  })

  test('where only money is wanted nobody is offered the place of a thing: not on the page, not in the form, and who asks for it is told what to do', () => {
    const walk = agreed()
    expect(lines(walk)).toEqual([expect.stringMatching(/^东莞市第二人民法院：调解组织所在地（.*第205条第\(2\)项）$/), expect.stringContaining('任何一方住所地')])
    const reasons = (of: typeof walk) => Object.keys(allowedActs(dispute, of.state, li, (role) => of.world(li, role)).find((one) => one.act === 'choose-court')?.form.find((one) => one.name === 'because')?.options ?? {})
    expect(reasons(walk)).toEqual(['body', 'party'])
    expect(reasons(agreed(house))).toEqual(['body', 'party', 'property'])
    expect(walk.act(li, 'choose-court', { because: 'property' })).toBe('invalid')
    expect(record(agreed(), { because: 'property' })).toBe('invalid')
    expect(record(agreed({ cause: '88' }), { because: 'property' }), 'goods that were sold').toBe('confirming')
    expect(record(agreed({ ...house, cause: '108(3)' }), { because: 'property' }), 'a loan for a house is money').toBe('invalid')
  })
})
