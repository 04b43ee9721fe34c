import { epochOf } from '../domain/kernel/day.ts'
import { outboxState } from '../store/outbox.ts'
import { findBeat } from '../store/readiness.ts'
import type { Context } from './context.ts'

/** Older than this, the sender is not keeping up. */
const slowSeconds = 300
/** The jobs give a sign of life every minute. */
const silentSeconds = 180

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

/** How much waits to be sent, for how long the oldest of it has been due, and how much was given up. */
export async function measureOutbox(context: Context): Promise<{ waiting: number; oldestSeconds: number; dead: number }> {
  const { waiting, oldest, dead } = await outboxState(context.db, context.city)
  return { waiting, dead, oldestSeconds: oldest === null ? 0 : Math.max(0, (epochOf(context.now()) - epochOf(oldest)) / 1000) }
}
