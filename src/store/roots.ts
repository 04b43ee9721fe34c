import type { Day, Moment } from '../domain/kernel/day.ts'
import type { Runner } from './database.ts'

export interface Root {
  readonly day: Day
  readonly facts: number
  readonly root: Buffer
}

const compute = {
  name: 'root-of-day',
  text: `
    with told as (select matter, seq, hash from facts where city = $1 and at >= $2 and at < $3),
    last as (select distinct on (matter) matter, hash from told order by matter, seq desc)
    select (select count(*) from told) as facts, sha256($4::bytea || coalesce(string_agg(uuid_send(matter) || hash, ''::bytea order by matter), ''::bytea)) as root from last`,
}

/** The root over the last hash of every matter touched between two moments, chained to the root before. */
export const computeRoot = async (db: Runner, city: string, from: Moment, to: Moment, before: Buffer): Promise<{ readonly facts: number; readonly root: Buffer }> => {
  const [row] = await db.rows<{ facts: number; root: Buffer }>(compute, [city, from, to, before])
  if (!row) throw new Error('a root is always computed')
  return row
}

export const findLastRoot = async (db: Runner, city: string): Promise<Root | undefined> =>
  (await db.rows<Root>({ text: 'select day, facts, root from roots where city = $1 order by day desc limit 1' }, [city]))[0]

export const findRoots = (db: Runner, city: string): Promise<readonly Root[]> =>
  db.rows({ text: 'select day, facts, root from roots where city = $1 order by day' }, [city])

/** Once written a root stays: a second process that comes to the same day changes nothing. */
export const insertRoot = async (db: Runner, city: string, root: Root): Promise<void> => {
  await db.rows({ text: 'insert into roots (city, day, facts, root) values ($1, $2, $3, $4) on conflict do nothing' }, [city, root.day, root.facts, root.root])
}

export const findFirstFact = async (db: Runner, city: string): Promise<Moment | undefined> =>
  (await db.rows<{ at: Moment | null }>({ text: 'select min(at) as at from facts where city = $1' }, [city]))[0]?.at ?? undefined
