import type { Moment } from '../domain/kernel/day.ts'
import type { AccountId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Role } from '../domain/words/roles.ts'
import type { Runner } from './database.ts'
import { likeText } from './sql.ts'

/** What sign-in must know of an account. `password` is argon2id in its encoded form, or '-' for one that has none. */
export interface Credentials {
  readonly id: AccountId
  readonly login: string
  readonly name: string
  readonly password: string
  readonly totp: string | null
  readonly totpNext: string | null
  readonly active: boolean
  readonly closed: boolean
  readonly posts: readonly { readonly role: Role; readonly area: string }[]
}

const columns = `a.id, a.login, a.name, a.password, a.totp, a.totp_next as "totpNext", a.active,
  coalesce(a.locked_until > $3::timestamptz, false) as closed,
  coalesce((select json_agg(json_build_object('role', p.role, 'area', p.area)) from posts p
            where p.city = a.city and p.account = a.id and p.since <= $4 and (p.until is null or p.until >= $4)), '[]') as posts`

export async function findCredentials(db: Runner, ask: { city: string; login: string; now: Moment; today: string }): Promise<Credentials | undefined> {
  const rows = await db.rows<Credentials>({
    name: 'find-credentials', text: `select ${columns} from accounts a where a.city = $1 and a.login = $2`,
  }, [ask.city, ask.login, ask.now, ask.today])
  return rows[0]
}

export async function findCredentialsById(db: Runner, ask: { city: string; id: AccountId; now: Moment; today: string }): Promise<Credentials | undefined> {
  const rows = await db.rows<Credentials>({ text: `select ${columns} from accounts a where a.city = $1 and a.id = $2` }, [ask.city, ask.id, ask.now, ask.today])
  return rows[0]
}

export async function setPassword(db: Runner, city: string, id: AccountId, password: string): Promise<void> {
  await db.rows({ text: 'update accounts set password = $3 where city = $1 and id = $2' }, [city, id, password])
}

/** Takes a step of the second factor, once. @returns false when it, or a later one, was taken before */
export async function takeStep(db: Runner, city: string, id: AccountId, step: number): Promise<boolean> {
  const done = await db.rows({ text: 'update accounts set totp_step = $3 where city = $1 and id = $2 and totp_step < $3 returning true as done' }, [city, id, step])
  return done.length === 1
}

export async function proposeTotp(db: Runner, city: string, id: AccountId, sealed: string): Promise<void> {
  await db.rows({ text: 'update accounts set totp_next = $3 where city = $1 and id = $2' }, [city, id, sealed])
}

/** The proposed second factor becomes the one in force. */
export async function keepTotp(db: Runner, city: string, id: AccountId, sealed: string): Promise<boolean> {
  const done = await db.rows({ text: 'update accounts set totp = totp_next, totp_next = null where city = $1 and id = $2 and totp_next = $3 returning true as done' }, [city, id, sealed])
  return done.length === 1
}

export async function dropTotp(db: Runner, city: string, id: AccountId): Promise<void> {
  await db.rows({ text: 'update accounts set totp = null, totp_next = null where city = $1 and id = $2' }, [city, id])
}

export interface PostRow {
  readonly role: Role
  readonly body: string
  readonly bodyName: Words
  readonly area: string
  readonly areaName: Words
}

/** An account as an administrator sees it: nothing of it opens anything. */
export interface AccountRow {
  readonly id: AccountId
  readonly login: string
  readonly name: string
  readonly title: Words
  readonly active: boolean
  readonly closed: boolean
  readonly hasTotp: boolean
  readonly hasPassword: boolean
  /** Names of languages; empty where nobody said. */
  readonly speaks: readonly string[]
  readonly posts: readonly PostRow[]
  readonly lastSeen: Moment | null
}

const line = `a.id, a.login, a.name, a.title, a.active, coalesce(a.locked_until > $2::timestamptz, false) as closed, a.totp is not null as "hasTotp",
  a.password <> '-' as "hasPassword", coalesce(a.more -> 'languages', '[]') as speaks,
  coalesce((select json_agg(json_build_object('role', p.role, 'body', p.body, 'bodyName', b.name, 'area', p.area, 'areaName', coalesce(r.name, b.name)) order by p.since, p.role)
            from posts p join bodies b on b.city = p.city and b.id = p.body left join areas r on r.city = p.city and r.path = p.area
            where p.city = a.city and p.account = a.id and (p.until is null or p.until >= $3::date)), '[]') as posts,
  (select max(s.seen_at) from sessions s where s.city = a.city and s.account = a.id) as "lastSeen"`

/** The day is the city's, not the database's: a post that ends today is held until midnight in Beijing. */
export interface AccountsAsk { readonly city: string; readonly now: Moment; readonly today: string }

