import type { Day } from '../domain/kernel/day.ts'
import type { AccountId, MatterId, PersonId } from '../domain/kernel/id.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Conflict } from '../domain/people/firewall.ts'
import type { Runner } from './database.ts'

/** What an earlier request with the same key did. `digest` is hex. */
export interface EarlierAct {
  readonly digest: string
  readonly version: number
  readonly stage: string
}

/** A declared or arisen conflict of an officer with one of the matter's people. */
export interface ConflictRow {
  readonly account: AccountId
  readonly person: PersonId
  readonly conflict: Conflict
  /** The last day; null while it has no end. */
  readonly until: Day | null
}

/** Every relation that holds on the day `$n` between an officer and a party of `m`: their own, their body's, and being that party. */
export const conflictsOn = (day: string): string => `coalesce((select jsonb_agg(jsonb_build_object('account', x.account, 'person', x.person, 'conflict', x.conflict, 'until', x.until))
        from parties p join conflicts x on x.city = p.city and x.person = p.person
        where p.city = m.city and p.matter = m.id and x.since <= ${day} and (x.until is null or x.until >= ${day})), '[]')
      || coalesce((select jsonb_agg(jsonb_build_object('account', a.id, 'person', p.person, 'conflict', 'is-party', 'until', null))
        from parties p join accounts a on a.city = p.city and a.person = p.person
        where p.city = m.city and p.matter = m.id), '[]')
      || coalesce((select jsonb_agg(jsonb_build_object('account', o.account, 'person', x.person, 'conflict', x.conflict, 'until', x.until))
        from parties p join body_conflicts x on x.city = p.city and x.person = p.person
        join posts o on o.city = x.city and o.body = x.body
        where p.city = m.city and p.matter = m.id and x.since <= ${day} and (x.until is null or x.until >= ${day})), '[]') as conflicts`

/** All that an act needs to know of its matter, in one question. */
export interface Loaded {
  readonly id: MatterId
  readonly kind: string
  readonly code: string
  readonly version: number
  readonly state: MatterState
  readonly head: Buffer
  readonly clocks: readonly ClockRow[]
  readonly earlier: EarlierAct | null
  readonly conflicts: readonly ConflictRow[]
}

// No row is locked: the write asks for the version that was read, so nobody waits while a decision is made.
const forAct = {
  name: 'load-for-act',
  text: `
    select m.id, m.kind, m.code, m.version, m.state, m.head,
      coalesce((select jsonb_agg(c.row) from clocks c where c.city = m.city and c.matter = m.id), '[]') as clocks,
      (select jsonb_build_object('digest', encode(a.digest, 'hex'), 'version', a.version, 'stage', f.stage)
        from acts a, lateral (select stage from facts f where f.city = a.city and f.matter = a.matter and f.seq = a.version) f
        where a.city = m.city and a.matter = m.id and a.id = $3) as earlier,
      ${conflictsOn('$4')}
    from matters m where m.city = $1 and m.id = $2`,
}

export const findForAct = async (db: Runner, city: string, id: MatterId, key: string, today: Day): Promise<Loaded | undefined> =>
  (await db.rows<Loaded>(forAct, [city, id, key, today]))[0]

/** An opening with the same key, and the matter that it opened. */
export interface EarlierOpening extends EarlierAct {
  readonly matter: MatterId
  readonly kind: string
  readonly code: string
  /** How it stands today: at `version` nothing has happened to it since. */
  readonly now: number
  readonly state: MatterState
  readonly clocks: readonly ClockRow[]
}

// The key is looked up before anything is joined: a plan made while the tables were small must not become a walk through all facts.
const opening = {
  name: 'find-opening',
  text: `
    with a as materialized (select city, matter, digest, version from acts where city = $1 and id = $2 and act = 'open')
    select encode(a.digest, 'hex') as digest, a.version, a.matter, m.kind, m.code, m.version as now, m.state,
      coalesce((select jsonb_agg(c.row) from clocks c where c.city = m.city and c.matter = m.id), '[]') as clocks,
      (select f.stage from facts f where f.city = a.city and f.matter = a.matter and f.seq = a.version) as stage
    from a join matters m on m.city = a.city and m.id = a.matter`,
}

export const findOpening = async (db: Runner, city: string, key: string): Promise<EarlierOpening | undefined> =>
  (await db.rows<EarlierOpening>(opening, [city, key]))[0]
