import { lacking } from '../src/domain/kinds/dispute/papers.ts'
import type { DisputeState } from '../src/domain/kinds/dispute/state.ts'
import { linesOf } from '../src/domain/kinds/dispute/statements.ts'
import { addDays, dayOf, type Day, type Moment } from '../src/domain/kernel/day.ts'
import { isRefused, refuse, type Refused } from '../src/domain/kernel/fault.ts'
import type { AccountId } from '../src/domain/kernel/id.ts'
import { findRow } from '../src/domain/law/dated.ts'
import { refusalGrounds } from '../src/domain/law/refusal-grounds.ts'
import { findStatements } from '../src/domain/triage/statements.ts'
import type { Opening } from '../src/domain/matter/kind.ts'
import { Drive, partyAt } from './drive.ts'
import type { Hands } from './hands.ts'
import { atMinute, hoursAfter, inTimeToday, officeTime, wakingTime } from './hours.ts'
import type { Numbers } from './numbers.ts'
import type { Hand, Step } from './paths/step.ts'
import type { Random } from './random.ts'
import { returnsFor } from './returns.ts'
import { common } from './stories/material/common.ts'

export interface Walker {
  readonly drive: Drive
  readonly random: Random
  readonly hands: Hands
  readonly numbers: Numbers
  /** Now: what would happen later has not happened yet. */
  readonly now: Moment
  at: Moment
  mediator?: AccountId | undefined
  /** What acts opened besides, with the moment of it. */
  readonly opened: { readonly opening: Opening; readonly at: Moment }[]
  /** What a weak sign is made into. */
  readonly convert?: unknown
}

interface Stopped { readonly step: Step; readonly refused: Refused }

/** Takes the steps one after the other, and lets the clocks run until now. Gives the refusal that stopped it, if one did that should not. */
export async function walk(walker: Walker, steps: readonly Step[]): Promise<Stopped | undefined> {
  const stopped = await taken(walker, steps)
  walker.drive.untilNow(walker.now)
  return stopped
}

async function taken(walker: Walker, steps: readonly Step[]): Promise<Stopped | undefined> {
  for (const step of steps) {
    if (step.in !== undefined && walker.drive.state.stage !== step.in) continue
    const stop = step.act.startsWith('*') ? await special(walker, step) : await ordinary(walker, step)
    if (stop === 'later') break
    if (stop && !step.may && !overtaken(walker, stop)) return { step, refused: stop }
  }
  return undefined
}

/** A clock, or the other side, was faster: what the plan still had in mind is no longer possible. */
const overtaken = ({ drive }: Walker, { refused }: Refused): boolean => ['wrong-stage', 'expired', 'not-allowed'].includes(refused.code) && ['concluded', 'archived', 'filing', 'closed'].includes(drive.state.stage)

async function ordinary(walker: Walker, step: Step): Promise<'later' | Refused | undefined> {
  const at = momentOf(walker, step)
  if (at > walker.now) return 'later'
  walker.drive.untilNow(at)
  const payload = step.act === 'route' || step.act === 'decide-route' ? doorFor(walker, step, dayOf(at)) : filled(walker, step.with ?? {}, dayOf(at))
  return act(walker, step.by, step.act, payload, at)
}

function momentOf(walker: Walker, step: Step): Moment {
  const { random, at, now, drive } = walker
  const usual = step.duty ? wakingTime(random, hoursAfter(at, step.after)) : timeFor(walker, step.by, step.after)
  if (step.fresh) return inTimeToday(random, hoursAfter(at, 0.2), now, drive.stable.edition.calendar) ?? usual
  return step.sameDay && dayOf(usual) !== dayOf(at) ? hoursAfter(at, random.int(9, 40) / 60) : usual
}

function timeFor(walker: Walker, by: Hand, after: number): Moment {
  const soon = hoursAfter(walker.at, after)
  return by.startsWith('party:') || by === 'grid' ? wakingTime(walker.random, soon) : officeTime(walker.random, soon, walker.drive.stable.edition.calendar)
}

async function act(walker: Walker, by: Hand, name: string, payload: unknown, at: Moment): Promise<Refused | undefined> {
  const { drive, random, hands } = walker
  // What is sealed (domestic violence) the desks do not see: the head of the centre does their part.
  const hand = drive.state.sealed && (by === 'window' || by === 'dispatcher') ? 'head' : by
  const actor = hands.actor(random, hand, drive.state, drive.state.area, walker.mediator)
  if (!actor) return refuse('unknown-account')
  const done = await drive.act(actor, name, payload, at)
  walker.at = at
  if (isRefused(done)) return done
  walker.opened.push(...done.map((opening) => ({ opening, at })))
  return undefined
}

