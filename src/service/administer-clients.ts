import { areaPath } from '../domain/kernel/area.ts'
import { isRefused, refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { AccountId } from '../domain/kernel/id.ts'
import type { Officer } from '../domain/people/actor.ts'
import { findAccount } from '../store/accounts.ts'
import { insertClient, listClients, setClientActive } from '../store/clients.ts'
import { endSessions } from '../store/sessions.ts'
import { administers } from './admin-reach.ts'
import { askOf } from './administer-accounts.ts'
import { changeCity } from './change-city.ts'
import type { Context } from './context.ts'
import { hashPassword } from './password.ts'
import { newSecret } from './vault.ts'

export const readClients = (house: Context) => listClients(house.db, house.city)

/** A machine client acts as one account, with its posts and no more. The secret is told once and kept only as a hash. */
export async function createClient(house: Context, by: Officer, id: string, account: AccountId): Promise<{ id: string; secret: string } | Refused> {
  if (!administers(by, areaPath(house.city))) return refuse('not-allowed')
  const holder = await findAccount(house.db, askOf(house), account)
  if (!holder?.active) return refuse('unknown-account')
  if (by.account === account || holder.posts.some((post) => post.role === 'admin')) return refuse('not-allowed')
  const secret = newSecret()
  const hashed = await hashPassword(secret)
  const done = await changeCity<Refused | undefined>(house, by, async (tx) => {
    if (!(await insertClient(tx, { city: house.city, id, secret: hashed, account }))) return { result: refuse('taken', { what: id }), changes: [] }
    return { result: undefined, changes: [{ what: 'client', thing: id, change: 'create', after: { account: holder.login } }] }
  })
  return isRefused(done) ? done : { id, secret }
}

/** Turns a client off, with every token it holds, or on again. */
export async function switchClient(house: Context, by: Officer, id: string, active: boolean): Promise<Refused | undefined> {
  if (!administers(by, areaPath(house.city))) return refuse('not-allowed')
  const client = (await listClients(house.db, house.city)).find((one) => one.id === id)
  if (!client) return refuse('not-found')
  return changeCity(house, by, async (tx) => {
    await setClientActive(tx, house.city, id, active)
    if (!active) await endSessions(tx, house.city, { account: client.account })
    return { result: undefined, changes: [{ what: 'client', thing: id, change: active ? 'reactivate' : 'deactivate' }] }
  })
}
