import type { AreaPath } from '../domain/kernel/area.ts'
import type { Day } from '../domain/kernel/day.ts'
import type { AccountId, BodyId } from '../domain/kernel/id.ts'
import { sql } from './sql.ts'
import type { Sql } from './sql.ts'
import { inArea } from './visible.ts'

/** What somebody asks of a list beyond what they may see. */
export interface Filters {
  readonly area?: AreaPath | undefined
  readonly body?: BodyId | undefined
  readonly court?: BodyId | undefined
  readonly assignee?: AccountId | undefined
  /** Due on or before this day. */
  readonly dueBy?: Day | undefined
  readonly type?: string | undefined
  readonly flags?: readonly string[] | undefined
}

/** Predicates on `m`. */
export const filtersOf = (filters: Filters): readonly Sql[] => [
  ...(filters.area === undefined ? [] : [inArea(filters.area)]),
  ...(filters.body === undefined ? [] : [sql`m.body = ${filters.body}::uuid`]),
  ...(filters.court === undefined ? [] : [sql`m.court = ${filters.court}::uuid`]),
  ...(filters.assignee === undefined ? [] : [sql`m.assignee = ${filters.assignee}::uuid`]),
  ...(filters.dueBy === undefined ? [] : [sql`m.due <= ${filters.dueBy}::date`]),
  ...(filters.type === undefined ? [] : [sql`m.type = ${filters.type}`]),
  ...(filters.flags === undefined || filters.flags.length === 0 ? [] : [sql`m.flags @> ${filters.flags}::text[]`]),
]
