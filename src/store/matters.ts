import type { MatterId, PersonId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Placed } from '../domain/people/reach.ts'
import type { Runner } from './database.ts'
import { placedColumns, placedOf } from './placed.ts'
import type { PlacedRow } from './placed.ts'

/** A matter as others may name it: where it stands and who reaches it. */
export interface MatterRef extends Placed {
  readonly code: string
  readonly kind: string
  readonly stage: string
}

interface RefRow extends PlacedRow {
  readonly code: string
  readonly kind: string
  readonly stage: string
  readonly parties: readonly PersonId[]
}

const byCodes = {
  name: 'matters-by-codes',
  text: `
    select ${placedColumns}, m.code, m.kind, m.stage,
      array(select distinct p.person from parties p where p.city = m.city and p.matter = m.id) as parties
    from matters m where m.city = $1 and m.code = any($2)`,
}

export const findByCodes = async (db: Runner, city: string, codes: readonly string[]): Promise<readonly MatterRef[]> => {
  const rows = await db.rows<RefRow>(byCodes, [city, codes])
  return rows.map(placedOf)
}

/** A matter that an act names, as it stands. */
export interface MatterNamed extends MatterRef {
  readonly state: MatterState
}

const named = {
  name: 'matters-named',
  text: `
    select ${placedColumns}, m.code, m.kind, m.stage, m.state,
      array(select distinct p.person from parties p where p.city = m.city and p.matter = m.id) as parties
    from matters m where m.city = $1 and m.code = any($2)`,
}

export const findNamed = async (db: Runner, city: string, codes: readonly string[]): Promise<readonly MatterNamed[]> => {
  const rows = await db.rows<RefRow & { readonly state: MatterState }>(named, [city, codes])
  return rows.map(placedOf)
}

export interface MatterTitle extends MatterRef {
  readonly title: Words
}

const byIds = {
  name: 'matters-by-ids',
  text: `
    select ${placedColumns}, m.code, m.kind, m.stage, m.title,
      array(select distinct p.person from parties p where p.city = m.city and p.matter = m.id) as parties
    from matters m where m.city = $1 and m.id = any($2::uuid[])`,
}

export const findTitles = async (db: Runner, city: string, ids: readonly MatterId[]): Promise<readonly MatterTitle[]> => {
  const rows = await db.rows<RefRow & { readonly title: Words }>(byIds, [city, ids])
  return rows.map(placedOf)
}

const states = { name: 'matters-states', text: `select m.id, m.state from matters m where m.city = $1 and m.id = any($2::uuid[])` }

/** A few matters as they stand: for the few that somebody is a party of, never for a list of many. */
export const findStates = async (db: Runner, city: string, ids: readonly MatterId[]): Promise<ReadonlyMap<MatterId, MatterState>> =>
  new Map((await db.rows<{ readonly id: MatterId; readonly state: MatterState }>(states, [city, ids])).map((row) => [row.id, row.state]))
