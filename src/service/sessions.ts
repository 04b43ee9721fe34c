import { addHours, dayOf, epochOf, momentAt } from '../domain/kernel/day.ts'
import type { Moment } from '../domain/kernel/day.ts'
import type { AccountId, PersonId } from '../domain/kernel/id.ts'
import type { Actor, Post } from '../domain/people/actor.ts'
import { endSession, endSessions, findSession, listSessions, saveSession, touchSession } from '../store/sessions.ts'
import type { Holder, LiveSession, SessionKind } from '../store/sessions.ts'
import type { Runner } from '../store/database.ts'
import type { House } from './house.ts'
import { digestOf, newSecret } from './vault.ts'

// A desk left alone must not stay open (GB/T 22239 8.1.4.1 asks for an end after idleness, not for a number); an open stream does not count as work.
const idleHours = 2
const touchAfterMs = 60_000

/** Where a visitor comes from: for throttling and for the list of their sessions. */
export interface From {
  readonly address: string
  /** A short name of the browser or program. */
  readonly device: string
}

export interface SignedIn {
  readonly key: Buffer
  readonly kind: SessionKind
  readonly csrf: string
  readonly account?: AccountId
  readonly person?: PersonId
  readonly login?: string
  readonly name: string
  readonly needs?: 'totp'
  /** Signs in with one-time codes. */
  readonly hasTotp?: true
  readonly posts: readonly Post[]
}

/** Who stands at the door. Without a session, a guest; with one that still needs a second factor, also a guest. */
export interface Visitor {
  readonly actor: Actor
  readonly session?: SignedIn
}

/** A session just begun: the secret goes to its holder once and is nowhere kept. */
export interface Begun {
  readonly secret: string
  readonly ends: Moment
}

type Who = { readonly kind: 'officer' | 'client'; readonly account: AccountId } | { readonly kind: 'resident'; readonly person: PersonId }

/** Begins a session. `hours` is shorter than the house's for a machine. */
export async function beginSession(house: House, tx: Runner, who: Who & { name: string }, device: string, more: { needs?: 'totp' | undefined; hours?: number } = {}): Promise<Begun> {
  const secret = newSecret()
  const now = house.now()
  const ends = addHours(now, more.hours ?? house.sessionHours)
  await saveSession(tx, {
    city: house.city, id: digestOf(secret), kind: who.kind, name: who.name, csrf: newSecret(), device, at: now, ends,
    ...(who.kind === 'resident' ? { person: who.person } : { account: who.account }), needs: more.needs,
  })
  return { secret, ends }
}

/** Who holds this secret now. Unknown, ended or closed: a guest. `touch`: counts as a sign of life. */
export async function findVisitor(house: House, secret: string | undefined, how: { touch: boolean } = { touch: true }): Promise<Visitor> {
  const guest: Visitor = { actor: { kind: 'guest', city: house.city } }
  if (!secret || secret.length > 100) return guest
  const now = house.now()
  const live = await findSession(house.db, { city: house.city, id: digestOf(secret), now, today: dayOf(now), idleSince: addHours(now, -idleHours) })
  if (!live) return guest
  if (how.touch && epochOf(now) - epochOf(live.seen) > touchAfterMs) await touchSession(house.db, house.city, live.id, now)
  const actor = live.needs ? guest.actor : actorOf(house.city, live)
  return { actor, session: signedIn(live) }
}

const actorOf = (city: string, live: LiveSession): Actor => {
  if (live.person) return { kind: 'resident', city, person: live.person, name: live.name }
  if (live.account) {
    return { kind: 'officer', city, account: live.account, name: live.name, posts: live.posts }
  }
  return { kind: 'guest', city }
}

const signedIn = (live: LiveSession): SignedIn => ({
  key: live.id, kind: live.kind, csrf: live.csrf, name: live.name, posts: live.posts,
  ...(live.account ? { account: live.account } : {}), ...(live.person ? { person: live.person } : {}),
  ...(live.login ? { login: live.login } : {}), ...(live.needs ? { needs: live.needs } : {}), ...(live.hasTotp ? { hasTotp: true as const } : {}),
})

export const holderOf = (session: SignedIn): Holder | undefined =>
  session.person ? { person: session.person } : session.account ? { account: session.account } : undefined

export interface SessionView {
  readonly id: string
  readonly device: string
  readonly started: Moment
  readonly seen: Moment
  readonly here: boolean
}

export async function listOwnSessions(house: House, session: SignedIn): Promise<SessionView[]> {
  const holder = holderOf(session)
  const rows = holder ? await listSessions(house.db, house.city, holder, house.now()) : []
  return rows.map((row) => ({ id: row.id.toString('base64url'), device: row.device, started: row.started, seen: row.seen, here: row.id.equals(session.key) }))
}

/** Ends one of the holder's own sessions. @returns false when there is no such one */
export async function endOwnSession(house: House, session: SignedIn, id: string): Promise<boolean> {
  const holder = holderOf(session)
  return holder ? endSession(house.db, house.city, Buffer.from(id, 'base64url'), holder) : false
}

export async function signOut(house: House, session: SignedIn): Promise<void> {
  await endSession(house.db, house.city, session.key)
}

/** Ends every other session of the holder: after a change of password or of the second factor. */
export async function endOthers(house: House, tx: Runner, holder: Holder, keep?: Buffer): Promise<number> {
  return endSessions(tx, house.city, holder, keep)
}

/** A session whose last sign of life lies before this moment has ended; for sweeping. */
export const idleSince = (now: Moment): Moment => momentAt(epochOf(now) - idleHours * 3_600_000)
