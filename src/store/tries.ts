import type { Moment } from '../domain/kernel/day.ts'
import type { Runner } from './database.ts'

/** How many tries are free, how long the first wait is, and the longest; the wait doubles with each further try. */
export interface Patience {
  readonly free: number
  readonly seconds: number
  readonly most: number
  /** Tries older than this are forgotten. */
  readonly forget: number
}

/**
 * Counts a try before it is judged, so that a hundred at once are a hundred.
 * @returns the moment until which to wait, when this try must not be judged; undefined when it may be
 */
export async function takeTry(db: Runner, city: string, key: Buffer, now: Moment, patience: Patience): Promise<Moment | undefined> {
  const rows = await db.rows<{ tries: number }>({
    name: 'take-try',
    text: `insert into tries as t (city, key, tries, at, wait_until)
           values ($1, $2, 1, $3::timestamptz, case when $4::int <= 1 then $3::timestamptz + make_interval(secs => $5::float) end)
           on conflict (city, key) do update set
             tries = case when t.at < $3::timestamptz - make_interval(secs => $7::float) then 1 else t.tries + 1 end,
             at = $3::timestamptz,
             wait_until = case
               when t.at < $3::timestamptz - make_interval(secs => $7::float) or t.tries + 1 < $4::int then null
               else $3::timestamptz + make_interval(secs => least($5::float * power(2, least(t.tries + 1 - $4::int, 30)), $6::float)) end
           where t.wait_until is null or t.wait_until <= $3::timestamptz
           returning tries`,
  }, [city, key, now, patience.free, patience.seconds, patience.most, patience.forget])
  if (rows.length > 0) return undefined
  const found = await db.rows<{ wait: Moment }>({ text: 'select wait_until as wait from tries where city = $1 and key = $2' }, [city, key])
  // Forgiven in between: ask the caller to come again at once.
  return found[0]?.wait ? found[0].wait : now
}

export async function forgiveTries(db: Runner, city: string, key: Buffer): Promise<void> {
  await db.rows({ name: 'forgive-tries', text: 'delete from tries where city = $1 and key = $2' }, [city, key])
}

/** The try was a good one: as if it had not been. Those before it still count. */
export async function giveBackTry(db: Runner, city: string, key: Buffer): Promise<void> {
  await db.rows({ name: 'give-back-try', text: 'update tries set tries = greatest(tries - 1, 0), wait_until = null where city = $1 and key = $2' }, [city, key])
}

export async function findWait(db: Runner, city: string, key: Buffer, now: Moment): Promise<Moment | undefined> {
  const rows = await db.rows<{ wait: Moment }>({ text: 'select wait_until as wait from tries where city = $1 and key = $2 and wait_until > $3' }, [city, key, now])
  return rows[0] && rows[0].wait
}

export async function sweepTries(db: Runner, city: string, before: Moment): Promise<void> {
  await db.rows({ text: 'delete from tries where city = $1 and at < $2' }, [city, before])
}
