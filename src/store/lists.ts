import type { Way } from '../domain/people/reach.ts'
import type { Runner } from './database.ts'
import { filtersOf } from './filters.ts'
import { isKnown, remember } from './frequent.ts'
import { lineColumns } from './line.ts'
import type { LineRow } from './line.ts'
import type { ListWish, Page, Share } from './list-wish.ts'
import { never } from './matter-row.ts'
import { orderOf } from './order.ts'
import type { Order } from './order.ts'
import { pageOf } from './search-page.ts'
import { every, join, raw, sql } from './sql.ts'
import type { Sql } from './sql.ts'
import { seen, waysOf } from './visible.ts'

/** Counting stops here: nobody reads beyond, and "1000+" costs the same for any size. */
export const countLimit = 1_001

/** So many, that for a while nobody need count again. */
const sureLimit = countLimit + 100

/**
 * One page and the capped total, in one question. Page by key in both directions, so that the last page costs what the first does. That a list is longer
 * than is counted is remembered for a moment: whoever turns its pages does not pay for the count each time. A number is never remembered.
 */
export const findPage = async (db: Runner, wish: ListWish, limit = countLimit, sure = sureLimit): Promise<Page> => {
  const order = orderOf(wish)
  const hits = unionOf(wish, (share, way) => pageBranch(wish, share, way, order))
  const counted = wish.uncounted ? undefined : totalOf(wish, sure)
  const long = counted !== undefined && isKnown(db, 'frequent', counted)
  const found = await db.ask<LineRow & { readonly total: number }>(sql`
    with hits as (${hits}), page as (select id, due from hits order by ${order.by} limit ${wish.limit + 1})
    select t.total, ${lineColumns} from ${counted === undefined || long ? raw('(select 0 as total)') : counted} t
    left join (page join matters m on m.city = ${wish.city} and m.id = page.id) on true
    order by ${order.rows}`)
  const total = found[0]?.total ?? 0
  if (counted !== undefined && total >= sure) remember(db, 'frequent', counted)
  return pageOf(wish, order, found, long ? limit : Math.min(total, limit))
}

/** The capped number of rows, for many wishes in one question. */
export const countMany = async (db: Runner, wishes: readonly Omit<ListWish, 'sort' | 'limit'>[]): Promise<readonly number[]> => {
  if (wishes.length === 0) return []
  const parts = wishes.map((wish, at) => sql`select ${raw(String(at))} as at, t.total from ${totalOf(wish, countLimit)} t`)
  const rows = await db.ask<{ at: number; total: number }>(join(parts, ' union all '))
  return wishes.map((_, at) => rows.find((row) => row.at === at)?.total ?? 0)
}

type Branch = (share: Share, way: Way) => readonly Sql[]

/** All branches of all shares. One way has no row twice, and the stages and kinds are disjoint; several ways may meet in a row. */
const unionOf = (wish: Pick<ListWish, 'shares'>, branch: Branch): Sql => {
  const perShare = wish.shares.map((share) => {
    const ways = waysOf(share.reach)
    return { branches: ways.flatMap((way) => branch(share, way)), several: ways.length > 1 }
  })
  const several = perShare.some((one) => one.several)
  return join(perShare.flatMap((one) => one.branches), several ? ' union ' : ' union all ')
}

const whereOf = (wish: Pick<ListWish, 'city' | 'filters'>, share: Share, way: Way, more: readonly Sql[]): Sql =>
  every([sql`m.city = ${wish.city}`, sql`m.kind = ${share.kind}`, seen(way), ...filtersOf(wish.filters), ...more])

const pageBranch = (wish: ListWish, share: Share, way: Way, order: Order): readonly Sql[] => {
  const limit = wish.limit + 1
  const one = (more: readonly Sql[]): Sql =>
    sql`select m.id, m.due from matters m where ${whereOf(wish, share, way, [...order.after, ...more])} order by ${order.rows} limit ${limit}`
  const stages = [...share.live, ...share.ended]
  // A person's own few matters, or the whole city by age: one look, without going stage by stage.
  if (way.by === 'party' || (way.by === 'city' && !order.byDue)) return [sql`(${one(share.all ? [] : [sql`m.stage = any(${stages}::text[])`])})`]
  if (order.byDue) return [perStage(stages, (stage) => one([stage]))]
  return [
    ...(share.live.length > 0 ? [perStage(share.live, (stage) => one([stage]))] : []),
    // In an ended stage every row has the same due day, so that the index gives them by age.
    ...(share.ended.length > 0 ? [perStage(share.ended, (stage) => one([stage, sql`m.due = ${never}::date`]))] : []),
  ]
}

/** Rows of each stage, by one look at the index each. A single stage, as most queues have, is asked for by itself: half the nodes, half the time. */
const perStage = (stages: readonly string[], one: (stage: Sql) => Sql): Sql =>
  stages.length === 1 ? sql`(${one(sql`m.stage = ${stages[0]}`)})` : sql`select h.* from unnest(${stages}::text[]) s(stage) cross join lateral (${one(raw('m.stage = s.stage'))}) h`

/** `(select … as total)`: rows that fit, wherever the page begins, counted to a limit. */
const totalOf = (wish: Pick<ListWish, 'city' | 'shares' | 'filters'>, limit: number): Sql => {
  const branches = unionOf(wish, (share, way) => {
    const stages = [...share.live, ...share.ended]
    const where = (more: readonly Sql[]): Sql => whereOf(wish, share, way, more)
    if (way.by === 'party') return [sql`(select m.id from matters m where ${where([sql`m.stage = any(${stages}::text[])`])} limit ${limit})`]
    return [perStage(stages, (stage) => sql`select m.id from matters m where ${where([stage])} limit ${limit}`)]
  })
  return sql`(select count(*)::int as total from (select id from (${branches}) b limit ${limit}) c)`
}
