import type { Moment } from '../domain/kernel/day.ts'
import type { AccountId, PersonId } from '../domain/kernel/id.ts'
import type { Post } from '../domain/people/actor.ts'
import type { Runner } from './database.ts'
import { gathered, statementsFor } from './gather.ts'

/** `client` is a machine that shows a bearer token; the others show a cookie. */
export type SessionKind = 'officer' | 'resident' | 'client'

export interface NewSession {
  readonly city: string
  /** SHA-256 of the secret that its holder shows. */
  readonly id: Buffer
  readonly kind: SessionKind
  readonly account?: AccountId | undefined
  readonly person?: PersonId | undefined
  readonly name: string
  readonly csrf: string
  readonly device: string
  readonly at: Moment
  readonly ends: Moment
  readonly needs?: 'totp' | undefined
}

export interface LiveSession {
  readonly id: Buffer
  readonly kind: SessionKind
  readonly account: AccountId | null
  readonly person: PersonId | null
  readonly name: string
  readonly csrf: string
  readonly needs: 'totp' | null
  /** The account has a second factor in force. */
  readonly hasTotp: boolean
  readonly login: string | null
  readonly seen: Moment
  readonly posts: readonly Post[]
}

export async function saveSession(db: Runner, one: NewSession): Promise<void> {
  await db.rows({
    text: `insert into sessions (city, id, kind, account, person, name, csrf, device, started_at, seen_at, ends_at, needs)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11)`,
  }, [one.city, one.id, one.kind, one.account ?? null, one.person ?? null, one.name, one.csrf, one.device, one.at, one.ends, one.needs ?? null])
}

/** A row for each post; without one, a single row whose post is null. */
type SessionRow = Omit<LiveSession, 'posts'> & { readonly [part in keyof Post]: Post[part] | null }

export interface SessionAsk {
  readonly city: string
  readonly id: Buffer
  readonly now: Moment
  readonly today: string
  readonly idleSince: Moment
}

const byIds = statementsFor('find-session', { table: 'sessions', alias: 's', first: 5, type: 'bytea' }, (from) => `
  select s.id, s.kind, s.account, s.person, s.csrf, s.needs, a.totp is not null as "hasTotp", a.login, s.seen_at as seen, coalesce(a.name, s.name) as name, p.role, p.body, p.area, b.seat
  from ${from} left join accounts a on a.city = s.city and a.id = s.account
    left join posts p on p.city = s.city and p.account = s.account and p.since <= $3 and (p.until is null or p.until >= $3)
    left join bodies b on b.city = p.city and b.id = p.body
  where s.ends_at > $2 and s.seen_at > $4
    and (s.account is null or (a.active and (a.locked_until is null or a.locked_until <= $2)))
  order by p.since, p.role`)

/**
 * The session behind a secret, with the posts its account holds on this day: asked with every request, so that a
 * revocation, a lock or a lost post counts at once. Empty when ended, idle for too long, or its account closed.
 */
export const findSession = gathered<SessionAsk, LiveSession>({
  // All of one turn are asked as of the moment of the first.
  shelf: ({ city, today }) => `${city} ${today}`,
  key: ({ id }) => id.toString('hex'),
  load: async (db, asks) => {
    const [{ city, now, today, idleSince }] = asks
    const { statement, values } = byIds(asks.map(({ id }) => id))
    const rows = await db.rows<SessionRow>(statement, [city, now, today, idleSince, ...values])
    const found = new Map<string, SessionRow[]>()
    for (const row of rows) {
      const key = row.id.toString('hex')
      const own = found.get(key)
      if (own) own.push(row); else found.set(key, [row])
    }
    return new Map([...found].flatMap(([key, own]) => (own[0] ? [[key, { ...own[0], posts: own.flatMap(postOf) }]] : [])))
  },
})

const postOf = ({ role, body, area, seat }: SessionRow): readonly Post[] => (role && body && area && seat ? [{ role, body, area, seat }] : [])

export async function touchSession(db: Runner, city: string, id: Buffer, at: Moment): Promise<void> {
  await db.rows({ name: 'touch-session', text: 'update sessions set seen_at = $3 where city = $1 and id = $2 and seen_at < $3' }, [city, id, at])
}

export async function settleSession(db: Runner, city: string, id: Buffer): Promise<void> {
  await db.rows({ text: 'update sessions set needs = null where city = $1 and id = $2' }, [city, id])
}

/** Whose sessions: an officer's or a resident's. */
export type Holder = { readonly account: AccountId } | { readonly person: PersonId }

const of = (holder: Holder): [string, string] => ('account' in holder ? ['account', holder.account] : ['person', holder.person])

export async function listSessions(db: Runner, city: string, holder: Holder, now: Moment): Promise<{ id: Buffer; device: string; started: Moment; seen: Moment }[]> {
  const [column, value] = of(holder)
  return db.rows<{ id: Buffer; device: string; started: Moment; seen: Moment }>({
    text: `select id, device, started_at as started, seen_at as seen from sessions
           where city = $1 and ${column} = $2 and ends_at > $3 and kind <> 'client' order by seen_at desc limit 100`,
  }, [city, value, now])
}

/** Ends one session of the holder. @returns false when the holder has no such session */
export async function endSession(db: Runner, city: string, id: Buffer, holder?: Holder): Promise<boolean> {
  const mine = holder ? ` and ${of(holder)[0]} = $3` : ''
  const done = await db.rows({ text: `delete from sessions where city = $1 and id = $2${mine} returning true as done` }, [city, id, ...(holder ? [of(holder)[1]] : [])])
  return done.length === 1
}

/** Ends all sessions of the holder but the one to keep. */
export async function endSessions(db: Runner, city: string, holder: Holder, keep?: Buffer): Promise<number> {
  const [column, value] = of(holder)
  const done = await db.rows({
    text: `delete from sessions where city = $1 and ${column} = $2 and ($3::bytea is null or id <> $3) returning true as done`,
  }, [city, value, keep ?? null])
  return done.length
}

/** Sessions that ended long ago are of no use to anybody. */
export async function sweepSessions(db: Runner, city: string, before: Moment): Promise<number> {
  const done = await db.rows({ text: 'delete from sessions where city = $1 and ends_at < $2 returning true as done' }, [city, before])
  return done.length
}
