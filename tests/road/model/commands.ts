import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Actor } from '../../../src/domain/people/actor.ts'
import { fieldsOnce } from '../../../src/service/forms.ts'
import { sweepClocks } from '../../../src/service/sweep-clocks.ts'
import { officers } from '../../support/hamlet.ts'
import { city } from '../../support/village.ts'
import { faultsIn, leaksIn } from './invariants.ts'
import { fill, spoil, Tape } from './payload.ts'
import { begun, wayLength } from './road.ts'
import type { Answer, Found, Town } from './town.ts'

interface Model { opened: number }
type Command = fc.AsyncCommand<Model, Town>

const helpless = new Set(['internal', 'unavailable'])

/** A refusal has a reason that a person can act on; a throw has none. */
const sound = (answer: Answer, what: string): void => {
  if ('thrown' in answer) throw new Error(`${what} threw ${answer.thrown}`)
  if ('refused' in answer) expect(helpless, what).not.toContain(answer.refused)
}

const holds = async (town: Town, found: Found, what: string): Promise<void> => {
  const faults = await faultsIn(town, found)
  if (faults.length > 0) throw new Error(`after ${what}: ${faults.join('; ')}`)
}

const at = <T>(of: readonly T[], index: number): T => of[index % of.length] as T
const briefly = (value: unknown): string => (JSON.stringify(value) ?? '').slice(0, 160)
const whoIs = (actor: Actor): string => (actor.kind === 'officer' ? actor.name : actor.kind)

/** Keeps what the step did, for the counterexample. */
type Say = (told: string) => string
type Doing = (town: Town, model: Model, say: Say) => Promise<void>

class Step implements Command {
  private told = '(not run)'
  private readonly first: boolean
  private readonly doing: Doing
  constructor(doing: Doing, first = false) {
    this.doing = doing
    this.first = first
  }
  check(model: Readonly<Model>): boolean { return this.first || model.opened > 0 }
  run(model: Model, town: Town): Promise<void> { return this.doing(town, model, (told) => (this.told = told)) }
  toString(): string { return this.told }
}

const openings = ['dispute', 'dispute', 'dispute', 'hazard', 'request', 'visit'] as const
const openers = officers.filter((one) => ['window', 'dispatcher', 'centre-head', 'liaison', 'grid', 'judge'].includes(one.posts[0]?.role ?? ''))

const open = (which: number, who: number, numbers: readonly number[], spoilt: boolean): Step => new Step(async (town, model, say) => {
  const kind = at(openings, which)
  const actor = at(openers, who)
  const tape = new Tape(numbers)
  const form = town.hamlet.context.kinds[kind]?.open.form
  const asked = form ? fill(fieldsOnce(form), tape, await town.hints(undefined, actor)) : {}
  if (kind === 'dispute' && Array.isArray(asked['parties'])) asked['parties'] = sides(town, asked['parties'] as object[])
  if (kind === 'request') asked['from'] = actor.posts[0]?.body
  // A dispute is registered wherever it happened: what is another centre's is taken in for it.
  if (kind !== 'dispute' || tape.next(3) > 0) asked['area'] = actor.posts[0]?.area
  const order = { actor, kind, payload: spoilt ? spoil(asked, tape) : asked, key: town.key() }
  const told = say(`${whoIs(actor)} opens a ${kind}: ${briefly(order.payload)}`)
  const answer = await town.open(order)
  sound(answer, told)
  if (!('done' in answer)) return
  model.opened = town.matters.length
  await holds(town, await town.find(answer.done.id), told)
  expect(await town.open(order)).toMatchObject({ done: { id: answer.done.id, repeated: true } })
}, true)

/** A dispute that has come some way already, here and there one that another town took in. */
const somewhere = (steps: number, from: 'north' | 'south' = 'north'): Step => new Step(async (town, model, say) => {
  const told = say(`a dispute of ${from}’s window goes ${steps} steps`)
  const id = await begun(town, steps, from)
  model.opened = town.matters.length
  if (id) await holds(town, await town.find(id), told)
}, true)

