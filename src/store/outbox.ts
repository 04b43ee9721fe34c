import type { Moment } from '../domain/kernel/day.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

export interface Waiting {
  readonly id: string
  readonly topic: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly matter: MatterId | null
  readonly created_at: Moment
  /** This try included. */
  readonly tries: number
}

const claim = {
  name: 'outbox-claim',
  text: `
    update outbox o set tries = o.tries + 1, due_at = $3
    from (select id from outbox where city = $1 and due_at <= $2 and sent_at is null and dead_at is null order by due_at limit $4 for update skip locked) w
    where o.city = $1 and o.id = w.id
    returning o.id, o.topic, o.payload, o.matter, o.created_at, o.tries`,
}

/** Takes what is due; nobody else gets it before `until`. If the process dies meanwhile, it is taken again then. */
export const claimWaiting = (db: Runner, city: string, now: Moment, until: Moment, limit: number): Promise<readonly Waiting[]> =>
  db.rows(claim, [city, now, until, limit])

export interface Outcome {
  readonly id: string
  readonly sent?: Moment | undefined
  readonly dead?: Moment | undefined
  readonly again?: Moment | undefined
  readonly error?: string | undefined
}

const settle = {
  name: 'outbox-settle',
  text: `
    update outbox o set sent_at = s.sent, dead_at = s.dead, due_at = coalesce(s.again, o.due_at), error = s.error
    from jsonb_to_recordset($2::jsonb) as s(id uuid, sent timestamptz, dead timestamptz, again timestamptz, error text)
    where o.city = $1 and o.id = s.id`,
}

export const settleWaiting = async (db: Runner, city: string, outcomes: readonly Outcome[]): Promise<void> => {
  if (outcomes.length > 0) await db.rows(settle, [city, JSON.stringify(outcomes)])
}

export interface OutboxLine extends Waiting {
  readonly sent_at: Moment | null
  readonly dead_at: Moment | null
  readonly error: string | null
}

const columns = 'id, topic, payload, matter, created_at, tries, sent_at, dead_at, error'

/** What was given up, the newest first. */
export const findDead = (db: Runner, city: string, limit: number): Promise<readonly OutboxLine[]> =>
  db.rows({ name: 'outbox-dead', text: `select ${columns} from outbox where city = $1 and dead_at is not null order by dead_at desc, id limit $2` }, [city, limit])

/** Tries again from the beginning what had been given up. */
export const revive = async (db: Runner, city: string, id: string, now: Moment): Promise<boolean> =>
  (await db.rows({ text: 'update outbox set dead_at = null, tries = 0, due_at = $3, error = null where city = $1 and id = $2 and dead_at is not null returning id' }, [city, id, now])).length > 0

/** Messages, the newest first; for the demonstration's inbox. */
export const findNewestMessages = (db: Runner, city: string, limit: number): Promise<readonly OutboxLine[]> =>
  db.rows({ text: `select ${columns} from outbox where city = $1 and topic = 'message' order by created_at desc, id desc limit $2` }, [city, limit])

export const sweepSent = async (db: Runner, city: string, before: Moment): Promise<void> => {
  await db.rows({ text: 'delete from outbox where city = $1 and sent_at < $2' }, [city, before])
}

/** How long the oldest promise has waited, and how many wait or were given up; for readiness and metrics. */
export const outboxState = async (db: Runner, city: string): Promise<{ readonly waiting: number; readonly oldest: Moment | null; readonly dead: number }> => {
  const [row] = await db.rows<{ waiting: number; oldest: Moment | null; dead: number }>({
    name: 'outbox-state',
    text: `select (select count(*)::int from (select from outbox where city = $1 and sent_at is null and dead_at is null limit 10001) w) as waiting,
      (select min(due_at) from outbox where city = $1 and sent_at is null and dead_at is null) as oldest,
      (select count(*)::int from outbox where city = $1 and dead_at is not null) as dead`,
  }, [city])
  return row ?? { waiting: 0, oldest: null, dead: 0 }
}
