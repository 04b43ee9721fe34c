import type { AreaPath } from '../domain/kernel/area.ts'
import type { Day } from '../domain/kernel/day.ts'
import type { BodyId, MatterId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'
import type { Share } from './list-wish.ts'
import { every, sql } from './sql.ts'
import { visible } from './visible.ts'

/** What a first receiver keeps of what another has signed for. */
export interface ReceiptRow {
  readonly id: MatterId
  readonly code: string
  readonly opened_on: Day
  readonly area: AreaPath
  readonly received_by: BodyId
  readonly to: BodyId
  readonly over: Day | null
}

/** The newest first, `limit` after `after`; with `code` that one alone. Neither title nor stage is read. */
export const findReceipts = (db: Runner, city: string, share: Pick<Share, 'kind' | 'reach'>, { code, after, limit }: { readonly code?: string | undefined; readonly after?: MatterId | undefined; readonly limit: number }): Promise<readonly ReceiptRow[]> =>
  db.ask<ReceiptRow>(sql`select m.id, m.code, m.opened_on, m.area, m.received_by, m.state->'taken'->>'to' as to, m.state->'taken'->>'over' as over
    from matters m where ${every([
      sql`m.city = ${city}`, sql`m.kind = ${share.kind}`, visible(share.reach),
      ...(code === undefined ? [] : [sql`m.code = ${code}`]), ...(after === undefined ? [] : [sql`m.id < ${after}::uuid`]),
    ])} order by m.id desc limit ${limit}`)
