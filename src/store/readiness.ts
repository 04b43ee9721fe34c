import type { Moment } from '../domain/kernel/day.ts'
import type { Runner } from './database.ts'

export interface OutboxState {
  readonly waiting: number
  readonly oldestSeconds: number
  readonly dead: number
}

/** `deadFrom`: after so many tries nobody tries again by itself. */
export async function outboxState(db: Runner, city: string, now: Moment, deadFrom: number): Promise<OutboxState> {
  const rows = await db.rows<OutboxState>({
    name: 'outbox-state',
    text: `select count(*) filter (where tries < $3)::int as waiting, count(*) filter (where tries >= $3)::int as dead,
             coalesce(extract(epoch from $2::timestamptz - min(due_at) filter (where tries < $3 and due_at <= $2)), 0)::float as "oldestSeconds"
           from outbox where city = $1 and sent_at is null`,
  }, [city, now, deadFrom])
  return rows[0] ?? { waiting: 0, oldestSeconds: 0, dead: 0 }
}

export async function beat(db: Runner, city: string, name: string, at: Moment): Promise<void> {
  await db.rows({ name: 'beat', text: 'insert into heartbeats (city, name, at) values ($1, $2, $3) on conflict (city, name) do update set at = excluded.at' }, [city, name, at])
}

export async function findBeat(db: Runner, city: string, name: string): Promise<Moment | undefined> {
  return (await db.rows<{ at: Moment }>({ name: 'find-beat', text: 'select at from heartbeats where city = $1 and name = $2' }, [city, name]))[0]?.at
}
