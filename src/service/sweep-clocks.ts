import { addHours } from '../domain/kernel/day.ts'
import { explain, FaultError, isRefused } from '../domain/kernel/fault.ts'
import type { Actor } from '../domain/people/actor.ts'
import { findRunOut, putOffClock, takeClock } from '../store/clocks.ts'
import type { RunOut } from '../store/clocks.ts'
import { Overtaken } from '../store/write.ts'
import { act } from './act.ts'
import type { Context } from './context.ts'
import type { Happening } from './happenings.ts'

export interface Swept {
  readonly done: number
  /** Refused or failed; each shows why on its clock and is tried again later. */
  readonly putOff: number
}

const batch = 200
const refusedHours = 6
const failedHours = 0.25

/**
 * When nobody acted in time the matter moves by itself: does the act on lapse of every clock that has run out, as the system, on the same
 * road as everybody. Its key is made of the clock, so that a second sweep of the same clock has no second effect.
 */
export const sweepClocks = async (context: Context, city: string): Promise<Swept> => {
  let done = 0
  let putOff = 0
  for (;;) {
    const found = await findRunOut(context.db, city, context.now(), batch)
    const before = done + putOff
    for (const clock of found) {
      const outcome = await lapse(context, city, clock)
      if (outcome === 'done') done += 1
      if (outcome === 'put off') putOff += 1
    }
    // A batch of clocks that others hold is left to them.
    if (found.length < batch || done + putOff === before) return { done, putOff }
  }
}

const lapse = async (context: Context, city: string, clock: RunOut): Promise<'done' | 'put off' | 'not ours'> => {
  const actor: Actor = { kind: 'system', city, job: 'clock' }
  const order = {
    actor, matter: clock.matter, act: clock.lapse, payload: { clock: clock.name, key: clock.key },
    key: `lapse ${clock.matter} ${clock.name} ${clock.key} ${clock.at}`,
  }
  try {
    const told: Happening[] = []
    const answer = await context.db.transaction(async (tx) => {
      told.length = 0
      return (await takeClock(tx, city, clock)) ? act(context, order, { tx, told }) : undefined
    })
    if (answer === undefined) return 'not ours'
    if (!isRefused(answer)) {
      for (const one of told) context.happenings.tell(one)
      // Done before, yet the clock still stands there: a kind that does not stop or silence its clock would be swept for ever.
      if (answer.repeated) await putOffClock(context.db, city, clock, addHours(context.now(), refusedHours), 'the act on lapse did not stop the clock')
      return 'done'
    }
    await putOffClock(context.db, city, clock, addHours(context.now(), refusedHours), explain(answer.refused).en)
  } catch (error) {
    if (error instanceof Overtaken) return 'not ours'
    if (error instanceof FaultError && error.fault.code === 'unavailable') throw error
    await putOffClock(context.db, city, clock, addHours(context.now(), failedHours), error instanceof Error ? error.message : String(error))
  }
  return 'put off'
}
