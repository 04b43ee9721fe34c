import { dayOf } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import { findCredentials } from '../store/accounts.ts'
import type { House } from './house.ts'
import { opens } from './password.ts'
import { demandsTotp, useCode } from './second-factor.ts'
import { beginSession } from './sessions.ts'
import type { Begun, From } from './sessions.ts'
import { attempt, forgive, giveBack } from './throttle.ts'

export interface SignInAsk {
  readonly account: string
  readonly password: string
  readonly otp?: string | undefined
}

/**
 * An officer signs in with account and password, and a one-time code where one is set up. A name that does not exist is
 * answered in the same words, after the same time and with the same waits as one that does.
 */
export async function signIn(house: House, ask: SignInAsk, from: From): Promise<Begun | Refused> {
  const login = ask.account.trim().toLowerCase()
  const waits = (await attempt(house, 'address', from.address)) ?? (await attempt(house, 'login', login))
  if (waits) return waits
  const now = house.now()
  const account = await findCredentials(house.db, { city: house.city, login, now, today: dayOf(now) })
  const fits = await opens(account?.password, ask.password)
  if (!account || !fits || !account.active || account.closed) return refuse('wrong-login')
  if (account.totp && !ask.otp) {
    // The password was right, so asking for the code is no failure; the wrong codes before it stay counted.
    await giveBack(house, 'login', login)
    await giveBack(house, 'address', from.address)
    return refuse('otp-needed')
  }
  const wrong = account.totp && ask.otp ? await useCode(house, account.id, account.totp, ask.otp) : undefined
  if (wrong) return wrong
  await forgive(house, 'login', login)
  await giveBack(house, 'address', from.address)
  const needs = !account.totp && demandsTotp(house, account.posts) ? 'totp' : undefined
  return beginSession(house, house.db, { kind: 'officer', account: account.id, name: account.name }, from.device, { needs })
}
