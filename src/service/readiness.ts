import { epochOf } from '../domain/kernel/day.ts'
import { beat, findBeat, outboxState } from '../store/readiness.ts'
import type { OutboxState } from '../store/readiness.ts'
import type { Context } from './context.ts'

/** After so many tries a promise to the outside waits for a person. */
export const triesBeforeDead = 12
/** Older than this, the sender is not keeping up. */
const slowSeconds = 300
/** The jobs give a sign of life every ten seconds. */
const silentSeconds = 60

export interface Readiness {
  readonly database: 'ok' | 'gone'
  readonly outbox: 'ok' | 'slow' | 'unknown'
  readonly jobs: 'ok' | 'silent' | 'unknown'
}

/** Whether everything that serving needs is there. Never throws: a question about health has an answer. */
export async function readiness(context: Context): Promise<Readiness> {
  try {
    const [outbox, seen] = await Promise.all([measureOutbox(context), findBeat(context.db, context.city, 'jobs')])
    const silent = seen === undefined || epochOf(context.now()) - epochOf(seen) > silentSeconds * 1000
    return { database: 'ok', outbox: outbox.oldestSeconds > slowSeconds ? 'slow' : 'ok', jobs: silent ? 'silent' : 'ok' }
  } catch {
    return { database: 'gone', outbox: 'unknown', jobs: 'unknown' }
  }
}

export const measureOutbox = (context: Context): Promise<OutboxState> => outboxState(context.db, context.city, context.now(), triesBeforeDead)

/** A sign of life of a part that runs beside the door. */
export const giveSign = (context: Context, name: 'jobs'): Promise<void> => beat(context.db, context.city, name, context.now())
