import type { Moment } from '../domain/kernel/day.ts'
import type { MatterId, PersonId } from '../domain/kernel/id.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import type { CellChange } from './counts.ts'
import type { Runner } from './database.ts'
import type { ChainedFact } from './facts.ts'
import { matterColumns } from './matter-row.ts'
import type { MatterRow } from './matter-row.ts'
import type { PersonWrite } from './people.ts'
import { join, raw, sql } from './sql.ts'
import type { Sql } from './sql.ts'
import type { WordsRow } from './words-row.ts'

/** An entry of the register that was put right, or whose place in the matter somebody else has taken. */
export interface PersonCorrected {
  readonly person: PersonId
  readonly same: boolean
  /** Their phone is another one: whoever was let in by the old one is let in no more. */
  readonly phone: boolean
}

/** Everything that one act leaves in one matter. */
export interface MatterWrite {
  /** The version that was read; undefined opens the matter. */
  readonly before: number | undefined
  readonly row: MatterRow
  readonly head: Buffer
  readonly facts: readonly ChainedFact[]
  readonly act: { readonly id: string; readonly name: string; readonly actor: string; readonly digest: Buffer; readonly at: Moment }
  readonly clocks: { readonly put: readonly ClockRow[]; readonly gone: readonly ClockRow[] }
  /** Present only when they changed. */
  readonly parties?: readonly { readonly person: PersonId; readonly side: string }[]
  readonly links?: readonly MatterId[]
  readonly number?: { readonly series: string; readonly n: number }
  readonly words?: WordsRow
  /** Lists with whose rows the words lay, and lie no longer. */
  readonly unlisted?: readonly string[]
  readonly people: readonly PersonWrite[]
  readonly corrected?: PersonCorrected
  readonly outbox: readonly { readonly id: string; readonly topic: string; readonly payload: unknown }[]
}

/** Somebody else changed the matter since it was read. Thrown inside a transaction, so that all of it is undone. */
export class Overtaken extends Error {
  constructor(matter: string) {
    super(`overtaken: ${matter}`)
    this.name = 'Overtaken'
  }
}

/**
 * Writes an act in one statement, which is one transaction by itself. Every part hangs on `moved`: when the version is not the one
 * that was read, nothing at all is written.
 * @throws Overtaken
 */
export const writeMatter = async (db: Runner, write: MatterWrite, counts: readonly CellChange[]): Promise<void> => {
  const parts = [...partsOf(write), ...(counts.length > 0 ? [countsPart(write.row.city, counts)] : [])]
  const [row] = await db.ask<{ moved: number }>(sql`with ${join(parts, ', ')} select count(*)::int as moved from moved`)
  if (row?.moved !== 1) throw new Overtaken(write.row.id)
}

/**
 * Puts clocks that were counted again, and the nearest day with them; no fact is told, because nothing happened.
 * @returns false when somebody acted meanwhile: then the act has counted them
 */
export const rewriteClocks = async (db: Runner, row: Pick<MatterRow, 'city' | 'id' | 'kind' | 'version' | 'due'>, clocks: MatterWrite['clocks']): Promise<boolean> => {
  const parts = [
    sql`moved as (update matters set due = ${row.due}::date where city = ${row.city} and id = ${row.id} and version = ${row.version} returning 1)`,
    ...clockParts(row.city, row.kind, row.id, clocks),
  ]
  const [done] = await db.ask<{ moved: number }>(sql`with ${join(parts, ', ')} select count(*)::int as moved from moved`)
  return done?.moved === 1
}

/** What is derived from a matter's facts, to be put right. */
export type MatterMend = Pick<MatterWrite, 'row' | 'head' | 'clocks' | 'parties' | 'words' | 'unlisted'>

/**
 * Puts right what is kept of a matter beside its facts. No fact is told and none is touched.
 * @returns false when somebody acted meanwhile: then it is to be looked at again
 */
export const mendMatter = async (db: Runner, mend: MatterMend, counts: readonly CellChange[]): Promise<boolean> => {
  const { city, id, kind, version } = mend.row
  const parts = [
    moved(mend, version), ...clockParts(city, kind, id, mend.clocks), ...(mend.parties ? partyParts(city, id, mend.parties) : []),
    ...wordsParts(mend), ...(counts.length > 0 ? [countsPart(city, counts)] : []),
  ]
  const [done] = await db.ask<{ moved: number }>(sql`with ${join(parts, ', ')} select count(*)::int as moved from moved`)
  return done?.moved === 1
}

