import type { Day } from '../domain/kernel/day.ts'
import type { AccountId, BodyId, PersonId } from '../domain/kernel/id.ts'
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
