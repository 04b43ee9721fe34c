import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { actors, bodies, book, factory, li, people, places, Walk } from '../../../../tests/support/world.ts'
import { allowedActs } from '../../matter/allowed.ts'
import { dispute } from './dispute.ts'

const parties = [
  { person: people.li, side: 'applicant', form: 'natural', name: '李建国', phone: '138****2210' },
  { person: people.factory, side: 'respondent', form: 'company', name: '东莞市锦程制衣有限公司', phone: '139****8876' },
]

const on = '2026-03-03'

const agreed = (amount: number | undefined) => {
  const walk = new Walk(dispute, '2026-03-02')
  walk.open(actors.window, { story: '欠货款', claim: '付清', area: places.xintang, type: 'contract', parties })
  walk.act(actors.window, 'accept')
  walk.act(actors.dispatcher, 'route', { body: bodies.committee.id, channel: 'people', reason: '发生地' })
  walk.act(actors.mediator, 'sign-for', { mediator: actors.mediator.account })
  walk.act(li, 'consent', { yes: true })
  walk.act(factory, 'consent', { yes: true })
  walk.act(actors.mediator, 'settle-orally', { facts: '欠货款', clauses: [{ obligor: people.factory, obligee: people.li, what: amount === undefined ? '当面道歉' : '付货款', amount, due: '2026-04-05', how: '转账' }] })
  walk.at(on)
  return walk
}
const pledge = (walk: ReturnType<typeof agreed>) => walk.state.pledges[0]
const received = (walk: ReturnType<typeof agreed>, amount?: number) => walk.act(li, 'say-received', { no: 1, on, ...(amount === undefined ? {} : { amount }) })

describe('money that came is booked once', () => {
  test('a part first, then “received” without an amount: the rest came, not the whole once more', () => {
    const walk = agreed(2_800_000)
    received(walk, 10_000)
    expect(pledge(walk)).toMatchObject({ paid: 10_000 })
    expect(pledge(walk)?.kept).toBeUndefined()
    expect(received(walk)).toBe('visiting')
    expect(pledge(walk)).toMatchObject({ paid: 2_800_000, kept: { amount: 2_800_000, by: 'obligee' } })
  })

  test('more than is open is refused, whoever says it, and nothing is booked', () => {
    const walk = agreed(2_800_000)
    received(walk, 10_000)
    expect(received(walk, 2_790_001)).toBe('not-possible')
    expect(walk.act(factory, 'say-paid', { no: 1, on, amount: 2_790_001 })).toBe('not-possible')
    expect(walk.act(actors.mediator, 'record-payment', { no: 1, on, amount: 2_790_001, way: '转账回单' })).toBe('not-possible')
    expect(pledge(walk)).toMatchObject({ paid: 10_000 })
  })

  test('“I have paid” without an amount speaks of what is still open', () => {
    const walk = agreed(2_800_000)
    received(walk, 10_000)
    walk.act(factory, 'say-paid', { no: 1, on })
    expect(walk.facts.findLast((one) => one.kind === 'paid-claimed')?.data).toMatchObject({ no: 1, amount: 2_790_000 })
    expect(pledge(walk)).toMatchObject({ paid: 10_000, claimed: on })
  })

  test('a clause that is no money is kept by being said to be done', () => {
    const walk = agreed(undefined)
    expect(received(walk)).toBe('visiting')
    expect(pledge(walk)).toMatchObject({ paid: 0, kept: { by: 'obligee' } })
  })

  test('whatever is said in whatever order, never more than is owed is booked, and an empty amount is what was claimed, else all that is open', () => {
    const says = fc.record({ who: fc.constantFrom('say-received', 'say-paid', 'record-payment'), amount: fc.option(fc.integer({ min: 1, max: 1_200 }), { nil: undefined }) })
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000 }), fc.array(says, { maxLength: 8 }), (owed, sayings) => {
      const walk = agreed(owed)
      let came = 0
      let claimed: number | undefined
      for (const { who, amount } of sayings) {
        const open = owed - came
        const said = walk.act(who === 'say-paid' ? factory : who === 'say-received' ? li : actors.mediator, who, { no: 1, on, ...(amount === undefined ? {} : { amount }), ...(who === 'record-payment' ? { way: '转账回单' } : {}) })
        const taken: boolean = open > 0 && (amount === undefined || amount <= open)
        expect(['agreed', 'visiting'].includes(said)).toBe(taken)
        if (taken && who !== 'say-paid') [came, claimed] = [came + (amount ?? claimed ?? open), undefined]
        if (taken && who === 'say-paid') claimed = amount ?? open
        expect(pledge(walk)?.paid).toBe(came)
        expect(pledge(walk)?.kept !== undefined).toBe(came === owed)
      }
    }), { numRuns: 60 })
  })
})

