import { Secret, TOTP } from 'otpauth'
import { epochOf } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { AccountId } from '../domain/kernel/id.ts'
import type { Role } from '../domain/words/roles.ts'
import { dropTotp, keepTotp, proposeTotp, takeStep } from '../store/accounts.ts'
import type { Credentials } from '../store/accounts.ts'
import { settleSession } from '../store/sessions.ts'
import type { House } from './house.ts'
import { endOthers } from './sessions.ts'
import type { SignedIn } from './sessions.ts'
import { attempt, forgive } from './throttle.ts'

// RFC 6238 as every authenticator speaks it.
const period = 30
const generator = (secret: Secret, login = ''): TOTP => new TOTP({ issuer: 'Fengyuan', label: login, secret, digits: 6, period, algorithm: 'SHA1' })

const sealOf = (house: House, secret: Secret): string => house.vault.seal('totp', secret.base32).toString('base64')
const openOf = (house: House, sealed: string): Secret => Secret.fromBase32(house.vault.open('totp', Buffer.from(sealed, 'base64')))

/** Roles over the whole city, and whoever administers, must have a second factor; in demonstration it is their choice. */
export const demandsTotp = (house: House, posts: readonly { readonly role: Role; readonly area: string }[]): boolean =>
  house.mode === 'production' && posts.some((post) => post.role === 'admin' || post.area === house.city)

/** Takes one code; one step to either side is let pass for slow clocks, and none twice. */
export async function useCode(house: House, account: AccountId, sealed: string, code: string): Promise<Refused | undefined> {
  const now = epochOf(house.now())
  const delta = generator(openOf(house, sealed)).validate({ token: code.replace(/\s/g, ''), timestamp: now, window: 1 })
  if (delta === null) return refuse('wrong-otp')
  const step = Math.floor(now / 1000 / period) + delta
  return (await takeStep(house.db, house.city, account, step)) ? undefined : refuse('wrong-otp')
}

/** Takes a code from who is signed in already. Wrong ones count like those at sign-in: a borrowed session must not try them all. */
const proveFactor = async (house: House, account: Credentials, sealed: string, code: string): Promise<Refused | undefined> => {
  const wrong = (await attempt(house, 'login', account.login)) ?? (await useCode(house, account.id, sealed, code))
  if (!wrong) await forgive(house, 'login', account.login)
  return wrong
}

/** Proposes a new second factor; it counts once a code of it has been given. `uri` is what a QR code carries. */
export async function proposeSecondFactor(house: House, account: Credentials, code: string | undefined): Promise<{ secret: string; uri: string } | Refused> {
  // Changing a factor in force takes a code of it: a borrowed session alone must not.
  const wrong = account.totp ? (code ? await proveFactor(house, account, account.totp, code) : refuse('otp-needed')) : undefined
  if (wrong) return wrong
  const secret = new Secret({ size: 20 })
  await proposeTotp(house.db, house.city, account.id, sealOf(house, secret))
  return { secret: secret.base32, uri: generator(secret, account.login).toString() }
}

/** The proposed factor comes into force; all other sessions of the account end. */
export async function confirmSecondFactor(house: House, session: SignedIn, account: Credentials, code: string): Promise<Refused | undefined> {
  const sealed = account.totpNext
  if (!sealed) return refuse('wrong-otp')
  const wrong = await useCode(house, account.id, sealed, code)
  if (wrong) return wrong
  await house.db.transaction(async (tx) => {
    await keepTotp(tx, house.city, account.id, sealed)
    await settleSession(tx, house.city, session.key)
    await endOthers(house, tx, { account: account.id }, session.key)
  })
  return undefined
}

/** Its holder takes the second factor off, where the post lets them. */
export async function removeSecondFactor(house: House, account: Credentials, code: string): Promise<Refused | undefined> {
  if (!account.totp) return undefined
  if (demandsTotp(house, account.posts)) return refuse('otp-to-set-up')
  const wrong = await proveFactor(house, account, account.totp, code)
  if (wrong) return wrong
  await dropTotp(house.db, house.city, account.id)
  return undefined
}
