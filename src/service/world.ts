import { dayOf } from '../domain/kernel/day.ts'
import type { Moment } from '../domain/kernel/day.ts'
import { checkCode } from '../domain/law/matter-code.ts'
import type { Field } from '../domain/matter/form.ts'
import type { World } from '../domain/matter/kind.ts'
import type { Actor } from '../domain/people/actor.ts'
import { byOf } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import type { Role } from '../domain/words/roles.ts'
import type { Runner } from '../store/database.ts'
import type { ConflictRow } from '../store/load.ts'
import { findNamed } from '../store/matters.ts'
import type { MatterNamed } from '../store/matters.ts'
import type { Edition } from './city-book.ts'
import type { Kinds } from './context.ts'

/** What a decision may look up, gathered before it is made. */
export interface Known {
  readonly edition: Edition
  readonly conflicts: readonly ConflictRow[]
  readonly named: readonly MatterNamed[]
}

export const worldOf = (known: Known, actor: Actor, role: Role, now: Moment): World => ({
  now,
  today: dayOf(now),
  actor,
  role,
  by: byOf(actor, role),
  city: known.edition.book,
  calendar: known.edition.calendar,
  conflictsOf: (account) => [...new Set(known.conflicts.filter((row) => row.account === account).map((row) => row.conflict))],
  matterByCode: (code) => {
    const check = checkCode(code)
    const wanted = 'ok' in check ? check.ok : code
    return known.named.find((one) => one.code === wanted)
  },
})

/** The matters that a payload names by their code, as far as the actor may read them. Asks nothing when none is named. */
export const namedIn = async (db: Runner, kinds: Kinds, fields: readonly Field[], payload: unknown, actor: Actor): Promise<readonly MatterNamed[]> => {
  const codes = codesIn(fields, payload).flatMap((text) => {
    const check = checkCode(text)
    return 'ok' in check ? check.ok : []
  })
  if (codes.length === 0) return []
  const found = await findNamed(db, actor.city, codes)
  return found.filter((one) => {
    const kind = kinds[one.kind]
    return kind && wayTo(reachOf(actor, 'read', kind.grants), one)
  })
}

const codesIn = (fields: readonly Field[], value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  const members = value as Readonly<Record<string, unknown>>
  return fields.flatMap((field) => {
    const inner = members[field.name]
    if (field.widget === 'code') return typeof inner === 'string' ? inner : []
    const of = field.of
    if (!of) return []
    return Array.isArray(inner) ? inner.flatMap((one) => codesIn(of, one)) : codesIn(of, inner)
  })
}
