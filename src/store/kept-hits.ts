import type { MatterId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'
import { questionOf } from './frequent.ts'
import { lineColumns } from './line.ts'
import type { LineRow } from './line.ts'
import type { ListWish, Page } from './list-wish.ts'
import type { Order } from './order.ts'
import { pageOf } from './search-page.ts'
import { sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** A question whose hits all lie in one list of words, and are worth keeping from so many on. */
export interface Kept {
  readonly list: string
  readonly hits: Sql
  readonly worth: number
}

/** What was found: all ids in their order, sixteen bytes each, and what of the record was seen then (a snapshot of PostgreSQL, as text). */
export interface Hits {
  readonly ids: Buffer
  readonly seen: string
}

/** The row that comes with a page of hits: how many, and all of them when they are worth keeping. */
export interface Found {
  readonly total: number | null
  readonly ids: Buffer | null
  readonly seen: string | null
}

/** Changes of a list are known for a day. */
const lastsMs = 3_600_000
/** Beyond so many questions the oldest is forgotten: at most 16 KB each. */
const most = 600

const width = 16

const known = new WeakMap<Runner, Map<string, Hits & { readonly at: number }>>()

export const keep = (db: Runner, { hits }: Kept, found: Hits, now = performance.now()): void => {
  const mine = known.get(db) ?? new Map<string, Hits & { readonly at: number }>()
  known.set(db, mine)
  const question = questionOf(hits)
  // Put at the end: a map forgets in the order in which it was told.
  mine.delete(question)
  mine.set(question, { ...found, at: now })
  for (const oldest of mine.keys()) if (mine.size > most) mine.delete(oldest); else break
}

/** Columns over `hits`: all ids when there are enough and fewer than the cap, and the snapshot in which they were found. */
export const keptColumns = ({ worth }: Kept, cap: number): Sql =>
  sql`case when count(*) >= ${worth} and count(*) < ${cap} then string_agg(uuid_send(id), ''::bytea order by id) end as ids, pg_current_snapshot()::text as seen`

/**
 * The page from what was found before, when nothing was put into, changed in or taken from the list since: asked in the same statement, by the transactions
 * that changed it and were not seen then. Undefined when it must be found again.
 */
export const findKept = async (db: Runner, wish: ListWish, order: Order, kept: Kept, now = performance.now()): Promise<Page | undefined> => {
  const before = known.get(db)?.get(questionOf(kept.hits))
  if (!before || now - before.at > lastsMs) return undefined
  const place = typeof wish.from === 'object' ? wish.from.id : undefined
  const ids = idsFrom(before.ids, place, order.down, wish.limit + 1)
  const rows = await db.ask<LineRow & { readonly same: boolean }>(sql`
    select s.same, ${lineColumns} from (select not exists (
      select from list_changes c where c.city = ${wish.city} and c.list = ${kept.list} and c.changed >= pg_snapshot_xmin(${before.seen}::pg_snapshot)
        and not pg_visible_in_snapshot(c.changed, ${before.seen}::pg_snapshot)
        -- One that is yet to come was written in another database, of which this one is the copy.
        and c.changed < pg_snapshot_xmax(pg_current_snapshot())) as same) s
    left join (unnest(${ids}::uuid[]) k(id) join matters m on m.city = ${wish.city} and m.id = k.id) on s.same
    order by ${order.rows}`)
  return rows[0]?.same ? pageOf(wish, order, rows, before.ids.length / width) : undefined
}

/** So many ids beyond a place, downwards or upwards; without a place from the end where that direction begins. */
export const idsFrom = (ids: Buffer, place: MatterId | undefined, down: boolean, limit: number): readonly MatterId[] => {
  const size = ids.length / width
  const below = place === undefined ? (down ? size : 0) : countBelow(ids, bytesOf(place))
  const same = place !== undefined && below < size && at(ids, below).equals(bytesOf(place)) ? 1 : 0
  const [from, to] = down ? [Math.max(0, below - limit), below] : [below + same, Math.min(size, below + same + limit)]
  return Array.from({ length: Math.max(0, to - from) }, (_, no) => idOf(at(ids, from + no)))
}

/** How many of the ids come before this one. */
const countBelow = (ids: Buffer, id: Buffer): number => {
  let [low, high] = [0, ids.length / width]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(ids, middle).compare(id) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const at = (ids: Buffer, no: number): Buffer => ids.subarray(no * width, (no + 1) * width)
const bytesOf = (id: MatterId): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')
const idOf = (bytes: Buffer): MatterId => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as MatterId

/** Throws away changes that nobody asks for any more; by the clock that wrote them. */
export const sweepChanges = (db: Runner, city: string): Promise<unknown> =>
  db.rows({ text: "delete from list_changes where city = $1 and at < now() - interval '1 day'" }, [city])