const partsOf = (write: MatterWrite): readonly Sql[] => {
  const { city, id } = write.row
  const at = write.act.at
  return [
    write.before === undefined ? opened(write) : moved(write, write.before),
    sql`told as (insert into facts (city, matter, seq, kind, data, stage, by, act, act_id, at, hash)
      select ${city}, ${id}, f.seq, f.kind, f.data, f.stage, f.by, f.act, f."actId", f.at, decode(f.hash, 'hex')
      from moved, jsonb_to_recordset(${JSON.stringify(write.facts)}::jsonb)
        as f(seq int, kind text, data jsonb, stage text, by jsonb, act text, "actId" uuid, at timestamptz, hash text))`,
    sql`acted as (insert into acts (city, id, matter, act, actor, digest, version, at)
      select ${city}, ${write.act.id}, ${id}, ${write.act.name}, ${write.act.actor}, ${write.act.digest}, ${write.row.version}, ${at} from moved)`,
    ...clockParts(city, write.row.kind, id, write.clocks),
    ...(write.parties ? partyParts(city, id, write.parties) : []),
    ...(write.links && write.links.length > 0 ? [sql`linked as (insert into links (city, matter, other)
      select ${city}, ${id}, l from moved, unnest(${write.links}::uuid[]) l on conflict do nothing)`] : []),
    // A number that somebody else took meanwhile undoes the whole statement: see `whenOvertaken`.
    ...(write.number ? [sql`numbered as (insert into numbers (city, series, n, matter) select ${city}, ${write.number.series}, ${write.number.n}::int, ${id}::uuid from moved)`] : []),
    ...wordsParts(write),
    ...(write.corrected ? correctedParts(write, write.corrected) : []),
    ...(write.people.length > 0 ? [peoplePut(city, write.people)] : []),
    ...(write.outbox.length > 0 ? [sql`promised as (insert into outbox (city, id, topic, payload, matter, created_at, due_at)
      select ${city}, o.id, o.topic, o.payload, ${id}, ${at}, ${at}
      from moved, jsonb_to_recordset(${JSON.stringify(write.outbox)}::jsonb) as o(id uuid, topic text, payload jsonb))`] : []),
  ]
}

const columns = Object.entries(matterColumns) as [keyof typeof matterColumns, string][]
const asValue = (write: Pick<MatterWrite, 'row'>, name: keyof typeof matterColumns, type: string): Sql => {
  const value = write.row[name]
  return sql`${type === 'jsonb' ? JSON.stringify(value) : value}${raw(`::${type}`)}`
}

const moved = (write: Pick<MatterWrite, 'row' | 'head'>, before: number): Sql => {
  const sets = columns.map(([name, type]) => sql`${raw(name)} = ${asValue(write, name, type)}`)
  return sql`moved as (update matters set ${join(sets, ', ')}, head = ${write.head}
    where city = ${write.row.city} and id = ${write.row.id} and version = ${before} returning 1)`
}

const opened = (write: MatterWrite): Sql => {
  const names = columns.map(([name]) => raw(name))
  const values = columns.map(([name, type]) => asValue(write, name, type))
  return sql`moved as (insert into matters (city, id, head, ${join(names, ', ')})
    values (${write.row.city}, ${write.row.id}, ${write.head}, ${join(values, ', ')}) returning 1)`
}

const clockParts = (city: string, kind: string, id: MatterId, { put, gone }: MatterWrite['clocks']): readonly Sql[] => [
  ...(put.length > 0 ? [clocksPut(city, kind, id, put)] : []),
  ...(gone.length > 0 ? [sql`stopped as (delete from clocks c
    using moved, jsonb_to_recordset(${JSON.stringify(gone)}::jsonb) as g(name text, key text)
    where c.city = ${city} and c.matter = ${id} and c.name = g.name and c.key = g.key)`] : []),
]

const clocksPut = (city: string, kind: string, id: MatterId, rows: readonly ClockRow[]): Sql =>
  sql`clocked as (insert into clocks (city, matter, name, key, kind, rule, started, due, at, lapse, paused_on, row)
    select ${city}, ${id}, r->>'name', r->>'key', ${kind}, r->>'rule', (r->>'started')::date, (r->>'due')::date, (r->>'at')::timestamptz,
      r->>'lapse', (r->>'pausedOn')::date, r
    from moved, jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r
    on conflict (city, matter, name, key) do update set rule = excluded.rule, started = excluded.started, due = excluded.due,
      at = excluded.at, lapse = excluded.lapse, paused_on = excluded.paused_on, row = excluded.row, retry_at = null, failure = null)`

