import type { AreaPath } from '../domain/kernel/area.ts'
import type { Day } from '../domain/kernel/day.ts'
import type { BodyId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'
import type { Share } from './list-wish.ts'
import { every, join, raw, sql } from './sql.ts'
import type { Sql } from './sql.ts'
import { visible } from './visible.ts'

/** Open matters of one body, in one stage, of one town. */
export interface WatchCell {
  readonly kind: string
  readonly stage: string
  readonly town: AreaPath
  readonly body: BodyId
  readonly n: number
  readonly late: number
  readonly week: number
  /** The day that has waited longest. */
  readonly oldest: Day
}

const rowsOf = (city: string, share: Share, more: readonly Sql[]): Sql =>
  every([sql`m.city = ${city}`, sql`m.kind = ${share.kind}`, sql`m.stage = any(${share.live}::text[])`, visible(share.reach), ...more])

/** Everything open that the shares may see, in cells: how many, how many past their day, how many due within the week. */
export async function findWatchCells(db: Runner, city: string, shares: readonly Share[], today: Day, weekEnd: Day): Promise<readonly WatchCell[]> {
  if (shares.length === 0) return []
  const parts = shares.map((share) => sql`select m.kind, m.stage, m.body, coalesce(m.city || '/' || m.town, m.city) as town, count(*)::int as n,
      count(*) filter (where m.due < ${today}::date)::int as late, count(*) filter (where m.due <= ${weekEnd}::date)::int as week, min(m.due) as oldest
    from matters m where ${rowsOf(city, share, [])} group by 1, 2, 3, 4`)
  return db.ask<WatchCell>(join(parts, ' union all '))
}

/** How many are held, and how many were sent back and have no door yet. */
export async function countHeld(db: Runner, city: string, shares: readonly Share[]): Promise<{ frozen: number; returned: number }> {
  if (shares.length === 0) return { frozen: 0, returned: 0 }
  const parts = shares.flatMap((share) => [
    sql`select 'frozen' as what, count(*)::int as n from matters m where ${rowsOf(city, share, [raw(`m.held = 'frozen'`)])}`,
    sql`select 'returned' as what, count(*)::int as n from matters m where ${rowsOf(city, share, [raw(`'returned' = any (m.flags)`)])}`,
  ])
  const rows = await db.ask<{ what: string; n: number }>(join(parts, ' union all '))
  const sum = (what: string): number => rows.filter((row) => row.what === what).reduce((all, row) => all + row.n, 0)
  return { frozen: sum('frozen'), returned: sum('returned') }
}
