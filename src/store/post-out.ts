import type { Moment } from '../domain/kernel/day.ts'
import type { Runner } from './database.ts'

/** Puts a promise to the outside into the outbox, in the caller's transaction. */
export async function postOut(db: Runner, row: { city: string; id: string; topic: string; payload: unknown; at: Moment }): Promise<void> {
  await db.rows({
    text: 'insert into outbox (city, id, topic, payload, created_at, due_at) values ($1, $2, $3, $4, $5, $5)',
  }, [row.city, row.id, row.topic, JSON.stringify(row.payload), row.at])
}