test('who says that a part was paid says how much: to the other side, on the page and in the story', () => {
  const walk = agreed(2_800_000)
  walk.act(factory, 'say-paid', { no: 1, on, amount: 1_000_000 })
  expect(pledge(walk)).toMatchObject({ claimed: on, claimedAmount: 1_000_000, paid: 0 })
  expect(walk.messages.findLast((one) => one.letter === 'received-asked')?.values['what']).toMatchObject({ zh: '付了 ¥10,000.00' })
  expect(JSON.stringify(dispute.panels(walk.state, book, undefined, undefined, day(on)))).toMatch(/说付了 ¥10,000\.00，待.*确认/)
  received(walk, 1_000_000)
  expect(pledge(walk)?.claimedAmount).toBeUndefined()
  walk.act(factory, 'say-paid', { no: 1, on })
  expect(JSON.stringify(dispute.panels(walk.state, book, undefined, undefined, day(on)))).toMatch(/说已做到，待.*确认/)
})

describe('who confirms what the other side said they paid', () => {
  const fill = (walk: ReturnType<typeof agreed>, who: typeof li, act: string) => allowedActs(dispute, walk.state, who, (role) => walk.world(who, role)).find((one) => one.act === act)

  test('means with an empty amount what was said and not the whole clause', () => {
    const walk = agreed(100_000)
    walk.act(factory, 'say-paid', { no: 1, on, amount: 40_000 })
    expect(received(walk)).toBe('agreed')
    expect(pledge(walk)).toMatchObject({ paid: 40_000 })
    expect(pledge(walk)?.kept).toBeUndefined()
    expect(received(walk), 'nothing is claimed any more').toBe('visiting')
  })

  test('finds it filled in, with today', () => {
    const walk = agreed(100_000)
    expect(fill(walk, li, 'say-received')?.start).toEqual({ on, no: 1 })
    walk.act(factory, 'say-paid', { no: 1, on, amount: 40_000 })
    expect(fill(walk, li, 'say-received')?.start).toEqual({ on, no: 1, amount: 40_000 })
    expect(fill(walk, actors.mediator, 'record-payment')?.start).toEqual({ on, no: 1, amount: 40_000 })
  })

  test('tells the one who paid how much was booked and what is open', () => {
    const walk = agreed(100_000)
    walk.act(factory, 'say-paid', { no: 1, on, amount: 40_000 })
    received(walk)
    expect(walk.messages.findLast((one) => one.letter === 'received')).toMatchObject({ to: { person: people.factory }, values: { no: 1, what: { zh: '付了 ¥400.00，还差 ¥600.00' } } })
    received(walk)
    expect(walk.messages.findLast((one) => one.letter === 'received')?.values['what']).toMatchObject({ zh: '付了 ¥600.00，这一条已全部付清' })
  })
})

test('a part that an officer books is told with its amount and what is still open, and not as done', () => {
  const walk = agreed(50_000)
  walk.act(actors.mediator, 'record-payment', { no: 1, on, amount: 20_000, way: '转账回单' })
  expect(walk.messages.findLast((one) => one.letter === 'paid-recorded')).toMatchObject({ to: { person: people.li }, values: { no: 1, what: { zh: '付了 ¥200.00，还差 ¥300.00' } } })
})

test('what proves a payment is asked for in the form, before it is sent without', () => {
  const walk = agreed(50_000)
  const way = allowedActs(dispute, walk.state, actors.mediator, (role) => walk.world(actors.mediator, role)).find((one) => one.act === 'record-payment')?.form.find((one) => one.name === 'way')
  expect(way?.help?.zh).toContain('两样至少要有一样')
  expect(walk.act(actors.mediator, 'record-payment', { no: 1, on })).toBe('incomplete')
})
