import { filtersOf } from './filters.ts'
import type { LineRow } from './line.ts'
import type { ListWish, Page } from './list-wish.ts'
import type { Order } from './order.ts'
import { every, some, sql } from './sql.ts'
import type { Sql } from './sql.ts'
import { visible } from './visible.ts'

/** What may be seen of what is asked for, as one predicate on `m`. */
export const asked = (wish: ListWish): Sql => every([
  ...filtersOf(wish.filters),
  some(wish.shares.map((share) => every([
    sql`m.kind = ${share.kind}`, visible(share.reach), ...(share.all ? [] : [sql`m.stage = any(${[...share.live, ...share.ended]}::text[])`]),
  ]))),
])

/** Rows as they were read, upside down for a page before a place; a row without an id only carries the total. */
export const pageOf = (wish: Pick<ListWish, 'limit'>, order: Order, found: readonly LineRow[], total: number): Page => {
  const rows = found.filter((row) => row.id !== null)
  const kept = rows.slice(0, wish.limit)
  return { rows: order.back ? kept.toReversed() : kept, more: rows.length > wish.limit, total }
}