const partyParts = (city: string, id: MatterId, parties: NonNullable<MatterWrite['parties']>): readonly Sql[] => {
  const rows = JSON.stringify(parties)
  return [
    sql`left_out as (delete from parties p using moved where p.city = ${city} and p.matter = ${id} and not exists (
      select from jsonb_to_recordset(${rows}::jsonb) as n(person uuid, side text) where n.person = p.person and n.side = p.side))`,
    sql`joined as (insert into parties (city, matter, person, side)
      select distinct ${city}, ${id}::uuid, n.person, n.side
      from moved, jsonb_to_recordset(${rows}::jsonb) as n(person uuid, side text) on conflict do nothing)`,
  ]
}

const wordsParts = ({ row, words, unlisted = [] }: Pick<MatterWrite, 'row' | 'words' | 'unlisted'>): readonly Sql[] => [
  ...(words ? [sql`worded as (insert into matter_words (city, list, matter, kind, town, village, sealed, head, words, grams)
    select ${row.city}, ${words.list}, ${row.id}, ${words.kind}, ${words.town ?? null}, ${words.village ?? null}, ${words.sealed}::boolean, ${words.head}, ${words.words}, ${words.grams}::bigint[] from moved
    on conflict (city, list, matter) do update set town = excluded.town, village = excluded.village, sealed = excluded.sealed,
      head = excluded.head, words = excluded.words, grams = excluded.grams)`] : []),
  ...(unlisted.length > 0 ? [sql`unlisted as (delete from matter_words w using moved where w.city = ${row.city} and w.matter = ${row.id} and w.list = any(${unlisted}::text[]))`] : []),
]

const peoplePut = (city: string, people: readonly PersonWrite[]): Sql =>
  sql`registered as (insert into people (city, id, name, form, phone, phone_key, id_number, id_key, address)
    select ${city}, p.id, p.name, p.form, decode(p.phone, 'hex'), decode(p."phoneKey", 'hex'), decode(p."idNumber", 'hex'),
      decode(p."idKey", 'hex'), decode(p.address, 'hex')
    from moved, jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
      as p(id uuid, name text, form text, phone text, "phoneKey" text, "idNumber" text, "idKey" text, address text)
    on conflict (city, id) do update set name = excluded.name, form = excluded.form,
      phone = coalesce(excluded.phone, people.phone), phone_key = coalesce(excluded.phone_key, people.phone_key),
      id_number = coalesce(excluded.id_number, people.id_number), id_key = coalesce(excluded.id_key, people.id_key),
      address = coalesce(excluded.address, people.address))`

/** All parts of the statement see the tables as they were: what the entry held is kept, and what waits to be sent to who was entered by mistake is not sent. */
const correctedParts = ({ row: { city, id }, act }: MatterWrite, { person, same, phone }: PersonCorrected): readonly Sql[] => (same
  ? [
    sql`kept as (insert into people_before (city, person, act, matter, at, name, form, phone, id_number, address)
      select p.city, p.id, ${act.id}::uuid, ${id}::uuid, ${act.at}::timestamptz, p.name, p.form, p.phone, p.id_number, p.address from moved, people p where p.city = ${city} and p.id = ${person}::uuid)`,
    ...(phone ? [sql`signed_out as (delete from sessions s using moved where s.city = ${city} and s.person = ${person}::uuid)`] : []),
  ]
  : [sql`unsaid as (delete from outbox o using moved where o.city = ${city} and o.matter = ${id}::uuid and (o.sent_at is null or o.dead_at is not null) and o.payload->'to'->>'person' = ${person})`])

const countsPart = (city: string, changes: readonly CellChange[]): Sql =>
  sql`counted as (insert into counts (city, kind, stage, area, body, n)
    select ${city}, d.kind, d.stage, d.area, d.body, d.n
    from moved, jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as d(kind text, stage text, area text, body uuid, n bigint)
    order by d.kind, d.stage, d.area, d.body
    on conflict (city, kind, stage, area, body) do update set n = counts.n + excluded.n)`

