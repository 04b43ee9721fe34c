import type { Day } from '../domain/kernel/day.ts'
import type { BodyId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'
import { filtersOf } from './filters.ts'
import type { Filters } from './filters.ts'
import { countLimit } from './lists.ts'
import type { Share } from './list-wish.ts'
import { every, join, sql } from './sql.ts'
import { visible } from './visible.ts'

export interface StuckRow {
  readonly kind: string
  readonly stage: string
  readonly body: BodyId
  readonly n: number
  /** The day that has waited longest. */
  readonly oldest: Day
}

/** What fits of every share, by body and stage, the most first; counted over the oldest thousand and one of each kind. */
export async function findStuck(db: Runner, city: string, shares: readonly Share[], filters: Filters): Promise<readonly StuckRow[]> {
  if (shares.length === 0) return []
  const parts = shares.map((share) => sql`(select m.kind, m.stage, m.body, m.due from matters m
    where ${every([sql`m.city = ${city}`, sql`m.kind = ${share.kind}`, sql`m.stage = any(${share.live}::text[])`, visible(share.reach), ...filtersOf(filters)])}
    order by m.due, m.id limit ${countLimit})`)
  return db.ask<StuckRow>(sql`select kind, stage, body, count(*)::int as n, min(due) as oldest from (${join(parts, ' union all ')}) m group by 1, 2, 3 order by n desc, oldest, body, stage`)
}
