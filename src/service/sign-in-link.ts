import { addHours, dayOf } from '../domain/kernel/day.ts'
import { isRefused, refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { AccountId } from '../domain/kernel/id.ts'
import { findCredentialsById, setPassword } from '../store/accounts.ts'
import { findLink, saveLink, spendLink } from '../store/sign-in-links.ts'
import type { LinkPurpose } from '../store/sign-in-links.ts'
import type { Runner } from '../store/database.ts'
import type { House } from './house.ts'
import { hashPassword, judgePassword } from './password.ts'
import { demandsTotp, useCode } from './second-factor.ts'
import { beginSession, endOthers } from './sessions.ts'
import type { Begun, From } from './sessions.ts'
import { attempt, forgive, giveBack } from './throttle.ts'
import { digestOf, newSecret } from './vault.ts'

const hoursOf: Record<LinkPurpose, number> = { first: 72, reset: 24 }

/** Makes the one link with which an account may set its password now. The secret stands behind `#`, so that no server log keeps it. */
export async function makeLink(house: House, tx: Runner, account: AccountId, purpose: LinkPurpose): Promise<{ url: string; ends: string }> {
  const secret = newSecret()
  const at = house.now()
  const ends = addHours(at, hoursOf[purpose])
  await saveLink(tx, { city: house.city, digest: digestOf(secret), account, purpose, at, ends })
  return { url: `${house.publicUrl}/desk/welcome#${secret}`, ends }
}

/** Whose link this is, for the page that asks for the new password. */
export async function lookAtLink(house: House, secret: string, from: From): Promise<{ login: string; name: string; purpose: LinkPurpose } | Refused> {
  const waits = await attempt(house, 'address', from.address)
  if (waits) return waits
  const link = await findLink(house.db, house.city, digestOf(secret), house.now())
  if (!link) return refuse('spent-link')
  await giveBack(house, 'address', from.address)
  return { login: link.login, name: link.name, purpose: link.purpose }
}

/** Sets the password by a one-time link and signs in; every earlier session of the account ends. */
export async function signInByLink(house: House, ask: { link: string; password: string; otp?: string | undefined }, from: From): Promise<Begun | Refused> {
  const waits = await attempt(house, 'address', from.address)
  if (waits) return waits
  const now = house.now()
  const link = await findLink(house.db, house.city, digestOf(ask.link), now)
  const account = link && (await findCredentialsById(house.db, { city: house.city, id: link.account, now, today: dayOf(now) }))
  if (!link || !account || account.closed) return refuse('spent-link')
  const weak = judgePassword(ask.password, link.login)
  if (weak) return weak
  // A second factor that is set up stays: the link must not take its place.
  if (account.totp) {
    if (!ask.otp) return refuse('otp-needed')
    const wrong = (await attempt(house, 'login', link.login)) ?? (await useCode(house, account.id, account.totp, ask.otp))
    if (wrong) return wrong
  }
  const password = await hashPassword(ask.password)
  const begun = await house.db.transaction(async (tx): Promise<Begun | Refused> => {
    if (!(await spendLink(tx, house.city, digestOf(ask.link), now))) return refuse('spent-link')
    await setPassword(tx, house.city, account.id, password)
    await endOthers(house, tx, { account: account.id })
    const needs = !account.totp && demandsTotp(house, account.posts) ? 'totp' : undefined
    return beginSession(house, tx, { kind: 'officer', account: account.id, name: account.name }, from.device, { needs })
  })
  if (isRefused(begun)) return begun
  await forgive(house, 'login', link.login)
  await giveBack(house, 'address', from.address)
  return begun
}
