import { tierOf } from '../../domain/kernel/area.ts'
import type { Runner } from '../database.ts'
import { filtersOf } from '../filters.ts'
import { every, join, raw, sql } from '../sql.ts'
import type { Sql } from '../sql.ts'
import { visible } from '../visible.ts'
import type { Figure, ReportAsk } from './report.ts'

/** Column by which a report is told apart by place: towns of a city, villages of a town or village. */
const placeColumn = (ask: ReportAsk): Sql => raw(ask.area !== undefined && tierOf(ask.area) !== 'city' ? `m.area` : `coalesce(m.city || '/' || m.town, m.city)`)

const columnOf = (by: Figure['by'], ask: ReportAsk): Sql => (by === 'area' ? placeColumn(ask) : raw(by === 'stage' ? 'm.stage' : `coalesce(m.type, '')`))

/** Rows that the asker may count, of the kind, place and period asked for. */
export const counted = (ask: ReportAsk): Sql =>
  every([sql`m.city = ${ask.city}`, sql`m.kind = ${ask.kind}`, visible(ask.reach), ...filtersOf({ area: ask.area, from: ask.from, to: ask.to })])

/** Counts rows of `m` in groups, exactly; with `good`, how many of them it holds for. One question for all groupings. */
export const grouped = async (db: Runner, ask: ReportAsk, groupings: readonly Figure['by'][], good?: Sql): Promise<readonly Figure[]> => {
  const parts = groupings.map((by) => sql`select ${by} as by, key, sum(n)::bigint as n, sum("of")::bigint as "of" from rows cross join lateral (select ${raw(`rows.${by}`)} as key) k group by key`)
  const columns = join(groupings.map((by) => sql`${columnOf(by, ask)} as ${raw(by)}`), ', ')
  const groups = raw(groupings.map((_, at) => String(at + 1)).join(', '))
  const n = good ? sql`count(*) filter (where ${good})` : raw('count(*)')
  const rows = await db.ask<{ by: Figure['by']; key: string; n: number; of: number }>(sql`
    with rows as (select ${columns}, ${n} as n, count(*) as "of" from matters m where ${counted(ask)} group by ${groups})
    ${join(parts, ' union all ')} order by 1, 2`)
  return good ? rows : rows.map(({ by, key, n: count }) => ({ by, key, n: count }))
}
