import { dayOf, epochOf } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { IdentitySystem, Kept } from '../gateway/identity/oidc.ts'
import { findCredentials } from '../store/accounts.ts'
import type { House } from './house.ts'
import { beginSession } from './sessions.ts'
import type { Begun, From } from './sessions.ts'

export type { IdentitySystem }

const minutes = 10

/**
 * Sends the browser to the identity system; `next` is the page of ours to which it shall return. `fresh`: after somebody has signed out here, the
 * next one at the same window is not taken for them. `kept` goes into a cookie: sealed, so nobody reads or swaps it.
 */
export async function startOidc(house: House, identity: IdentitySystem | undefined, next?: string, fresh?: boolean): Promise<{ url: string; kept: string } | Refused> {
  if (!identity) return refuse('oidc-off')
  try {
    const { url, kept } = await identity.begin(`${house.publicUrl}/api/oidc/back`, fresh)
    return { url, kept: house.vault.seal('oidc', JSON.stringify({ ...kept, next, at: epochOf(house.now()) })).toString('base64url') }
  } catch {
    return refuse('oidc-failed')
  }
}

/** Who came back from the identity system is signed in to the account of the same login; it vouches for the second factor. */
export async function finishOidc(house: House, identity: IdentitySystem | undefined, query: string, kept: string | undefined, from: From): Promise<(Begun & { next?: string }) | Refused> {
  if (!identity) return refuse('oidc-off')
  const begun = keptOf(house, kept)
  if (!begun) return refuse('oidc-failed')
  const said = await identity.finish(new URL(`${begun.back}${query}`), begun).catch(() => undefined)
  if (!said) return refuse('oidc-failed')
  const now = house.now()
  const account = await findCredentials(house.db, { city: house.city, login: said.login.toLowerCase(), now, today: dayOf(now) })
  if (!account || !account.active || account.closed) return refuse('oidc-unknown', { login: said.login })
  const session = await beginSession(house, house.db, { kind: 'officer', account: account.id, name: account.name }, from.device)
  return begun.next ? { ...session, next: begun.next } : session
}

/** Where somebody wanted to go when they began, also when they came back too late: the next try leads there. */
export const nextOf = (house: House, sealed: string | undefined): string | undefined => opened(house, sealed)?.next

const keptOf = (house: House, sealed: string | undefined): Begin | undefined => {
  const kept = opened(house, sealed)
  return kept && epochOf(house.now()) - kept.at < minutes * 60_000 ? kept : undefined
}

type Begin = Kept & { readonly at: number; readonly next?: string }

const opened = (house: House, sealed: string | undefined): Begin | undefined => {
  if (!sealed) return undefined
  try {
    return JSON.parse(house.vault.open('oidc', Buffer.from(sealed, 'base64url'))) as Begin
  } catch {
    return undefined
  }
}
