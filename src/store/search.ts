import type { PersonId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'
import { lineColumns } from './line.ts'
import type { LineRow } from './line.ts'
import { countLimit } from './lists.ts'
import type { ListWish, Page } from './list-wish.ts'
import { orderOf } from './order.ts'
import type { Order } from './order.ts'
import { asked, pageOf } from './search-page.ts'
import { findWords } from './search-words.ts'
import { every, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** What is looked for: words, a public code, or people (found by a keyed hash of their number). */
export type Sought =
  | { readonly by: 'words'; readonly text: string }
  | { readonly by: 'code'; readonly code: string }
  | { readonly by: 'people'; readonly people: readonly PersonId[] }

/** One page of what is sought, among what may be seen, with the capped total. */
export const findSought = (db: Runner, wish: ListWish, sought: Sought): Promise<Page> => {
  const order = orderOf(wish)
  switch (sought.by) {
    case 'words': return findWords(db, wish, order, sought.text)
    case 'code': return pageOfSet(db, wish, order, sql`select m.id from matters m where m.city = ${wish.city} and m.code = ${sought.code}`)
    case 'people': return pageOfSet(db, wish, order, sql`select distinct p.matter as id from parties p where p.city = ${wish.city} and p.person = any(${sought.people}::uuid[])`)
  }
}

/** A page of a small set of matters. */
const pageOfSet = async (db: Runner, wish: ListWish, order: Order, set: Sql): Promise<Page> => {
  const found = await db.ask<LineRow & { readonly total: number }>(sql`
    with hits as materialized (select m.id, m.due from (${set}) c join matters m on m.city = ${wish.city} and m.id = c.id where ${asked(wish)}),
    page as (select m.id from hits m where ${every(order.after)} order by ${order.rows} limit ${wish.limit + 1})
    select (select count(*)::int from (select from hits limit ${countLimit}) t) as total, ${lineColumns}
    from (select 1) one left join (page join matters m on m.city = ${wish.city} and m.id = page.id) on true
    order by ${order.rows}`, 'anew')
  return pageOf(wish, order, found, found[0]?.total ?? 0)
}
