import type { AreaPath } from '../domain/kernel/area.ts'
import type { AccountId, BodyId, MatterId, PersonId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Party } from '../domain/matter/party.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Placed } from '../domain/people/reach.ts'
import type { Runner } from './database.ts'

/** A matter as others may name it: where it stands and who reaches it. */
export interface MatterRef extends Placed {
  readonly code: string
  readonly kind: string
  readonly stage: string
}

interface RefRow {
  readonly id: MatterId
  readonly code: string
  readonly kind: string
  readonly stage: string
  readonly area: AreaPath
  readonly body: BodyId
  readonly court: BodyId | null
  readonly answeredBy: BodyId | null
  readonly assignee: AccountId | null
  readonly reporter: AccountId | null
  readonly sealed: boolean
  readonly parties: readonly PersonId[]
}

const byCodes = {
  name: 'matters-by-codes',
  text: `
    select m.id, m.code, m.kind, m.stage, m.area, m.body, m.court, m.answered_by as "answeredBy", m.assignee, m.reporter, m.sealed,
      array(select distinct p.person from parties p where p.city = m.city and p.matter = m.id) as parties
    from matters m where m.city = $1 and m.code = any($2)`,
}

export const findByCodes = async (db: Runner, city: string, codes: readonly string[]): Promise<readonly MatterRef[]> => {
  const rows = await db.rows<RefRow>(byCodes, [city, codes])
  return rows.map((row) => ({ ...row, court: row.court ?? undefined, answeredBy: row.answeredBy ?? undefined, assignee: row.assignee ?? undefined, reporter: row.reporter ?? undefined }))
}

/** A matter that an act names, as it stands. */
export interface MatterNamed extends MatterRef {
  readonly state: MatterState
}

const named = {
  name: 'matters-named',
  text: `
    select m.id, m.code, m.kind, m.stage, m.area, m.body, m.court, m.answered_by as "answeredBy", m.assignee, m.reporter, m.sealed, m.state,
      array(select distinct p.person from parties p where p.city = m.city and p.matter = m.id) as parties
    from matters m where m.city = $1 and m.code = any($2)`,
}

export const findNamed = async (db: Runner, city: string, codes: readonly string[]): Promise<readonly MatterNamed[]> => {
  const rows = await db.rows<RefRow & { readonly state: MatterState }>(named, [city, codes])
  return rows.map((row) => ({ ...row, court: row.court ?? undefined, answeredBy: row.answeredBy ?? undefined, assignee: row.assignee ?? undefined, reporter: row.reporter ?? undefined }))
}

export interface MatterTitle extends MatterRef {
  readonly title: Words
}

const byIds = {
  name: 'matters-by-ids',
  text: `
    select m.id, m.code, m.kind, m.stage, m.title, m.area, m.body, m.court, m.answered_by as "answeredBy", m.assignee, m.reporter, m.sealed,
      array(select distinct p.person from parties p where p.city = m.city and p.matter = m.id) as parties
    from matters m where m.city = $1 and m.id = any($2::uuid[])`,
}

export const findTitles = async (db: Runner, city: string, ids: readonly MatterId[]): Promise<readonly MatterTitle[]> => {
  const rows = await db.rows<RefRow & { readonly title: Words }>(byIds, [city, ids])
  return rows.map((row) => ({ ...row, court: row.court ?? undefined, answeredBy: row.answeredBy ?? undefined, assignee: row.assignee ?? undefined, reporter: row.reporter ?? undefined }))
}

const parties = { name: 'matters-parties', text: `select m.id, m.state -> 'parties' as parties from matters m where m.city = $1 and m.id = any($2::uuid[])` }

/** The parties of a few matters: for the few that somebody is a party of, never for a list of many. */
export const findParties = async (db: Runner, city: string, ids: readonly MatterId[]): Promise<ReadonlyMap<MatterId, readonly Party[]>> =>
  new Map((await db.rows<{ readonly id: MatterId; readonly parties: readonly Party[] }>(parties, [city, ids])).map((row) => [row.id, row.parties]))
