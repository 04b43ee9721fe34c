import type { Words } from '../domain/kernel/words.ts'
import type { Runner } from './database.ts'

/** Rows as they are put; ids are kept where the key is known already. */
export interface AreaPut { readonly path: string; readonly code: string; readonly tier: string; readonly name: Words; readonly search: string; readonly more: object }
export interface BodyPut {
  readonly id: string; readonly key: string; readonly kind: string; readonly name: Words; readonly area: string; readonly seat: 'lead' | 'court'
  readonly accepts: readonly string[]; readonly channels: readonly string[]; readonly capacity: number; readonly territory: readonly string[]; readonly more: object
}
export interface AccountPut {
  readonly id: string; readonly login: string; readonly name: string; readonly title: Words; readonly password: string
  readonly mediator_kind: string | null; readonly more: object
}
export interface PostPut { readonly login: string; readonly role: string; readonly body: string; readonly area: string }
export interface YearPut { readonly year: number; readonly holidays: readonly string[]; readonly workdays: readonly string[]; readonly source: string }

export async function putCity(tx: Runner, city: string, name: Words): Promise<void> {
  await tx.rows({ text: 'insert into cities (city, name) values ($1, $2) on conflict (city) do update set name = excluded.name, edition = cities.edition + 1' }, [city, name])
}

/** Something of the city changed: every process reads its book anew. */
export async function raiseEdition(tx: Runner, city: string): Promise<void> {
  await tx.rows({ text: 'update cities set edition = edition + 1 where city = $1' }, [city])
}

/** One change of the city at a time: two administrators cannot each remove the other. */
export async function holdCity(tx: Runner, city: string): Promise<void> {
  await tx.rows({ text: 'select from cities where city = $1 for update' }, [city])
}

export async function isLoaded(db: Runner, city: string): Promise<boolean> {
  return (await db.rows({ text: 'select from bodies where city = $1 limit 1' }, [city])).length > 0
}

export async function putAreas(tx: Runner, city: string, rows: readonly AreaPut[]): Promise<void> {
  await tx.rows({
    text: `insert into areas (city, path, code, tier, name, search, more)
           select $1, r.path, r.code, r.tier, r.name, r.search, r.more from jsonb_to_recordset($2::jsonb) as r(path text, code text, tier text, name jsonb, search text, more jsonb)
           on conflict (city, path) do update set code = excluded.code, tier = excluded.tier, name = excluded.name, search = excluded.search, more = excluded.more`,
  }, [city, JSON.stringify(rows)])
}

export async function putBodies(tx: Runner, city: string, rows: readonly BodyPut[]): Promise<void> {
  await tx.rows({
    text: `insert into bodies (city, id, key, kind, name, area, seat, accepts, channels, capacity, territory, more)
           select $1, r.id, r.key, r.kind, r.name, r.area, r.seat, r.accepts, r.channels, r.capacity, r.territory, r.more
           from jsonb_to_recordset($2::jsonb) as r(id uuid, key text, kind text, name jsonb, area text, seat text, accepts text[], channels text[], capacity int, territory text[], more jsonb)
           on conflict (city, key) do update set kind = excluded.kind, name = excluded.name, area = excluded.area, seat = excluded.seat, accepts = excluded.accepts,
             channels = excluded.channels, capacity = excluded.capacity, territory = excluded.territory, more = excluded.more`,
  }, [city, JSON.stringify(rows)])
}

/** Who stands on which court's roster of invited organisations; pairs of keys. */
export async function putInvitations(tx: Runner, city: string, pairs: readonly { readonly body: string; readonly by: string }[]): Promise<void> {
  await tx.rows({
    text: `update bodies b set invited_by = c.id from jsonb_to_recordset($2::jsonb) as r(body text, "by" text) join bodies c on c.city = $1 and c.key = r."by"
           where b.city = $1 and b.key = r.body`,
  }, [city, JSON.stringify(pairs)])
}

/** An account that exists keeps its password and its second factor. */
export async function putAccounts(tx: Runner, city: string, rows: readonly AccountPut[]): Promise<void> {
  await tx.rows({
    text: `insert into accounts (city, id, login, name, title, password, mediator_kind, more)
           select $1, r.id, r.login, r.name, r.title, r.password, r.mediator_kind, r.more
           from jsonb_to_recordset($2::jsonb) as r(id uuid, login text, name text, title jsonb, password text, mediator_kind text, more jsonb)
           on conflict (city, login) do update set name = excluded.name, title = excluded.title, mediator_kind = excluded.mediator_kind, more = excluded.more`,
  }, [city, JSON.stringify(rows)])
}

export async function putPosts(tx: Runner, city: string, rows: readonly PostPut[]): Promise<void> {
  await tx.rows({
    text: `insert into posts (city, account, role, body, area)
           select $1, a.id, r.role, b.id, r.area from jsonb_to_recordset($2::jsonb) as r(login text, role text, body text, area text)
           join accounts a on a.city = $1 and a.login = r.login join bodies b on b.city = $1 and b.key = r.body
           on conflict do nothing`,
  }, [city, JSON.stringify(rows)])
}

export async function putYears(tx: Runner, city: string, rows: readonly YearPut[]): Promise<void> {
  await tx.rows({
    text: `insert into holidays (city, year, holidays, workdays, source)
           select $1, r.year, r.holidays, r.workdays, r.source from jsonb_to_recordset($2::jsonb) as r(year int, holidays date[], workdays date[], source text)
           on conflict (city, year) do update set holidays = excluded.holidays, workdays = excluded.workdays, source = excluded.source`,
  }, [city, JSON.stringify(rows)])
}
