import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import { findClient } from '../store/clients.ts'
import type { House } from './house.ts'
import { opens } from './password.ts'
import { beginSession } from './sessions.ts'
import type { From } from './sessions.ts'
import { attempt, giveBack } from './throttle.ts'

const hours = 1

/** OAuth 2 client credentials (RFC 6749 4.4): a machine gets a token that acts as its account, with that account's posts and no more. */
export async function signInClient(house: House, ask: { client: string; secret: string }, from: From): Promise<{ token: string; seconds: number } | Refused> {
  const waits = (await attempt(house, 'address', from.address)) ?? (await attempt(house, 'client', ask.client))
  if (waits) return waits
  const client = await findClient(house.db, house.city, ask.client)
  if (!(await opens(client?.secret, ask.secret)) || !client) return refuse('wrong-login')
  await giveBack(house, 'address', from.address)
  await giveBack(house, 'client', ask.client)
  const begun = await beginSession(house, house.db, { kind: 'client', account: client.account, name: client.name }, `client ${client.id}`.slice(0, 80), { hours })
  return { token: begun.secret, seconds: hours * 3600 }
}
