import { dayOf } from '../domain/kernel/day.ts'
import type { Moment } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { Words } from '../domain/kernel/words.ts'
import { checkCode } from '../domain/law/matter-code.ts'
import { hiderFor } from '../domain/people/hide-names.ts'
import { findSealed } from '../store/people.ts'
import { findView } from '../store/view.ts'
import type { ViewRow } from '../store/view.ts'
import { tellOf } from './changes.ts'
import { clocksFor, clockView } from './clock-view.ts'
import type { ClockView } from './clock-view.ts'
import type { Context } from './context.ts'
import { bodyRef } from './lines.ts'
import { plainOf } from './plain-words.ts'
import { roadOf } from './road-strip.ts'
import type { RoadStep } from './road-strip.ts'
import { attempt, forgive, giveBack } from './throttle.ts'
import { sameBytes } from './vault.ts'

export interface TrackAsk {
  readonly city: string
  readonly code: string
  /** The last four digits of a party's phone. */
  readonly phone: string
  /** Address of the asker, for the throttle. */
  readonly address: string
}

/** Names masked (周**), no story: what kind and sum, where it is, by when, what happened. */
export interface TrackAnswer {
  readonly code: string
  readonly title: Words
  readonly stageWords: Words
  readonly plain: Words
  readonly road: readonly RoadStep[]
  readonly clocks: readonly ClockView[]
  readonly body: Words
  readonly events: readonly { readonly words: Words; readonly at: Moment }[]
}

/**
 * What a party may see who has no account: by case code and the end of their phone number. A wrong code and a wrong number look alike;
 * after a few the door waits, for this code and for this address.
 */
export const track = async (context: Context, ask: TrackAsk): Promise<TrackAnswer | Refused> => {
  const code = checkCode(ask.code)
  if ('wrong' in code) return refuse('wrong-code', { at: code.at ?? '—' })
  const waits = (await attempt(context, 'track-address', ask.address)) ?? (await attempt(context, 'track', code.ok))
  if (waits) return waits
  const now = context.now()
  const row = await findView(context.db, ask.city, { code: code.ok }, dayOf(now))
  const kind = row && context.kinds[row.kind]
  if (!row || !kind || !kind.grants['read']?.party || !(await isTheirs(context, ask, row))) return refuse('not-found')
  await Promise.all([forgive(context, 'track', code.ok), giveBack(context, 'track-address', ask.address)])
  const edition = await context.books.of(ask.city)
  return {
    code: row.code, title: row.title, stageWords: kind.stages[row.stage]?.words ?? { zh: row.stage, en: row.stage },
    plain: hiderFor(row.state.parties, () => ({ name: false, phone: false, idNumber: false }), false, row.state.formerly).words(plainOf(kind, row.state, row.clocks, edition)), road: roadOf(kind, row.facts, row.stage, now),
    clocks: clocksFor(kind, row.clocks, true).map((clock) => clockView(kind, clock, now)), body: bodyRef(edition, row.body).name,
    events: row.facts.filter((fact) => !kind.hidden.includes(fact.kind)).map((fact) => ({ words: tellOf(kind, fact.kind), at: fact.at })),
  }
}

const isTheirs = async (context: Context, ask: TrackAsk, row: ViewRow): Promise<boolean> => {
  const people = await findSealed(context.db, ask.city, row.state.parties.map((party) => party.person))
  const asked = Buffer.from(ask.phone)
  return people.some((person) => person.phone !== null && sameBytes(Buffer.from(context.vault.open('phone', person.phone).slice(-4)), asked))
}