function doorFor(walker: Walker, step: Step, on: Day): unknown {
  const { drive, hands, random } = walker
  const state = drive.state as DisputeState
  const town = hands.bodyOf(`committee-${townKey(walker)}`)
  const toTown = step.door === 'town' && town !== undefined && hands.mediatorIn(random, town) !== undefined
  const found = toTown ? [] : hands.routes(state, on)
  const best = found[typeof step.door === 'number' ? step.door : 0] ?? found.at(-1)
  // A park has no mediator of its own: the committee at the city's seat takes what no rule gives elsewhere.
  const body = best?.body.id ?? (toTown ? town : hands.bodyOf('committee-dongcheng'))
  if (!body) throw new Error('the city has no committee')
  walker.mediator = hands.mediatorIn(random, body)
  hands.carry(body, 1)
  const channel = best ? (state.track === 'delegated' && best.channel === 'entrusted' ? 'delegated' : best.channel) : state.track === 'entrusted' ? 'entrusted' : 'people'
  return {
    body, channel, reason: best?.reason.zh ?? random.pick(common.routeReasons), ...(best ? { reasonEn: best.reason.en, rule: best.rule.id } : {}), taken: best !== undefined && best === found[0],
  }
}

function townKey({ drive, hands }: Walker): string {
  const town = drive.state.area.split('/').slice(0, 2).join('/')
  const centre = hands.edition.book.centreOf(town as DisputeState['area'])
  return centre?.key.replace('centre-', '') ?? ''
}

/** Puts people, days, accounts, bodies and numbers in the place of their marks. */
function filled(walker: Walker, value: unknown, on: Day): unknown {
  if (Array.isArray(value)) return value.map((one) => filled(walker, one, on))
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(walker, inner, on)]))
  if (typeof value !== 'string' || !value.startsWith('@')) return value
  const { drive, hands, numbers } = walker
  const [mark = '', rest = ''] = value.slice(1).split(/[:+](.*)/s)
  switch (mark) {
    case 'party': return partyAt(drive.state, Number(rest)).person
    case 'name': return partyAt(drive.state, Number(rest)).name
    case 'day': return addDays(on, Number(rest))
    case 'mediator': return walker.mediator
    case 'other-mediator': return otherThan(walker)
    case 'area': return (drive.state as DisputeState).taken?.at ?? drive.state.area
    case 'case': return numbers.courtCase(drive.state.court ?? hands.edition.book.courtOf(drive.state.area)?.id, rest, on)
    case 'accepted': return (drive.state as DisputeState).confirmation?.caseNo ?? ''
    case 'ground': return groundFor(rest, on)
    case 'file-note': return lacking(drive.state as DisputeState).length > 0 ? walker.random.pick(common.fileNotes) : undefined
    case 'lines': return findStatements((drive.state as DisputeState).story, (drive.state as DisputeState).claim)
    case 'replies': return repliesTo(drive.state as DisputeState)
    case 'file': return numbers.file(drive.state as DisputeState, on)
    default: throw new Error(`unknown mark ${value}`)
  }
}

/** One line agreed to, the next in part, the third not, and so on: what a mediator meets. */
const repliesTo = (state: DisputeState) => linesOf(state).map(({ no, amount }, at) => {
  const stance = (['agree', 'part', 'not'] as const)[at % 3]
  const part = stance === 'part' && amount !== undefined && amount > 1 ? { amount: Math.floor(amount / 200) * 100 } : {}
  return { no, stance, ...part, ...(stance === 'agree' ? {} : { words: common.replyWords[(no + state.story.length) % common.replyWords.length] }) }
})

/** What was told before a ground had its article: the same dispute is elsewhere already, or it is none that people settle among themselves. */
function groundFor(name: string, on: Day): string {
  if (findRow(refusalGrounds, name, on)) return name
  return name === 'decided' ? 'other-procedure' : 'not-civil'
}

function otherThan({ drive, hands, random }: Walker): AccountId | undefined {
  const actor = hands.actor(random, 'other-mediator', drive.state, drive.state.area, undefined)
  return actor?.kind === 'officer' ? actor.account : undefined
}

