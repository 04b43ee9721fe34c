import { canonical } from '../domain/kernel/canonical.ts'
import { dayOf } from '../domain/kernel/day.ts'
import { isRefused, refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import { placed } from '../domain/matter/placed.ts'
import type { Act, Kind } from '../domain/matter/kind.ts'
import { perform } from '../domain/matter/perform.ts'
import type { Done } from '../domain/matter/perform.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import type { Role } from '../domain/words/roles.ts'
import { findForAct } from '../store/load.ts'
import type { Loaded } from '../store/load.ts'
import { lookAtSeries } from '../store/numbers.ts'
import { beginFurther } from './begin-matter.ts'
import { changesSince } from './changes.ts'
import type { Context } from './context.ts'
import { keyId } from './context.ts'
import { sealCorrection } from './correct-person.ts'
import type { Happening } from './happenings.ts'
import { checkFiles } from './files.ts'
import { fieldsOnce, readPayload } from './forms.ts'
import { outOfSight } from './out-of-sight.ts'
import type { OutOfSight } from './out-of-sight.ts'
import { sealPeople } from './seal-people.ts'
import { settle, whenOvertaken } from './settle.ts'
import type { Part, Within } from './settle.ts'
import { namedIn, worldOf } from './world.ts'
import { actorKey, countable, writeOf } from './writes.ts'
import type { Deed } from './writes.ts'

export interface Order {
  readonly actor: Actor
  readonly matter: MatterId
  readonly act: string
  readonly payload: unknown
  /** The client's own number of this submission: the same number again has no second effect. */
  readonly key: string
  /** The version that the sender has seen; absent when they do not mind. */
  readonly ifMatch?: number | undefined
}

export interface ActDone {
  readonly id: MatterId
  readonly kind: string
  readonly code: string
  readonly version: number
  readonly stage: string
  readonly stageWords: Words
  /** The answer to an earlier request with the same key. */
  readonly repeated: boolean
  /** Where it is now that whoever did it sees it no more; also to the same request again, until something more has happened to it. */
  readonly gone?: OutOfSight
}

/**
 * The one road on which a matter changes: load, authorise, decide (pure), and write facts, current row, clocks, counts and promises as
 * one. Two questions to the database (a third one where a number is taken), no lock in between.
 * @throws FaultError `unavailable`
 */
export const act = (context: Context, order: Order, within?: Within): Promise<ActDone | Refused> =>
  whenOvertaken(within, () => once(context, order, within))

const once = async (context: Context, order: Order, within: Within | undefined): Promise<ActDone | Refused> => {
  const db = within?.tx ?? context.db
  const now = context.now()
  const key = keyId(order.key)
  const [edition, loaded] = await Promise.all([context.books.of(order.actor.city), findForAct(db, order.actor.city, order.matter, key, dayOf(now))])
  if (!loaded) return refuse('not-found')
  const kind = context.kinds[loaded.kind]
  if (!kind) return refuse('unknown-kind')
  const digest = context.vault.keyed('act', canonical({ actor: actorKey(order.actor), act: order.act, payload: order.payload ?? {} }))
  // Asked again by who did it, because the answer was lost: they get that answer, also where the act itself took the matter out of their hands.
  if (loaded.earlier?.digest === digest.toString('hex')) return doneOf(kind, loaded, loaded.earlier.version, loaded.earlier.stage, loaded.earlier.version === loaded.version ? outOfSight(kind, order.actor, loaded.state, loaded.clocks, edition) : undefined, true)
  const granted = grantedAs(kind, loaded, order)
  if (isRefused(granted)) return granted
  if (loaded.earlier) return refuse('reused-key')
  const stale = order.ifMatch === undefined || order.ifMatch === loaded.version ? undefined : await changesSince(db, kind, loaded, order.ifMatch, granted.role)
  if (stale) return stale

  const read = readPayload(granted.act.form, order.payload, order.actor.kind === 'system')
  if (isRefused(read)) return read
  const fields = fieldsOnce(granted.act.form)
  const sealed = granted.act.corrects
    ? await sealCorrection(context, db, fields, read.payload, loaded.state, order.actor, dayOf(now)) : await sealPeople(context, db, fields, read.payload, order.actor, dayOf(now))
  if (isRefused(sealed)) return sealed
  const strange = await checkFiles(db, order.actor.city, loaded.id, fields, sealed.payload)
  if (strange) return strange
  const named = await namedIn(db, context.kinds, fields, sealed.payload, order.actor)
  const before = worldOf({ edition, conflicts: loaded.conflicts, named }, order.actor, granted.role, now)
  const wanted = granted.act.number?.(loaded.state, sealed.payload as never, before)
  const world = wanted ? { ...before, number: await lookAtSeries(db, order.actor.city, wanted, loaded.id) } : before
  const done = perform(kind, loaded.state, loaded.version, loaded.clocks, order.act, sealed.payload, world)
  if (isRefused(done)) return done

  const deed: Deed = { id: key, name: order.act, actor: order.actor, digest, at: now }
  const further = beginFurther(context, loaded.id, done.opens, world, deed)
  if (isRefused(further)) return further
  const write = writeOf(context, kind, loaded, done, deed, sealed)
  const parts = [{ write, before: countable(loaded.state) }, ...further]
  const refused = done.also.length === 0 ? await settle(context, parts, within) : await settleTogether(context, parts, done.also, order, within)
  if (refused) return refused
  return doneOf(kind, loaded, write.row.version, write.row.stage, outOfSight(kind, order.actor, done.state, done.clocks, edition), false)
}

/** What the system does to other matters with it: all is written or none of it. @throws Refusal never leaves here: it comes back as the answer */
const settleTogether = async (context: Context, parts: readonly Part[], also: Done['also'], order: Order, within: Within | undefined): Promise<Refused | undefined> => {
  const all = async (inside: Within): Promise<void> => {
    await settle(context, parts, inside)
    for (const one of also) {
      const answer = await act(context, { actor: { kind: 'system', city: order.actor.city, job: order.act }, matter: one.matter, act: one.act, payload: one.payload, key: `also ${one.matter} ${order.key}` }, inside)
      if (isRefused(answer)) throw new Refusal(answer)
    }
  }
  // Inside somebody else's transaction a refusal is theirs to undo.
  if (within) {
    await all(within)
    return undefined
  }
  const told: Happening[] = []
  try {
    await context.db.transaction(async (tx) => {
      told.length = 0
      await all({ tx, told })
    })
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    throw error
  }
  for (const happening of told) context.happenings.tell(happening)
  return undefined
}

/** Undoes the transaction, and is the answer. */
class Refusal extends Error {
  readonly answer: Refused
  constructor(answer: Refused) {
    super(answer.refused.code)
    this.answer = answer
  }
}

/** The act, and the role under which this actor may do it here. Who may not even read the matter is told that there is none. */
const grantedAs = (kind: Kind, loaded: Loaded, order: Order): { readonly act: Act<MatterState>; readonly role: Role } | Refused => {
  const row = placed(loaded.state)
  const way = wayTo(reachOf(order.actor, order.act, kind.grants), row)
  const one = Object.hasOwn(kind.acts, order.act) ? kind.acts[order.act] : undefined
  // Whoever only holds a case code may look at the matter; to act they sign in.
  if (one && way && order.actor.kind !== 'bearer') return { act: one, role: way.role }
  if (!wayTo(reachOf(order.actor, 'read', kind.grants), row)) return refuse('not-found')
  return one ? refuse('not-allowed') : refuse('unknown-act', { act: order.act })
}

const doneOf = (kind: Kind, loaded: Loaded, version: number, stage: string, gone: OutOfSight | undefined, repeated: boolean): ActDone => ({
  id: loaded.id, kind: kind.name, code: loaded.code, version, stage, stageWords: kind.stages[stage]?.words ?? { zh: stage, en: stage }, repeated, ...(gone ? { gone } : {}),
})
