import type { Moment } from '../domain/kernel/day.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

/** A clock that has run out and waits for its act. */
export interface RunOut {
  readonly matter: MatterId
  readonly name: string
  readonly key: string
  readonly at: Moment
  readonly lapse: string
}

const runOut = {
  name: 'clocks-run-out',
  text: `
    select matter, name, key, at, lapse from clocks
    where city = $1 and at <= $2 and paused_on is null and lapse <> '' and (retry_at is null or retry_at <= $2)
    order by at limit $3`,
}

/** The clocks that have run out, the earliest first. */
export const findRunOut = (db: Runner, city: string, now: Moment, limit: number): Promise<readonly RunOut[]> => db.rows(runOut, [city, now, limit])

const take = {
  name: 'clock-take',
  text: `select from clocks where city = $1 and matter = $2 and name = $3 and key = $4 and at = $5 and paused_on is null and lapse = $6 for update skip locked`,
}

/** Locks the clock for this transaction; false when another process has it, or when it no longer runs out like this. */
export const takeClock = async (tx: Runner, city: string, clock: RunOut): Promise<boolean> =>
  (await tx.rows(take, [city, clock.matter, clock.name, clock.key, clock.at, clock.lapse])).length > 0

const putOff = {
  name: 'clock-put-off',
  text: 'update clocks set retry_at = $5, failure = $6 where city = $1 and matter = $2 and name = $3 and key = $4',
}

/** Not tried again before `until`, with why; the row shows it to the people who watch. */
export const putOffClock = async (db: Runner, city: string, clock: RunOut, until: Moment, failure: string): Promise<void> => {
  await db.rows(putOff, [city, clock.matter, clock.name, clock.key, until, failure])
}

const stuck = {
  name: 'clocks-stuck',
  text: `
    select c.matter, m.code, m.kind, c.name, c.lapse, c.at, c.retry_at as "retryAt", c.failure
    from clocks c join matters m on m.city = c.city and m.id = c.matter
    where c.city = $1 and c.retry_at is not null and c.lapse <> '' order by c.at limit $2`,
}

export interface StuckClock {
  readonly matter: MatterId
  readonly code: string
  readonly kind: string
  readonly name: string
  readonly lapse: string
  readonly at: Moment
  readonly retryAt: Moment
  readonly failure: string
}

/** Clocks that ran out and could not move their matter. */
export const findStuckClocks = (db: Runner, city: string, limit: number): Promise<readonly StuckClock[]> => db.rows(stuck, [city, limit])
