import { isRefused, refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Kind, World } from '../domain/matter/kind.ts'
import type { Opening } from '../domain/matter/kind.ts'
import { begin } from '../domain/matter/perform.ts'
import type { Done } from '../domain/matter/perform.ts'
import type { Context } from './context.ts'
import { idFrom } from './context.ts'
import type { Part } from './settle.ts'
import { writeOf } from './writes.ts'
import type { Deed } from './writes.ts'

/** Decides a new matter: id and public code are given here, everything else by its kind. */
export const beginMatter = (context: Context, kind: Kind, payload: unknown, world: World): Done | Refused =>
  begin(kind, payload, world, context.newId<'matter'>(world.now), context.newCode())

/**
 * The matters that an act opens besides, and those that they open in turn. They are part of the act that was granted, and its author's;
 * their payloads come from the kind itself. Each is linked to the matter from which it came.
 */
export const beginFurther = (context: Context, from: MatterId, openings: readonly Opening[], world: World, deed: Deed): readonly Part[] | Refused => {
  const parts: Part[] = []
  const waiting = openings.map((opening) => ({ opening, from }))
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const kind = context.kinds[next.opening.kind]
    if (!kind) return refuse('unknown-kind')
    const done = beginMatter(context, kind, next.opening.payload, world)
    if (isRefused(done)) return done
    const own: Deed = { ...deed, id: idFrom('further', deed.id, String(parts.length)), name: 'open' }
    const write = writeOf(context, kind, undefined, done, own, { people: [] })
    parts.push({ write: { ...write, links: [...new Set([...(write.links ?? []), next.from])] }, before: undefined })
    waiting.push(...done.opens.map((opening) => ({ opening, from: done.state.id })))
  }
  return parts
}
