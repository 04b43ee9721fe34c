import type { Moment } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Actor } from '../domain/people/actor.ts'
import { rolesOf } from '../domain/people/actor.ts'
import { findStuckClocks } from '../store/clocks.ts'
import type { StuckClock } from '../store/clocks.ts'
import { findDead, outboxState, revive } from '../store/outbox.ts'
import type { Context } from './context.ts'

/** What did not go by itself and waits for a person: no text of a message, no number of anybody. */
export interface DeadLetters {
  readonly waiting: number
  readonly oldest?: Moment
  readonly dead: readonly { readonly id: string; readonly topic: string; readonly matter?: MatterId; readonly promisedAt: Moment; readonly tries: number; readonly error: string }[]
  readonly clocks: readonly StuckClock[]
}

const shown = 200

/** For the administrator: promises that were given up, and clocks that could not move their matter. */
export const listDeadLetters = async (context: Context, actor: Actor): Promise<DeadLetters | Refused> => {
  if (!rolesOf(actor).includes('admin')) return refuse('not-allowed')
  const [state, dead, clocks] = await Promise.all([outboxState(context.db, actor.city), findDead(context.db, actor.city, shown), findStuckClocks(context.db, actor.city, shown)])
  return {
    waiting: state.waiting, ...(state.oldest === null ? {} : { oldest: state.oldest }), clocks,
    dead: dead.map((one) => ({
      id: one.id, topic: one.topic, ...(one.matter === null ? {} : { matter: one.matter }), promisedAt: one.created_at, tries: one.tries, error: one.error ?? '',
    })),
  }
}

/** Sends again what was given up, from the first try on. */
export const reviveLetter = async (context: Context, actor: Actor, id: string): Promise<true | Refused> => {
  if (!rolesOf(actor).includes('admin')) return refuse('not-allowed')
  return (await revive(context.db, actor.city, id, context.now())) ? true : refuse('not-found')
}