/** Accounts in order of login, after `after`; `role` and `body` ask of the posts they hold. */
export async function listAccounts(
  db: Runner,
  ask: AccountsAsk & { q?: string | undefined; body?: string | undefined; role?: string | undefined; active?: boolean | undefined; after?: string | undefined; limit: number },
): Promise<AccountRow[]> {
  const rows = await db.rows<AccountRow>({
    text: `select ${line} from accounts a
           where a.city = $1 and ($4::text is null or a.login > $4) and ($5::text is null or a.login ilike $5 or a.name ilike $5)
             and ($6::boolean is null or a.active = $6)
             and ($7::uuid is null and $8::text is null or exists (
               select 1 from posts p where p.city = a.city and p.account = a.id and ($7::uuid is null or p.body = $7) and ($8::text is null or p.role = $8)
                 and (p.until is null or p.until >= $3::date)))
           order by a.login limit $9`,
  }, [ask.city, ask.now, ask.today, ask.after ?? null, ask.q ? likeText(ask.q) : null, ask.active ?? null, ask.body ?? null, ask.role ?? null, ask.limit])
  return rows
}

export async function findAccount(db: Runner, ask: AccountsAsk, id: AccountId): Promise<AccountRow | undefined> {
  const rows = await db.rows<AccountRow>({ text: `select ${line} from accounts a where a.city = $1 and a.id = $4` }, [ask.city, ask.now, ask.today, id])
  return rows[0]
}

/** @returns false when the login is taken */
export async function insertAccount(db: Runner, row: { city: string; id: AccountId; login: string; name: string; title: Words; password: string; mediatorKind?: string | undefined; speaks?: readonly string[] | undefined }): Promise<boolean> {
  const done = await db.rows({
    text: `insert into accounts (city, id, login, name, title, password, mediator_kind, more) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (city, login) do nothing returning true as done`,
  }, [row.city, row.id, row.login, row.name, row.title, row.password, row.mediatorKind ?? null, JSON.stringify(row.speaks ? { languages: row.speaks } : {})])
  return done.length === 1
}

/** Without `speaks` what they speak stays as it is. */
export async function updateAccount(db: Runner, city: string, id: AccountId, row: { name: string; title: Words; speaks?: readonly string[] | undefined }): Promise<void> {
  await db.rows({
    text: `update accounts set name = $3, title = $4, more = case when $5::jsonb is null then more else jsonb_set(more, '{languages}', $5::jsonb) end where city = $1 and id = $2`,
  }, [city, id, row.name, row.title, row.speaks ? JSON.stringify(row.speaks) : null])
}

export async function setActive(db: Runner, city: string, id: AccountId, active: boolean): Promise<void> {
  await db.rows({ text: 'update accounts set active = $3 where city = $1 and id = $2' }, [city, id, active])
}

/** `until` null opens the account again. */
export async function setLock(db: Runner, city: string, id: AccountId, until: Moment | null): Promise<void> {
  await db.rows({ text: 'update accounts set locked_until = $3 where city = $1 and id = $2' }, [city, id, until])
}

/** Posts as they shall be from `on`: what is missing ends the day before, what is new begins that day. */
export async function replacePosts(db: Runner, city: string, id: AccountId, posts: readonly { role: Role; body: string; area: string }[], on: string): Promise<void> {
  const wanted = JSON.stringify(posts)
  await db.rows({
    text: `update posts p set until = $3::date - 1 where p.city = $1 and p.account = $2 and (p.until is null or p.until >= $3::date)
             and not exists (select 1 from json_to_recordset($4::json) as w(role text, body uuid, area text) where w.role = p.role and w.body = p.body and w.area = p.area)`,
  }, [city, id, on, wanted])
  await db.rows({
    text: `insert into posts as p (city, account, role, body, area, since)
           select $1, $2, w.role, w.body, w.area, $3::date from json_to_recordset($4::json) as w(role text, body uuid, area text)
           on conflict (city, account, role, body, area) do update set until = null, since = case when p.until < $3::date then excluded.since else p.since end`,
  }, [city, id, on, wanted])
}

/** Whether this account may administer at this moment. */
export async function isAdmin(db: Runner, city: string, id: AccountId, today: string): Promise<boolean> {
  const rows = await db.rows({
    text: `select from accounts a join posts p on p.city = a.city and p.account = a.id and p.role = 'admin'
           where a.city = $1 and a.id = $2 and a.active and a.locked_until is null and p.since <= $3 and (p.until is null or p.until >= $3)`,
  }, [city, id, today])
  return rows.length > 0
}

/** Open matters in an account's own hands: what must be handed over before it closes. */
export async function countInHand(db: Runner, city: string, id: AccountId): Promise<number> {
  const rows = await db.rows<{ n: number }>({ text: 'select count(*)::int as n from matters where city = $1 and assignee = $2 and open' }, [city, id])
  return rows[0]?.n ?? 0
}
