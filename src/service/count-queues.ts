import { addDays, dayOf } from '../domain/kernel/day.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Actor } from '../domain/people/actor.ts'
import { rolesOf } from '../domain/people/actor.ts'
import { countMany } from '../store/lists.ts'
import type { Context } from './context.ts'
import { capped, queueFilters } from './list-matters.ts'
import { shareOf } from './shares.ts'

export interface QueueCount {
  readonly kind: string
  readonly queue: string
  readonly words: Words
  readonly total: number | '1000+'
  /** Of these, how many are past their day. */
  readonly late: number | '1000+'
}

/** The actor's own queues with what waits in them, in one question. */
export const countQueues = async (context: Context, actor: Actor): Promise<readonly QueueCount[]> => {
  const today = dayOf(context.now())
  const own = rolesOf(actor)
  const queues = Object.values(context.kinds).flatMap((kind) =>
    kind.queues.filter((queue) => queue.roles.some((role) => own.includes(role))).map((queue) => ({ kind, queue, share: shareOf(kind, actor, 'list', undefined, queue) })))
  const wishes = queues.flatMap(({ queue, share }) => {
    if (!share) return []
    const filters = queueFilters(queue, actor, today)
    return [filters, { ...filters, dueBy: addDays(today, -1) }].map((one) => ({ city: actor.city, shares: [share], filters: one }))
  })
  const totals = await countMany(context.db, wishes)
  let at = 0
  return queues.map(({ kind, queue, share }) => {
    const [total, late] = share ? [totals[at], totals[at + 1]] : [0, 0]
    if (share) at += 2
    return { kind: kind.name, queue: queue.name, words: queue.words, total: capped(total ?? 0), late: capped(late ?? 0) }
  })
}
