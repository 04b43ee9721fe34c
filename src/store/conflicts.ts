import type { Day } from '../domain/kernel/day.ts'
import type { AccountId, BodyId, MatterId, PersonId } from '../domain/kernel/id.ts'
import type { Conflict } from '../domain/people/firewall.ts'
import type { Runner } from './database.ts'

interface Declared {
  readonly city: string
  readonly person: PersonId
  readonly conflict: Conflict
  readonly since: Day
  readonly until?: Day | undefined
  /** Who said so, or which record shows it. */
  readonly source: string
}

const own = {
  name: 'declare-conflict',
  text: `insert into conflicts (city, account, person, conflict, since, until, source) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (city, account, person, conflict, since) do update set until = excluded.until, source = excluded.source`,
}

export const putConflict = async (db: Runner, account: AccountId, one: Declared): Promise<void> => {
  await db.rows(own, [one.city, account, one.person, one.conflict, one.since, one.until ?? null, one.source])
}

const ofBody = {
  name: 'declare-body-conflict',
  text: `insert into body_conflicts (city, body, person, conflict, since, until, source) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (city, person, body, conflict, since) do update set until = excluded.until, source = excluded.source`,
}

export const putBodyConflict = async (db: Runner, body: BodyId, one: Declared): Promise<void> => {
  await db.rows(ofBody, [one.city, body, one.person, one.conflict, one.since, one.until ?? null, one.source])
}

/** An open matter, and the account in whose hands it lies. */
export interface Mediated {
  readonly id: MatterId
  readonly account: AccountId
}

const withPerson = 'exists (select from parties p where p.city = m.city and p.matter = m.id and p.person = $3)'
const mediated = { name: 'mediated-with', text: `select m.id, m.assignee as account from matters m where m.city = $1 and m.assignee = $2 and m.open and ${withPerson} order by m.id` }

/** Open matters of this person that lie in this account's hands. */
export const findMediated = (db: Runner, city: string, account: AccountId, person: PersonId): Promise<readonly Mediated[]> => db.rows<Mediated>(mediated, [city, account, person])

// Whoever is bound by `conflictsOn` in load.ts, and nobody else.
const mediatedByBodies = {
  name: 'mediated-by-bodies-with',
  text: `select m.id, m.assignee as account from matters m
    where m.city = $1 and m.open and m.assignee in (select o.account from posts o where o.city = $1 and o.body = any($2::uuid[])) and ${withPerson} order by m.id`,
}

/** Open matters of this person in the hands of anybody of these bodies. */
export const findMediatedByBodies = (db: Runner, city: string, bodies: readonly BodyId[], person: PersonId): Promise<readonly Mediated[]> =>
  db.rows<Mediated>(mediatedByBodies, [city, bodies, person])
