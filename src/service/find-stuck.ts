import { addDays, dayOf, daysBetween } from '../domain/kernel/day.ts'
import type { Day } from '../domain/kernel/day.ts'
import { words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Actor } from '../domain/people/actor.ts'
import type { Filters } from '../store/filters.ts'
import { findStuck } from '../store/stuck.ts'
import type { StuckRow } from '../store/stuck.ts'
import type { Edition } from './city-book.ts'
import type { Context } from './context.ts'
import { bodyRef } from './lines.ts'
import type { BodyRef } from './lines.ts'
import { capped } from './list-matters.ts'
import { shareOf } from './shares.ts'

export interface StuckAt {
  readonly body: BodyRef
  readonly n: number
  /** Days since the oldest of them should have been done; 0 when none is late. */
  readonly days: number
  readonly stages: readonly { readonly kind: string; readonly stage: string; readonly words: Words; readonly n: number; readonly cases: string }[]
  /** Address of the list behind the number. */
  readonly cases: string
}

export interface Stuck {
  readonly why: 'late' | 'returned' | 'frozen' | 'suspended'
  readonly words: Words
  readonly total: number | '1000+'
  readonly cases: string
  /** Whose it is, the most first. */
  readonly bodies: readonly StuckAt[]
}

const whys: readonly { readonly why: Stuck['why']; readonly words: Words; readonly query: Readonly<Record<string, string>>; filters(today: Day): Filters }[] = [
  { why: 'late', words: words('已经超期', 'Past their day'), query: { due: 'late' }, filters: (today) => ({ dueBy: addDays(today, -1) }) },
  { why: 'returned', words: words('被退回，还没有去处', 'Returned, without a door yet'), query: { flag: 'returned' }, filters: () => ({ returned: true }) },
  { why: 'frozen', words: words('「不是我」，等核实', '“Not me”, to be checked'), query: { held: 'frozen' }, filters: () => ({ held: 'frozen' }) },
  { why: 'suspended', words: words('中止中', 'Suspended'), query: { held: 'suspended' }, filters: () => ({ held: 'suspended' }) },
]

/** What is stuck, and whose it is, of all that this actor may list. From every number to its cases. */
export async function findStuckMatters(context: Context, actor: Actor): Promise<readonly Stuck[]> {
  const edition = await context.books.of(actor.city)
  const today = dayOf(context.now())
  const shares = Object.values(context.kinds).flatMap((kind) => shareOf(kind, actor, 'list', undefined) ?? [])
  const found = await Promise.all(whys.map((one) => findStuck(context.db, actor.city, shares, one.filters(today))))
  return whys.map(({ why, words: said, query }, at) => {
    const rows = found[at] ?? []
    return {
      why, words: said, total: capped(rows.reduce((sum, row) => sum + row.n, 0)), cases: address(query),
      bodies: [...Map.groupBy(rows, (row) => row.body)].map(([, own]) => stuckAt(context, edition, own, query, today)).toSorted((a, b) => b.n - a.n).slice(0, 50),
    }
  })
}

const stuckAt = (context: Context, edition: Edition, rows: readonly StuckRow[], query: Readonly<Record<string, string>>, today: Day): StuckAt => {
  const body = (rows[0] as StuckRow).body
  const oldest = rows.map((row) => row.oldest).toSorted()[0] ?? today
  return {
    body: bodyRef(edition, body), n: rows.reduce((sum, row) => sum + row.n, 0), days: Math.max(0, daysBetween(oldest, today)), cases: address({ ...query, body }),
    stages: rows.map((row) => ({
      kind: row.kind, stage: row.stage, words: context.kinds[row.kind]?.stages[row.stage]?.words ?? { zh: row.stage, en: row.stage }, n: row.n,
      cases: address({ ...query, body, kind: row.kind, stage: row.stage }),
    })),
  }
}

const address = (query: Readonly<Record<string, string>>): string => `/api/matters?${new URLSearchParams(query).toString()}`
