import type { AccountId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

/** A machine client; `secret` is argon2id in its encoded form. */
export interface Client {
  readonly id: string
  readonly secret: string
  readonly account: AccountId
  readonly name: string
}

export async function findClient(db: Runner, city: string, id: string): Promise<Client | undefined> {
  const rows = await db.rows<Client>({
    text: `select c.id, c.secret, c.account, a.name from clients c join accounts a on a.city = c.city and a.id = c.account
           where c.city = $1 and c.id = $2 and c.active and a.active`,
  }, [city, id])
  return rows[0]
}

export async function listClients(db: Runner, city: string): Promise<{ id: string; account: AccountId; login: string; name: string; active: boolean }[]> {
  const rows = await db.rows<{ id: string; account: AccountId; login: string; name: string; active: boolean }>({
    text: `select c.id, c.account, a.login, a.name, c.active from clients c join accounts a on a.city = c.city and a.id = c.account where c.city = $1 order by c.id`,
  }, [city])
  return rows
}

/** @returns false when the id is taken */
export async function insertClient(db: Runner, row: { city: string; id: string; secret: string; account: AccountId }): Promise<boolean> {
  const done = await db.rows({
    text: 'insert into clients (city, id, secret, account) values ($1, $2, $3, $4) on conflict (city, id) do nothing returning true as done',
  }, [row.city, row.id, row.secret, row.account])
  return done.length === 1
}

export async function setClientActive(db: Runner, city: string, id: string, active: boolean): Promise<boolean> {
  const done = await db.rows({ text: 'update clients set active = $3 where city = $1 and id = $2 returning true as done' }, [city, id, active])
  return done.length === 1
}
