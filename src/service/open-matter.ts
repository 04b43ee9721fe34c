import { canonical } from '../domain/kernel/canonical.ts'
import { dayOf } from '../domain/kernel/day.ts'
import { isRefused, refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import { placed } from '../domain/matter/placed.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { Done } from '../domain/matter/perform.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import type { Role } from '../domain/words/roles.ts'
import { words } from '../domain/kernel/words.ts'
import { findOpening } from '../store/load.ts'
import type { EarlierOpening } from '../store/load.ts'
import { lookAtSeries } from '../store/numbers.ts'
import type { ActDone } from './act.ts'
import { beginFurther, beginMatter } from './begin-matter.ts'
import type { Context } from './context.ts'
import { keyId } from './context.ts'
import { fieldsOnce, readPayload } from './forms.ts'
import { outOfSight } from './out-of-sight.ts'
import type { OutOfSight } from './out-of-sight.ts'
import { sealPeople } from './seal-people.ts'
import { settle, whenOvertaken } from './settle.ts'
import type { Within } from './settle.ts'
import { namedIn, worldOf } from './world.ts'
import { actorKey, writeOf } from './writes.ts'
import type { Deed } from './writes.ts'

export interface OpenOrder {
  readonly actor: Actor
  readonly kind: string
  readonly payload: unknown
  readonly key: string
}

/** Opens a matter. The same key again gives the matter that was opened then. @throws FaultError `unavailable` */
export const openMatter = (context: Context, order: OpenOrder, within?: Within): Promise<ActDone | Refused> =>
  whenOvertaken(within, () => once(context, order, within))

/** Whoever may register here and not there is told where it belongs: the person before them has to go somewhere. */
const elsewhere = words(
  '这个地方不在您的辖区，请报给当地的村、社区或镇街综治中心。是纠纷的，在哪个窗口都能登记，由您中心代收。',
  'This place is not of your area: report it to the centre there. A dispute is registered at any window, and your centre takes it in.',
)
const fieldsGiven = (payload: unknown): object => (typeof payload === 'object' && payload !== null ? payload : {})

const once = async (context: Context, order: OpenOrder, within: Within | undefined): Promise<ActDone | Refused> => {
  const db = within?.tx ?? context.db
  const now = context.now()
  const key = keyId(order.key)
  const kind = Object.hasOwn(context.kinds, order.kind) ? context.kinds[order.kind] : undefined
  if (!kind) return refuse('unknown-kind')
  const roles = rolesFor(kind, order.actor)
  if (roles.length === 0) return refuse(order.actor.kind === 'guest' ? 'not-signed-in' : 'not-allowed')
  const digest = context.vault.keyed('act', canonical({ actor: actorKey(order.actor), open: order.kind, payload: order.payload ?? {} }))
  const [edition, earlier] = await Promise.all([context.books.of(order.actor.city), findOpening(db, order.actor.city, key)])
  if (earlier) return earlier.digest === digest.toString('hex') ? repeated(kind, earlier, earlier.version === earlier.now ? outOfSight(kind, order.actor, earlier.state, earlier.clocks, edition) : undefined) : refuse('reused-key')

  const read = readPayload(kind.open.form, order.payload)
  if (isRefused(read)) return read
  const fields = fieldsOnce(kind.open.form)
  const sealed = await sealPeople(context, db, fields, read.payload, order.actor, dayOf(now))
  if (isRefused(sealed)) return sealed
  const named = await namedIn(db, context.kinds, fields, sealed.payload, order.actor)
  const begun = await firstThatFits(roles, async (role) => {
    const before = worldOf({ edition, conflicts: [], named }, order.actor, role, now)
    const wanted = kind.open.number?.(sealed.payload, before)
    const world = wanted ? { ...before, number: await lookAtSeries(db, order.actor.city, wanted) } : before
    const done = beginMatter(context, kind, sealed.payload, world)
    return isRefused(done) || reaches(kind, order.actor, role, done) ? { done, world } : undefined
  })
  if (!begun) return refuse('not-allowed', {}, 'area' in fieldsGiven(order.payload) ? [{ path: 'area', words: elsewhere }] : undefined)
  const { done, world } = begun
  if (isRefused(done)) return done

  const deed: Deed = { id: key, name: 'open', actor: order.actor, digest, at: now }
  const further = beginFurther(context, done.state.id, done.opens, world, deed)
  if (isRefused(further)) return further
  const write = writeOf(context, kind, undefined, done, deed, sealed)
  await settle(context, [{ write, before: undefined }, ...further], within)
  const { id, code, stage, version } = write.row
  const gone = outOfSight(kind, order.actor, done.state, done.clocks, edition)
  return { id, kind: kind.name, code, version, stage, stageWords: kind.stages[stage]?.words ?? { zh: stage, en: stage }, repeated: false, ...(gone ? { gone } : {}) }
}

/** The roles under which this actor may open a matter of the kind. */
const rolesFor = (kind: Kind, actor: Actor): readonly Role[] => {
  if (actor.kind === 'guest') return kind.grants['open']?.public ? ['public'] : []
  return [...new Set(reachOf(actor, 'open', kind.grants).map((way) => way.role))]
}

/**
 * Nobody opens a matter outside of where they may open one: the new row must lie in the reach of the grant. A guest has no place. That it is
 * sealed from its first moment on (domestic violence) must not keep a clerk from registering it.
 */
const reaches = (kind: Kind, actor: Actor, role: Role, done: Done): boolean =>
  actor.kind === 'guest' || wayTo(reachOf(actor, 'open', kind.grants).filter((way) => way.role === role), { ...placed(done.state), sealed: false }) !== undefined

const firstThatFits = async <T, R>(all: readonly T[], fits: (one: T) => Promise<R | undefined>): Promise<R | undefined> => {
  for (const one of all) {
    const found = await fits(one)
    if (found !== undefined) return found
  }
  return undefined
}

const repeated = (kind: Kind, earlier: EarlierOpening, gone: OutOfSight | undefined): ActDone => ({
  id: earlier.matter, kind: earlier.kind, code: earlier.code, version: earlier.version, stage: earlier.stage,
  stageWords: kind.stages[earlier.stage]?.words ?? { zh: earlier.stage, en: earlier.stage }, repeated: true, ...(gone ? { gone } : {}),
})
