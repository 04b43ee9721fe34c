import type { Day, Moment } from '../domain/kernel/day.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Runner } from './database.ts'
import { filtersOf } from './filters.ts'
import type { Share } from './list-wish.ts'
import { every, join, raw, sql } from './sql.ts'
import { visible } from './visible.ts'

export interface BoardRow {
  readonly id: MatterId
  readonly code: string
  readonly stage: string
  readonly state: MatterState & { readonly openedAt: Moment }
}

/** What is open of one kind, and what ended of those opened on a day: the oldest first, `limit` at most of each. */
export const findBoard = (db: Runner, city: string, share: Share, on: Day, limit: number): Promise<readonly BoardRow[]> => {
  const of = (stages: readonly string[], filters: Parameters<typeof filtersOf>[0]) => sql`(select m.id, m.code, m.stage, m.state from matters m
    where ${every([sql`m.city = ${city}`, sql`m.kind = ${share.kind}`, visible(share.reach), sql`m.stage = any(${stages}::text[])`, ...filtersOf(filters)])} order by m.id limit ${limit})`
  return db.ask<BoardRow>(sql`select * from (${join([of(share.live, {}), of(share.ended, { from: on, to: on })], ' union all ')}) b ${raw('order by b.id')}`)
}
