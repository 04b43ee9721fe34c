import type { MatterId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'
import { lineColumns } from './line.ts'
import type { LineRow } from './line.ts'
import type { ListWish, Page } from './list-wish.ts'
import type { Order } from './order.ts'
import { pageOf } from './search-page.ts'
import { sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** A question whose hits all lie in one list of words. */
export interface Kept {
  readonly list: string
  /** The whole of it with its values: see `questionOf`. */
  readonly question: string
  /** All hits are kept from so many on. */
  readonly worth: number
}

/** What was found: ids in their order, sixteen bytes each, and what of the record was seen then (a snapshot of PostgreSQL, as text). */
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

interface Memory extends Hits {
  readonly at: number
}

/** Changes of a list are known for a day. */
const lastsMs = 3_600_000
/** Beyond so many questions, or bytes, the one that was asked longest ago is forgotten. */
const most = 4_000
const mostBytes = 8_000_000

const width = 16

const known = new WeakMap<Runner, { readonly of: Map<string, Memory>; bytes: number }>()

const memoryOf = (db: Runner) => {
  const mine = known.get(db) ?? { of: new Map<string, Memory>(), bytes: 0 }
  known.set(db, mine)
  return mine
}

export const keep = (db: Runner, { question }: Kept, { ids, seen }: Hits, now = performance.now()): void => {
  const mine = memoryOf(db)
  const forget = (one: string): void => {
    mine.bytes -= mine.of.get(one)?.ids.length ?? 0
    mine.of.delete(one)
  }
  forget(question)
  mine.of.set(question, { ids, seen, at: now })
  mine.bytes += ids.length
  for (const oldest of mine.of.keys()) if (mine.of.size > most || mine.bytes > mostBytes) forget(oldest); else break
}

const recall = (db: Runner, { question }: Kept, now: number): Memory | undefined => {
  const { of } = memoryOf(db)
  const before = of.get(question)
  if (!before || now - before.at > lastsMs) return undefined
  // Put at the end: a map forgets in the order in which it was told.
  of.delete(question)
  of.set(question, before)
  return before
}

/** Columns over `hits`: all ids when there are enough and fewer than the cap, and the snapshot in which they were found. */
export const keptColumns = ({ worth }: Kept, cap: number): Sql =>
  sql`case when count(*) >= ${worth} and count(*) < ${cap} then string_agg(uuid_send(id), ''::bytea order by id) end as ids, ${seenNow}`

export const seenNow = sql`pg_current_snapshot()::text as seen`

/** A page of all that was found before and is so still, wherever it begins. Undefined when it must be found again. */
export const findKept = async (db: Runner, wish: ListWish, order: Order, kept: Kept, now = performance.now()): Promise<Page | undefined> => {
  const before = recall(db, kept, now)
  const place = typeof wish.from === 'object' ? wish.from.id : undefined
  const rows = before && (await stillSo(db, wish, order, kept, before, idsFrom(before.ids, place, order.down, wish.limit + 1)))
  return rows && pageOf(wish, order, rows, before.ids.length / width)
}

/** The very page that was found before, uncounted. */
export const findKeptPage = async (db: Runner, wish: ListWish, order: Order, kept: Kept, now = performance.now()): Promise<Page | undefined> => {
  const before = recall(db, kept, now)
  const rows = before && (await stillSo(db, wish, order, kept, before, unpacked(before.ids)))
  return rows && pageOf(wish, order, rows, 0)
}

/** Keeps a page as it was read, the row beyond its end too. */
export const keepPage = (db: Runner, kept: Kept, rows: readonly (LineRow & { readonly seen: string })[]): void => {
  const [first] = rows
  if (first) keep(db, kept, { ids: Buffer.concat(rows.map((row) => bytesOf(row.id))), seen: first.seen })
}

/**
 * The lines of these ids, when nothing was put into, changed in or taken from the list since they were found: asked in the same statement, by the transactions that
 * changed it and were not seen then. The table of words notes them itself (migration 0041).
 */
const stillSo = async (db: Runner, wish: ListWish, order: Order, { list }: Kept, { seen }: Hits, ids: readonly MatterId[]): Promise<readonly LineRow[] | undefined> => {
  const rows = await db.ask<LineRow & { readonly same: boolean }>(sql`
    select s.same, ${lineColumns} from (select not exists (
      select from list_changes c where c.city = ${wish.city} and c.list = ${list} and c.changed >= pg_snapshot_xmin(${seen}::pg_snapshot)
        and not pg_visible_in_snapshot(c.changed, ${seen}::pg_snapshot)
        -- One that is yet to come was written in another database, of which this one is the copy.
        and c.changed < pg_snapshot_xmax(pg_current_snapshot())) as same) s
    left join (unnest(${ids}::uuid[]) k(id) join matters m on m.city = ${wish.city} and m.id = k.id) on s.same
    order by ${order.rows}`, 'once')
  return rows[0]?.same ? rows : undefined
}

/** So many ids beyond a place, downwards or upwards; without a place from the end where that direction begins. */
export const idsFrom = (ids: Buffer, place: MatterId | undefined, down: boolean, limit: number): readonly MatterId[] => {
  const size = ids.length / width
  const below = place === undefined ? (down ? size : 0) : countBelow(ids, bytesOf(place))
  const same = place !== undefined && below < size && at(ids, below).equals(bytesOf(place)) ? 1 : 0
  const [from, to] = down ? [Math.max(0, below - limit), below] : [below + same, Math.min(size, below + same + limit)]
  return unpacked(ids.subarray(from * width, to * width))
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
const unpacked = (ids: Buffer): readonly MatterId[] => Array.from({ length: ids.length / width }, (_, no) => idOf(at(ids, no)))
const bytesOf = (id: MatterId): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')
const idOf = (bytes: Buffer): MatterId => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as MatterId

/** Throws away changes that nobody asks for any more; by the clock that wrote them. */
export const sweepChanges = (db: Runner, city: string): Promise<unknown> =>
  db.rows({ text: "delete from list_changes where city = $1 and at < now() - interval '1 day'" }, [city])
