import type { AreaPath } from '../domain/kernel/area.ts'
import type { Day } from '../domain/kernel/day.ts'
import type { BodyId, MatterId } from '../domain/kernel/id.ts'
import type { Reach } from '../domain/people/reach.ts'
import type { Runner } from './database.ts'
import type { Share } from './list-wish.ts'
import { every, raw, some, sql } from './sql.ts'
import { visible } from './visible.ts'

/** What a first receiver keeps of what another has signed for, and whoever registered it of what they may not read. */
export interface ReceiptRow {
  readonly id: MatterId
  readonly code: string
  readonly opened_on: Day
  readonly area: AreaPath
  /** Theirs as the first receiver's; else the reader only registered it. */
  readonly taken: boolean
  readonly received_by: BodyId | null
  readonly to: BodyId
  readonly over: Day | null
}

/**
 * The newest first, `limit` after `after`; with `code` that one alone. Neither title nor stage is read. Of what somebody registered there is a receipt
 * only where `read` does not reach it: the rest stands in their lists.
 */
export const findReceipts = (db: Runner, city: string, share: Pick<Share, 'kind' | 'reach'> & { readonly read: Reach }, { code, after, limit }: { readonly code?: string | undefined; readonly after?: MatterId | undefined; readonly limit: number }): Promise<readonly ReceiptRow[]> => {
  const [mine, ours] = [share.reach.filter((way) => way.by === 'registered'), share.reach.filter((way) => way.by !== 'registered')]
  const taken = ours.length === 0 ? raw('false') : visible(ours)
  const registered = mine.length === 0 ? [] : [share.read.length === 0 ? visible(mine) : sql`(${visible(mine)} and (${visible(share.read)}) is not true)`]
  return db.ask<ReceiptRow>(sql`select m.id, m.code, m.opened_on, m.area, ${taken} as taken, m.received_by, m.state->'taken'->>'over' as over,
      case when m.received_by is null or m.unsigned then m.state->>'centre' else m.state->'taken'->>'to' end as to
    from matters m where ${every([
      sql`m.city = ${city}`, sql`m.kind = ${share.kind}`, some([...(ours.length === 0 ? [] : [taken]), ...registered]),
      ...(code === undefined ? [] : [sql`m.code = ${code}`]), ...(after === undefined ? [] : [sql`m.id < ${after}::uuid`]),
    ])} order by m.id desc limit ${limit}`)
}
