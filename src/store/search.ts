import { townOf } from '../domain/kernel/area.ts'
import type { MatterId, PersonId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'
import { filtersOf } from './filters.ts'
import { folded, gramsOf, townGram } from './grams.ts'
import { lineColumns } from './line.ts'
import type { LineRow } from './line.ts'
import { countLimit } from './lists.ts'
import type { ListWish, Page } from './list-wish.ts'
import { orderOf } from './order.ts'
import type { Order } from './order.ts'
import { every, likeText, raw, some, sql } from './sql.ts'
import type { Sql } from './sql.ts'
import { visible } from './visible.ts'

/** What is looked for: words, a public code, or people (found by a keyed hash of their number). */
export type Sought =
  | { readonly by: 'words'; readonly text: string }
  | { readonly by: 'code'; readonly code: string }
  | { readonly by: 'people'; readonly people: readonly PersonId[] }

/** Texts looked at, newest first, before the index is asked: a frequent word fills its page from them, whatever the size of the city. */
const near = 3_000

/** One page of what is sought, among what may be seen, with the capped total. */
export const findSought = async (db: Runner, wish: ListWish, sought: Sought): Promise<Page> => {
  const order = orderOf(wish)
  if (sought.by === 'code') return fromSet(db, wish, order, sql`select m.id from matters m where m.city = ${wish.city} and m.code = ${sought.code}`)
  if (sought.by === 'people') {
    return fromSet(db, wish, order, sql`select distinct p.matter as id from parties p where p.city = ${wish.city} and p.person = any(${sought.people}::uuid[])`)
  }
  const words = wordsOf(wish, sought.text)
  if (order.byDue) return fromSet(db, wish, order, words.candidates)
  const walked = await walk(db, wish, order, words)
  if (walked.complete) return { rows: walked.rows, more: walked.more, total: walked.seen }
  if (!walked.more) return fromSet(db, wish, order, words.candidates)
  return { rows: walked.rows, more: true, total: walked.seen >= countLimit ? walked.seen : await countOf(db, wish, words.candidates) }
}

interface Words {
  readonly like: Sql
  readonly candidates: Sql
  readonly town: string | undefined
}

/** Terms between spaces must all be there. One of a single character is looked for in title and names. */
const wordsOf = (wish: ListWish, text: string): Words => {
  const terms = folded(text).split(' ').filter((term) => term !== '')
  const town = townOfAll(wish)
  const grams = [...new Set(terms.flatMap(gramsOf)), ...(town === undefined ? [] : [townGram(town)])]
  const like = every(terms.map((term) => sql`${raw([...term].length === 1 ? 'w.head' : 'w.words')} like ${likeText(term)}`))
  return {
    like, town,
    candidates: sql`select w.matter as id from matter_words w where w.city = ${wish.city} and w.grams @> ${grams}::int[] and ${like}`,
  }
}

/** The one town in which everything that may be seen, or is asked for, lies. */
const townOfAll = (wish: ListWish): string | undefined => {
  if (wish.filters.area) return townOf(wish.filters.area)
  const towns = new Set(wish.shares.flatMap((share) => share.reach.map((way) => (way.by === 'area' ? townOf(way.area) : undefined))))
  return towns.size === 1 ? [...towns][0] : undefined
}

/** What may be seen of what is asked for, as one predicate on `m`. */
const asked = (wish: ListWish): Sql => every([
  ...filtersOf(wish.filters),
  some(wish.shares.map((share) => every([
    sql`m.kind = ${share.kind}`, visible(share.reach), ...(share.all ? [] : [sql`m.stage = any(${[...share.live, ...share.ended]}::text[])`]),
  ]))),
])

const fromSet = async (db: Runner, wish: ListWish, order: Order, set: Sql): Promise<Page> => {
  const found = await db.ask<LineRow & { readonly total: number }>(sql`
    with candidates as materialized (${set}),
    hits as materialized (select m.id, m.due from candidates c join matters m on m.city = ${wish.city} and m.id = c.id where ${asked(wish)}),
    page as (select m.id from hits m where ${every(order.after)} order by ${order.rows} limit ${wish.limit + 1})
    select (select count(*)::int from (select from hits limit ${countLimit}) t) as total, ${lineColumns}
    from (select 1) one left join (page join matters m on m.city = ${wish.city} and m.id = page.id) on true
    order by ${order.rows}`, false)
  return pageOf(wish, order, found, found[0]?.total ?? 0)
}

const pageOf = (wish: ListWish, order: Order, found: readonly (LineRow & { readonly id: MatterId | null })[], total: number): Page => {
  const rows = found.filter((row) => row.id !== null)
  const kept = rows.slice(0, wish.limit)
  return { rows: order.back ? kept.toReversed() : kept, more: rows.length > wish.limit, total }
}

interface Walked extends Omit<Page, 'total'> {
  readonly seen: number
  /** Every text in scope was looked at, from the first on. */
  readonly complete: boolean
}

const walk = async (db: Runner, wish: ListWish, order: Order, words: Words): Promise<Walked> => {
  const way = raw(order.down ? 'desc' : 'asc')
  const after = typeof wish.from === 'object' ? [sql`w.matter ${raw(order.down ? '<' : '>')} ${wish.from.id}::uuid`] : []
  const where = every([sql`w.city = ${wish.city}`, ...(words.town === undefined ? [] : [sql`w.town = ${words.town}`]), ...after])
  const found = await db.ask<LineRow & { readonly total: number; readonly looked: number }>(sql`
    with near as materialized (select w.matter, w.head, w.words from matter_words w where ${where} order by w.matter ${way} limit ${near}),
    hits as materialized (select m.id from near w join matters m on m.city = ${wish.city} and m.id = w.matter
      where ${words.like} and ${asked(wish)} order by m.id ${way} limit ${countLimit}),
    page as (select id from hits order by id ${way} limit ${wish.limit + 1})
    select (select count(*)::int from hits) as total, (select count(*)::int from near) as looked, ${lineColumns}
    from (select 1) one left join (page join matters m on m.city = ${wish.city} and m.id = page.id) on true
    order by m.id ${way}`)
  const first = found[0]
  const page = pageOf(wish, order, found, 0)
  return { ...page, seen: first?.total ?? 0, complete: wish.from === undefined && (first?.looked ?? 0) < near }
}

const countOf = async (db: Runner, wish: ListWish, set: Sql): Promise<number> => {
  const [row] = await db.ask<{ n: number }>(sql`
    select count(*)::int as n from (
      select from (${set}) c join matters m on m.city = ${wish.city} and m.id = c.id where ${asked(wish)} limit ${countLimit}) t`, false)
  return row?.n ?? 0
}
