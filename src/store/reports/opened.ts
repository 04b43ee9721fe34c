import { words } from '../../domain/kernel/words.ts'
import type { Reach } from '../../domain/people/reach.ts'
import type { Runner } from '../database.ts'
import { every, raw, some, sql } from '../sql.ts'
import type { Sql } from '../sql.ts'
import { tierOf } from '../../domain/kernel/area.ts'
import { counted, grouped } from './grouped.ts'
import type { Figure, Report, ReportAsk } from './report.ts'

/** Matters opened, by stage, place and type. Without a period the maintained summary answers, whatever the size of the city. */
export const opened: Report = {
  name: 'opened',
  title: words('登记事项', 'Matters opened'),
  formula: words('期间内登记的事项数', 'matters registered in the period'),
  base: words('首次接触即登记的全部事项，包括后来不予受理、撤回的', 'all matters registered at first contact, those later refused or withdrawn included'),
  unit: 'cases',
  kinds: ['dispute', 'hazard', 'request', 'visit'],
  cases: {},
  run: (db, ask) => (ask.from === undefined && ask.to === undefined && fromSummary(ask.reach) ? summary(db, ask) : grouped(db, ask, ['stage', 'area', 'type'])),
}

/** The summary knows kind, stage, place and body of unsealed matters: enough for these ways, and only for them. */
const fromSummary = (reach: Reach): boolean => reach.every((way) => way.by === 'city' || way.by === 'area' || (way.by === 'body' && way.seat === 'lead'))

const summary = async (db: Runner, ask: ReportAsk): Promise<readonly Figure[]> => {
  const inPlace = (path: string): Sql => sql`(c.area = ${path} or c.area like ${`${path}/%`})`
  const cells = some(ask.reach.map((way) => {
    if (way.by === 'area') return inPlace(way.area)
    return way.by === 'body' ? sql`c.body = ${way.body}::uuid` : raw('true')
  }))
  const place = raw(ask.area !== undefined && tierOf(ask.area) !== 'city' ? 'area' : `case when strpos(area, '/') = 0 then area else split_part(area, '/', 1) || '/' || split_part(area, '/', 2) end`)
  // The whole in the summary is unsealed; what is sealed is counted row by row, by those who may.
  const rows = await db.ask<Figure>(sql`
    with cells as (
      select c.stage, c.area, c.n from counts c
      where ${every([sql`c.city = ${ask.city}`, sql`c.kind = ${ask.kind}`, cells, ...(ask.area ? [inPlace(ask.area)] : [])])}
      union all
      select m.stage, m.area, count(*) from matters m where m.sealed and ${sealedOf(ask)} group by 1, 2
    )
    select 'stage' as by, stage as key, sum(n)::bigint as n from cells group by 2 having sum(n) <> 0
    union all select 'area' as by, ${place} as key, sum(n)::bigint as n from cells group by 2 having sum(n) <> 0 order by 1, 2`)
  return rows
}

const sealedOf = (ask: ReportAsk): Sql => {
  const cleared = ask.reach.filter((way) => way.by === 'body' || ((way.by === 'city' || way.by === 'area') && way.sealed))
  return cleared.length === 0 ? raw('false') : counted({ ...ask, reach: cleared })
}

