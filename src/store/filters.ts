import type { AreaPath } from '../domain/kernel/area.ts'
import { addDays, epochOf, startOfDay } from '../domain/kernel/day.ts'
import type { Day } from '../domain/kernel/day.ts'
import type { AccountId, BodyId } from '../domain/kernel/id.ts'
import { raw, sql } from './sql.ts'
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
  /** `none` stands for one that nobody knows yet. */
  readonly type?: string | undefined
  readonly flags?: readonly string[] | undefined
  /** Opened on or after, on or before. */
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  /** `none` stands for a matter that has no outcome yet. */
  readonly outcomes?: readonly string[] | undefined
  readonly held?: 'frozen' | 'suspended' | undefined
  /** Somebody in it reads no messages and is still to be told something. */
  readonly toTell?: true | undefined
  /** Only the head of the city's centre can say whose it is. */
  readonly toDecide?: true | undefined
  /** In the city, and in no town of it yet. */
  readonly noTown?: true | undefined
  /** Only what ran past a legal day, ever or as of this day. */
  readonly overran?: Day | undefined
  /** Of its words, as a predicate on `m`. */
  readonly words?: Sql | undefined
}

/** The least UUIDv7 of a day, in Beijing. */
const firstIdOn = (on: Day): string => {
  const hex = epochOf(startOfDay(on)).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}

/** Past its day now, or a term once lapsed: the head was told, or the mediation expired. */
export const overran = (today: Day): Sql =>
  sql`((m.open and m.due < ${today}::date) or exists (select from facts f where f.city = m.city and f.matter = m.id and f.act in ('mark-overdue', 'expire')))`

/** Predicates on `m`. */
export const filtersOf = (filters: Filters): readonly Sql[] => [
  ...(filters.area === undefined ? [] : [inArea(filters.area)]),
  ...(filters.body === undefined ? [] : [sql`m.body = ${filters.body}::uuid`]),
  ...(filters.court === undefined ? [] : [sql`m.court = ${filters.court}::uuid`]),
  ...(filters.assignee === undefined ? [] : [sql`m.assignee = ${filters.assignee}::uuid`]),
  ...(filters.dueBy === undefined ? [] : [sql`m.due <= ${filters.dueBy}::date`]),
  ...(filters.type === undefined ? [] : [filters.type === 'none' ? raw('m.type is null') : sql`m.type = ${filters.type}`]),
  ...(filters.flags === undefined || filters.flags.length === 0 ? [] : [sql`m.flags @> ${filters.flags}::text[]`]),
  // Ids are made in the order of opening: the index by age serves, and the day makes it exact.
  ...(filters.from === undefined ? [] : [sql`m.id >= ${firstIdOn(filters.from)}::uuid`, sql`m.opened_on >= ${filters.from}::date`]),
  ...(filters.to === undefined ? [] : [sql`m.id < ${firstIdOn(addDays(filters.to, 1))}::uuid`, sql`m.opened_on <= ${filters.to}::date`]),
  ...(filters.outcomes === undefined ? [] : [sql`coalesce(m.outcome, 'none') = any(${filters.outcomes}::text[])`]),
  ...(filters.held === undefined ? [] : [sql`m.held = ${filters.held}`]),
  ...(filters.toTell === undefined ? [] : [raw('m.to_tell')]),
  ...(filters.toDecide === undefined ? [] : [raw('m.to_decide')]),
  ...(filters.noTown === undefined ? [] : [raw('m.town is null')]),
  ...(filters.overran === undefined ? [] : [overran(filters.overran)]),
  ...(filters.words === undefined ? [] : [filters.words]),
]