/** Steps that depend on how the matter stands by then. */
async function special(walker: Walker, step: Step): Promise<'later' | Refused | undefined> {
  const set = (step.with ?? {}) as { readonly early?: number; readonly days?: number }
  switch (step.act) {
    case '*keep': return keepAll(walker, set.early ?? 0)
    case '*performed': return untilPerformed(walker)
    case '*late': return payNext(walker, set.days ?? 5)
    case '*overdue': return waitFor(walker, set.days ?? 5)
    case '*return': return sendBack(walker, step)
    case '*convert': return walker.convert ? convert(walker, step, walker.convert) : undefined
    default: throw new Error(`no such step: ${step.act}`)
  }
}

type Pledges = DisputeState['pledges']
const openPledges = ({ drive }: Walker): Pledges => (drive.state as DisputeState).pledges.filter((one) => !one.kept).toSorted((a, b) => (a.due < b.due ? -1 : 1))

async function keepAll(walker: Walker, early: number): Promise<'later' | Refused | undefined> {
  for (const pledge of openPledges(walker)) {
    const { random, drive } = walker
    const wanted = atMinute(addDays(pledge.due, -early), random.int(540, 840))
    const at = wanted > walker.at ? wanted : hoursAfter(walker.at, 1)
    if (at > walker.now) return 'later'
    drive.untilNow(at)
    const seat = (who: string): Hand => `party:${drive.state.parties.findIndex((party) => party.person === who)}`
    const payload = { no: pledge.no, on: dayOf(at), ...(pledge.amount === undefined ? {} : { amount: pledge.amount }) }
    if (random.chance(0.3)) {
      const refused = await act(walker, 'mediator', 'record-payment', { ...payload, way: random.pick(['转账截图', '收条一张', '现场查看', '银行回单']) }, at)
      if (!refused) continue
    }
    if (random.chance(0.4)) await act(walker, seat(pledge.obligor), 'say-paid', payload, at)
    const heard = hoursAfter(at, random.int(1, 6))
    if (heard > walker.now) return 'later'
    const refused = await act(walker, seat(pledge.obligee), 'say-received', { ...payload, on: dayOf(heard) }, heard)
    if (refused) return refused
  }
  return undefined
}

/** What was kept early rests until the time to ask the court is over: call-backs are counted from then. */
function untilPerformed(walker: Walker): 'later' | undefined {
  const { drive } = walker
  for (let days = 0; days < 45 && ['agreed', 'performing'].includes(drive.state.stage); days += 1) {
    const at = hoursAfter(walker.at, 24)
    if (at > walker.now) return 'later'
    drive.untilNow(at)
    walker.at = at
  }
  return undefined
}

async function payNext(walker: Walker, days: number): Promise<'later' | Refused | undefined> {
  const [pledge] = openPledges(walker)
  if (!pledge) return undefined
  const at = officeTime(walker.random, atMinute(addDays(pledge.due, days), 560), walker.drive.stable.edition.calendar)
  if (at > walker.now) return 'later'
  return act(walker, 'mediator', 'record-payment', { no: pledge.no, on: dayOf(at), ...(pledge.amount === undefined ? {} : { amount: pledge.amount }), way: '催告后转账，截图为凭' }, at)
}

async function waitFor(walker: Walker, days: number): Promise<'later' | undefined> {
  const [pledge] = openPledges(walker)
  const at = pledge && atMinute(addDays(pledge.due, days), 560)
  if (at && at > walker.now) return 'later'
  if (at) {
    walker.at = at
    walker.drive.untilNow(at)
  }
  return undefined
}

async function sendBack(walker: Walker, step: Step): Promise<'later' | Refused | undefined> {
  const at = timeFor(walker, step.by, step.after)
  if (at > walker.now) return 'later'
  const { drive, hands, random } = walker
  const kind = hands.kindOf(drive.state.body)
  const { type, returns: before } = drive.state as DisputeState
  const { reason, door } = random.pick(returnsFor({ kind, area: hands.areaOf(drive.state.body), type, before: before.map((one) => one.reason) }))
  hands.carry(drive.state.body, -1)
  return act(walker, 'mediator', 'return', { reason, door }, at)
}

async function convert(walker: Walker, step: Step, payload: unknown): Promise<'later' | Refused | undefined> {
  const at = timeFor(walker, step.by, step.after)
  return at > walker.now ? 'later' : act(walker, step.by, 'convert', payload, at)
}
