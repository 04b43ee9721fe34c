import type { Day, Moment } from '../domain/kernel/day.ts'
import type { BodyId } from '../domain/kernel/id.ts'
import type { Party } from '../domain/matter/party.ts'
import type { By } from '../domain/people/actor.ts'
import type { Runner } from './database.ts'
import { lineColumns } from './line.ts'
import type { LineRow } from './line.ts'
import type { Share } from './list-wish.ts'
import { raw, sql } from './sql.ts'
import { visible } from './visible.ts'

/** What was written down of a call-back that came early or on the day of the one before; `why` is absent in older records. */
export interface OddVisit {
  readonly after: number
  readonly on?: Day
  readonly early?: number
  readonly sameDay?: true
  readonly why?: string
}

export interface OddVisitRow extends LineRow {
  readonly visit: OddVisit
  readonly by: By
  readonly at: Moment
  readonly parties: readonly Party[]
}

// Word for word as the index says it.
const odd = raw(`f.kind = 'visited' and (f.data ? 'early' or f.data ? 'sameDay')`)

/** The newest since a moment, of matters that the share reaches. */
export const findOddVisits = (db: Runner, city: string, share: Pick<Share, 'kind' | 'reach'>, since: Moment, limit: number): Promise<readonly OddVisitRow[]> =>
  db.ask<OddVisitRow>(sql`select ${lineColumns}, f.data as visit, f.by, f.at, m.state->'parties' || coalesce(m.state->'formerly', '[]') as parties
    from facts f join matters m on m.city = f.city and m.id = f.matter
    where f.city = ${city} and ${odd} and f.at >= ${since}::timestamptz and m.kind = ${share.kind} and ${visible(share.reach)}
    order by f.at desc, f.matter limit ${limit}`)

/** How many there were, and in how many matters, with each body that leads them. */
export const countOddVisits = (db: Runner, city: string, share: Pick<Share, 'kind' | 'reach'>, since: Moment): Promise<readonly { readonly body: BodyId; readonly visits: number; readonly matters: number }[]> =>
  db.ask(sql`select m.body, count(*)::int as visits, count(distinct m.id)::int as matters from facts f join matters m on m.city = f.city and m.id = f.matter
    where f.city = ${city} and ${odd} and f.at >= ${since}::timestamptz and m.kind = ${share.kind} and ${visible(share.reach)}
    group by m.body order by visits desc, m.body`)
