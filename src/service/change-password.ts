import { dayOf } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import { findCredentials, setPassword } from '../store/accounts.ts'
import type { Credentials } from '../store/accounts.ts'
import type { House } from './house.ts'
import { hashPassword, judgePassword, opens } from './password.ts'
import { endOthers } from './sessions.ts'
import type { From, SignedIn } from './sessions.ts'
import { attempt, forgive } from './throttle.ts'

/** A new password for one's own account; everywhere else its sessions end. @returns how many ended */
export async function changePassword(house: House, session: SignedIn, ask: { old: string; fresh: string }, from: From): Promise<{ ended: number } | Refused> {
  const account = await ownCredentials(house, session)
  if (!account) return refuse('not-allowed')
  const waits = (await attempt(house, 'address', from.address)) ?? (await attempt(house, 'login', account.login))
  if (waits) return waits
  if (!(await opens(account.password, ask.old))) return refuse('wrong-login')
  const weak = judgePassword(ask.fresh, account.login)
  if (weak) return weak
  const password = await hashPassword(ask.fresh)
  const ended = await house.db.transaction(async (tx) => {
    await setPassword(tx, house.city, account.id, password)
    return endOthers(house, tx, { account: account.id }, session.key)
  })
  await forgive(house, 'login', account.login)
  return { ended }
}

/** The credentials of who is signed in; a resident and a machine have none. */
export async function ownCredentials(house: House, session: SignedIn): Promise<Credentials | undefined> {
  if (session.kind !== 'officer' || !session.login) return undefined
  const now = house.now()
  return findCredentials(house.db, { city: house.city, login: session.login, now, today: dayOf(now) })
}
