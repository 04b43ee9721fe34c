import { FaultError } from '../domain/kernel/fault.ts'
import { placed } from '../domain/matter/placed.ts'
import { cellChanges } from '../store/counts.ts'
import type { Countable } from '../store/counts.ts'
import type { Runner } from '../store/database.ts'
import { isClash, isCut, takenKey } from '../store/fault.ts'
import { Overtaken, writeMatter } from '../store/write.ts'
import type { MatterWrite } from '../store/write.ts'
import type { Context } from './context.ts'
import type { Happening } from './happenings.ts'
import { countable } from './writes.ts'

/** A transaction of somebody else's, in which the act is done; what happened is told when that one is through. */
export interface Within {
  readonly tx: Runner
  readonly told: Happening[]
}

/** One matter's part of an act. */
export interface Part {
  readonly write: MatterWrite
  readonly before: Countable | undefined
}

/**
 * Writes all parts or none. One part is one statement and needs no transaction around it. The summary is kept with the last part, for
 * all of them at once, so that its cells are always locked in one order.
 */
export const settle = async (context: Context, parts: readonly Part[], within: Within | undefined): Promise<void> => {
  const changes = cellChanges(parts.map((part) => ({ before: part.before, after: countable(part.write.row.state) })))
  const all = async (db: Runner): Promise<void> => {
    for (const [at, part] of parts.entries()) await writeMatter(db, part.write, at === parts.length - 1 ? changes : [])
  }
  if (within) await all(within.tx)
  else if (parts.length === 1) await all(context.db)
  else await context.db.transaction(all)
  for (const { write } of parts) {
    const happening = happeningOf(write)
    if (within) within.told.push(happening)
    else context.happenings.tell(happening)
  }
}

const happeningOf = ({ row, act, outbox }: MatterWrite): Happening => ({
  city: row.city, kind: row.kind, matter: row.id, code: row.code, act: act.name, version: row.version, stage: row.stage,
  placed: placed(row.state), promised: outbox.length > 0,
})

/** Twenty who write into one matter at once all get done; beyond that something is wrong. */
const attempts = 40

/** Who was overtaken twice waits a moment, each a different one, so that not all come again together. */
const breathe = (attempt: number): Promise<void> =>
  attempt < 3 ? Promise.resolve() : new Promise((done) => { setTimeout(done, Math.random() * 4 * Math.min(attempt, 12)) })

/**
 * Does it again from the reading on when somebody was faster or in the way, when a new public code, or the next number of a series, was already taken, or once when the
 * line to the database was cut: whether the first attempt was written is then seen by its key. Inside a transaction of somebody else's it is theirs to
 * begin again.
 */
export const whenOvertaken = async <T>(within: Within | undefined, once: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once()
    } catch (error) {
      const again = error instanceof Overtaken || isClash(error) || ['matters_code', 'acts_pkey', 'acts_open', 'numbers_pkey'].includes(takenKey(error) ?? '')
      const cut = attempt === 1 && error instanceof FaultError && error.fault.code === 'unavailable' && isCut(error.cause)
      if (!(again || cut) || within || attempt === attempts) throw error
      await breathe(attempt)
    }
  }
}
