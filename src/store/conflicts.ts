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

/** An open matter, and an account that mediates it: presiding or beside. */
export interface Mediated {
  readonly id: MatterId
  readonly account: AccountId
}

// From the person, who has few matters: everybody at the table, the one who presides and those beside them.
const atTable = `from parties p join matters m on m.city = p.city and m.id = p.matter
  cross join lateral (select m.assignee as account where m.assignee is not null
    union select one::uuid from jsonb_array_elements_text(coalesce(m.state -> 'beside', '[]'::jsonb)) one) hand
  where p.city = $1 and p.person = $3 and m.open`
const mediated = { name: 'mediated-with', text: `select distinct m.id, hand.account ${atTable} and hand.account = $2 order by m.id` }

/** Open matters of this person that this account mediates. */
export const findMediated = (db: Runner, city: string, account: AccountId, person: PersonId): Promise<readonly Mediated[]> => db.rows<Mediated>(mediated, [city, account, person])

// Whoever is bound by `conflictsOn` in load.ts, and nobody else.
const mediatedByBodies = {
  name: 'mediated-by-bodies-with',
  text: `select distinct m.id, hand.account ${atTable} and hand.account in (select o.account from posts o where o.city = $1 and o.body = any($2::uuid[])) order by m.id`,
}

/** Open matters of this person that anybody of these bodies mediates. */
export const findMediatedByBodies = (db: Runner, city: string, bodies: readonly BodyId[], person: PersonId): Promise<readonly Mediated[]> =>
  db.rows<Mediated>(mediatedByBodies, [city, bodies, person])