/** At least an applicant and another side, each with a phone of their own, so that both can act. */
const sides = (town: Town, parties: readonly object[]): readonly object[] => {
  const [first, second = first] = parties
  const phone = (party: object | undefined, no: number): object => ({ ...party, phone: town.phone(no), idNumber: undefined })
  return [{ ...phone(first, 1), side: 'applicant' }, { ...phone(second, 2), name: '王小红', side: 'respondent' }, ...parties.slice(2)]
}

/** One act by one actor, with everything that must then hold. A refused act changes nothing; a done one has one effect. */
const once = async (town: Town, found: Found, actor: Actor, name: string, tape: Tape, spoilt: boolean): Promise<string> => {
  const order = await town.order(found, actor, name, tape)
  const payload = spoilt ? spoil(order.payload as Record<string, unknown>, tape) : order.payload
  const told = `${whoIs(actor)} does ${name} in ${found.state.stage}: ${briefly(payload)}`
  const answer = await town.do({ ...order, payload })
  sound(answer, told)
  const after = await town.find(found.id)
  if ('done' in answer) {
    expect(after.acts, told).toBe(found.acts + 1)
    expect(after.version, told).toBeGreaterThan(found.version)
    await town.adopt(found.id)
  } else {
    expect([after.version, after.acts, after.promises], `${told} was refused`).toEqual([found.version, found.acts, found.promises])
  }
  await holds(town, after, `${told} (${'refused' in answer ? answer.refused : 'done'})`)
  return `${told} → ${'refused' in answer ? answer.refused : after.state.stage}`
}

/** What no stage waits for, and what so comes up too seldom among all that is possible. */
const asides: readonly string[] = ['correct-party', 'return-intake', 'send-on', 'decide-intake', 'unfreeze', 'void', 'withdraw', 'merge', 'escalate']

/** Somebody does what the page offers them; what the stage says is to be done now is done most. `only`: nothing but these. */
const offered = (which: number, choice: number, numbers: readonly number[], onward: boolean, only?: readonly string[]): Step => new Step(async (town, _model, say) => {
  const found = await town.find(at(town.matters, which))
  const possible = (await town.possible(found)).filter((one) => only?.includes(one.act) !== false)
  const leading = possible.filter((one) => town.kindOf(found).stages[found.state.stage]?.now?.includes(one.act))
  const from = onward && leading.length > 0 ? leading : possible
  if (from.length === 0) return
  const acts = [...new Set(from.map((one) => one.act))]
  const name = at(acts, choice)
  const { actor } = at(from.filter((one) => one.act === name), Math.floor(choice / acts.length))
  say(await once(town, found, actor, name, new Tape(numbers), false))
})

/** Somebody tries anything at all. */
const stray = (which: number, who: number, act: number, numbers: readonly number[], spoilt: boolean): Step => new Step(async (town, _model, say) => {
  const found = await town.find(at(town.matters, which))
  const name = at([...Object.keys(town.kindOf(found).acts), 'toString', '__proto__', 'open', 'read'], act)
  say(await once(town, found, at(town.cast(found), who), name, new Tape(numbers), spoilt))
})

const readsLess = (actor: Actor): boolean => actor.kind === 'resident' || (actor.kind === 'officer' && actor.posts.some((post) => post.seat === 'court'))

/** Two who have the same page before them act at once: one is done, the other learns that they were overtaken. */
const pair = (which: number, choices: readonly [number, number], numbers: readonly number[]): Step => new Step(async (town, _model, say) => {
  const found = await town.find(at(town.matters, which))
  const possible = await town.possible(found)
  if (possible.length === 0) return
  const tape = new Tape(numbers)
  const orders = await Promise.all(choices.map(async (choice) => {
    const { actor, act } = at(possible, choice)
    return { ...(await town.order(found, actor, act, tape)), ifMatch: found.version }
  }))
  const told = say(`at once: ${orders.map((order) => `${whoIs(order.actor)} ${order.act}`).join(' and ')}`)
  const answers = await Promise.all(orders.map((order) => town.do(order)))
  for (const answer of answers) sound(answer, told)
  const done = answers.flatMap((answer, no) => ('done' in answer ? [{ to: answer.done.version, by: orders[no]?.actor }] : [])).toSorted((a, b) => a.to - b.to)
  // What parties and the court do not see does not overtake them.
  const [first, second] = done
  if (first && second) {
    expect(second.by && readsLess(second.by), told).toBe(true)
    const { hidden } = town.kindOf(found)
    expect((await town.factsAfter(found.id, found.version)).filter((fact) => fact.seq <= first.to && !hidden.includes(fact.kind)), told).toEqual([])
  }
  await town.adopt(found.id)
  await holds(town, await town.find(found.id), told)
})

