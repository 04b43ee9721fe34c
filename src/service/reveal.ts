import { dayOf } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { MatterId, PersonId } from '../domain/kernel/id.ts'
import { words } from '../domain/kernel/words.ts'
import { placed } from '../domain/matter/placed.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import { insertLook } from '../store/looks.ts'
import { findSealed } from '../store/people.ts'
import type { SealedPerson } from '../store/people.ts'
import { findView } from '../store/view.ts'
import type { Context } from './context.ts'
import { refusedFields } from './form-faults.ts'
import { revealables, revealReasons } from './reveal-words.ts'

/** A look is for a person to answer for: “x” is no reason. */
const least = 4

export interface RevealOrder {
  readonly actor: Actor
  readonly matter: MatterId
  readonly person: PersonId
  /** A key of `revealables`. */
  readonly what: string
  /** A key of `revealReasons`, or a reason in the reader's own words. */
  readonly why: string
}

export interface Revealed {
  readonly what: string
  /** Undefined when nothing of the kind was ever given. */
  readonly value?: string
}

/** Shows one masked thing of one party in full, for a reason. The look is on record before the value leaves. */
export const reveal = async (context: Context, order: RevealOrder): Promise<Revealed | Refused> => {
  const { actor } = order
  const row = await findView(context.db, actor.city, { id: order.matter }, dayOf(context.now()))
  const kind = row && context.kinds[row.kind]
  if (!row || !kind || !wayTo(reachOf(actor, 'read', kind.grants), placed(row.state))) return refuse('not-found')
  if (actor.kind !== 'officer' || !wayTo(reachOf(actor, 'reveal', kind.grants), placed(row.state))) return refuse('not-allowed')
  const party = row.state.parties.find((one) => one.person === order.person) ?? row.state.parties.find((one) => one.needs?.helper?.person === order.person)?.needs?.helper
  if (!party) return refuse('unknown-party')
  const faults = [
    ...(Object.hasOwn(revealables, order.what) ? [] : [{ path: 'what', words: words('请选择要看的内容。', 'Choose what to reveal.') }]),
    ...(reasonOf(order.why) ? [] : [{ path: 'why', words: words('请选择理由，当事人会看到。', 'Choose a reason; the party will read it.') }]),
  ]
  if (faults.length > 0) return refusedFields(faults)
  const now = context.now()
  await insertLook(context.db, {
    city: actor.city, id: context.newId(now), matter: order.matter, person: order.person, account: actor.account, name: actor.name,
    what: order.what, why: reasonOf(order.why) ?? '', at: now,
  })
  if (order.what === 'name') return { what: order.what, value: party.name }
  const [person] = await findSealed(context.db, actor.city, [order.person])
  const value = person && opened(context, person, order.what)
  return { what: order.what, ...(value === undefined ? {} : { value }) }
}

/** A reason of the list, or one that somebody took the trouble to write: at least a few characters. */
const reasonOf = (why: string): string | undefined =>
  Object.hasOwn(revealReasons, why) ? revealReasons[why]?.zh : [...why.trim()].length >= least ? why.trim() : undefined

const opened = (context: Context, person: SealedPerson, what: string): string | undefined => {
  const columns: Readonly<Record<string, readonly [string, Buffer | null]>> = { phone: ['phone', person.phone], idNumber: ['id-number', person.idNumber], address: ['address', person.address] }
  const [purpose, value] = columns[what] ?? []
  return purpose && value ? context.vault.open(purpose, value) : undefined
}
