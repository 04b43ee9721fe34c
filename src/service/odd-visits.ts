import { addDays, dayOf, startOfDay } from '../domain/kernel/day.ts'
import type { Day, Moment } from '../domain/kernel/day.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Actor } from '../domain/people/actor.ts'
import { hiderFor } from '../domain/people/hide-names.ts'
import { reachOf } from '../domain/people/reach.ts'
import type { Role } from '../domain/words/roles.ts'
import { countOddVisits, findOddVisits } from '../store/odd-visits.ts'
import type { Context } from './context.ts'
import { bodyRef, lineFor, lineOf } from './lines.ts'
import type { MatterLine } from './lines.ts'

/** Whoever answers for how it is done, and not who calls. */
const readers: readonly Role[] = ['supervisor', 'centre-head', 'justice-office', 'auditor']

export interface OddVisits {
  /** Counted from here, by when they were written down. */
  readonly since: Day
  readonly total: number
  /** Whose matters they are, the most first. */
  readonly bodies: readonly { readonly body: { readonly id: string; readonly name: Words }; readonly visits: number; readonly matters: number }[]
  /** The newest first, at most fifty. */
  readonly items: readonly {
    readonly matter: MatterLine; readonly after: number; readonly on?: Day; readonly early?: number; readonly sameDay?: true; readonly why?: string; readonly by: string; readonly at: Moment
  }[]
}

const days = 90
const shown = 50

/** Call-backs that came early or on the day of the one before, each with its reason: what three calls in one day were written down with. */
export async function oddVisits(context: Context, actor: Actor): Promise<OddVisits> {
  const edition = await context.books.of(actor.city)
  const since = addDays(dayOf(context.now()), -days)
  const kind = context.kinds['dispute']
  // The reasons are told words: for who may read the matter, not for who only lists it.
  const reach = kind ? reachOf(actor, 'read', kind.grants).filter((way) => readers.includes(way.role) && way.by !== 'received') : []
  if (!kind || reach.length === 0) return { since, total: 0, bodies: [], items: [] }
  const share = { kind: kind.name, reach }
  const [counts, rows] = await Promise.all([countOddVisits(context.db, actor.city, share, startOfDay(since)), findOddVisits(context.db, actor.city, share, startOfDay(since), shown)])
  return {
    since, total: counts.reduce((sum, one) => sum + one.visits, 0),
    bodies: counts.map(({ body, visits, matters }) => {
      const { id, name } = bodyRef(edition, body)
      return { body: { id, name }, visits, matters }
    }),
    items: rows.map((row) => {
      const hide = hiderFor(row.parties, () => ({ name: false, phone: false, idNumber: false }))
      const { after, on, early, sameDay, why } = row.visit
      return {
        matter: lineFor(context.kinds, actor, lineOf(context.kinds, edition, row)), after, ...(on ? { on } : {}), ...(early ? { early } : {}), ...(sameDay ? { sameDay } : {}),
        ...(why ? { why: hide.text(why) } : {}), by: row.by.kind === 'officer' ? row.by.name : '', at: row.at,
      }
    }),
  }
}