/** The same submission once more, also all at once and by somebody else: nothing further happens. */
const again = (which: number, who: number): Step => new Step(async (town, _model, say) => {
  if (town.given.length === 0) return
  const { order, answer } = at(town.given, which)
  const before = await town.find(order.matter)
  const told = say(`again: ${whoIs(order.actor)} ${order.act}`)
  const copy = { ...order }
  const answers = await Promise.all([town.do(copy), town.do(copy), town.do({ ...order, actor: at(officers, who) })])
  for (const one of answers) sound(one, told)
  const after = await town.find(order.matter)
  if ('done' in answer) {
    expect([after.version, after.acts, after.promises], told).toEqual([before.version, before.acts, before.promises])
    for (const one of answers.slice(0, 2)) expect(one, told).toMatchObject({ done: { version: answer.done.version, stage: answer.done.stage, repeated: true } })
  }
  town.given.splice(-3)
  await holds(town, after, told)
})

/** Time passes, and what nobody did in time is done by the system. */
const pass = (hours: number): Step => new Step(async (town, _model, say) => {
  const told = say(`${hours} hours pass`)
  town.hamlet.later(hours)
  for (let round = 0; round < 12 && (await sweepClocks(town.hamlet.context, city)).done > 0;) round += 1
  const stuck = await town.hamlet.db.rows<{ name: string; failure: string | null }>({
    text: `select c.name, c.failure from clocks c where c.city = $1 and c.matter = any($2::uuid[]) and c.at <= $3 and c.paused_on is null and c.lapse <> ''`,
  }, [city, town.matters, town.hamlet.context.now()])
  for (const one of stuck) throw new Error(`${told}: the clock ${one.name} ran out and nothing happened (${one.failure ?? 'no reason'})`)
  for (const id of town.matters) await holds(town, await town.find(id), told)
})

/** Everybody looks. */
const look = (which: number): Step => new Step(async (town, _model, say) => {
  say('everybody looks')
  expect(await leaksIn(town, await town.find(at(town.matters, which)))).toEqual([])
})

const tape = fc.array(fc.nat(999), { maxLength: 24 })
const small = fc.nat(99)

export const commands = (most: number): fc.Arbitrary<Iterable<Command>> => {
  const any = fc.tuple(small, fc.nat(9_999), tape, fc.boolean()).map(([which, choice, on, leading]) => offered(which, choice, on, leading))
  const onward = fc.tuple(small, fc.nat(9_999), tape).map(([which, choice, on]) => offered(which, choice, on, true))
  return fc.commands<Model, Town, false>([
    fc.tuple(small, small, tape, fc.constantFrom(false, false, false, true)).map(([which, who, on, spoilt]) => open(which, who, on, spoilt)),
    fc.nat(wayLength).map((steps) => somewhere(steps)), fc.constantFrom(0, 0, 0, 2, 6).map((steps) => somewhere(steps, 'south')),
    any, any, onward, onward, onward, onward,
    fc.tuple(small, fc.nat(9_999), tape).map(([which, choice, on]) => offered(which, choice, on, false, asides)),
    fc.tuple(small, small, small, tape, fc.boolean()).map(([which, who, name, on, spoilt]) => stray(which, who, name, on, spoilt)),
    fc.tuple(small, fc.tuple(fc.nat(9_999), fc.nat(9_999)), tape).map(([which, choices, on]) => pair(which, choices, on)),
    fc.tuple(small, small).map(([which, who]) => again(which, who)),
    fc.constantFrom(1, 9, 30, 100, 400, 900).map((hours) => pass(hours)),
    small.map((which) => look(which)),
  ] as fc.Arbitrary<Command>[], { maxCommands: most, size: 'max' })
}
