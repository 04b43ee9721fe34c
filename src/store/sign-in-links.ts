import type { Moment } from '../domain/kernel/day.ts'
import type { AccountId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

export type LinkPurpose = 'first' | 'reset'

/** A new link makes every older one of the account worthless. */
export async function saveLink(db: Runner, row: { city: string; digest: Buffer; account: AccountId; purpose: LinkPurpose; at: Moment; ends: Moment }): Promise<void> {
  await db.rows({ text: 'delete from sign_in_links where city = $1 and account = $2' }, [row.city, row.account])
  await db.rows({
    text: 'insert into sign_in_links (city, digest, account, purpose, made_at, ends_at) values ($1, $2, $3, $4, $5, $6)',
  }, [row.city, row.digest, row.account, row.purpose, row.at, row.ends])
}

export interface Link {
  readonly account: AccountId
  readonly login: string
  readonly name: string
  readonly purpose: LinkPurpose
}

export async function findLink(db: Runner, city: string, digest: Buffer, now: Moment): Promise<Link | undefined> {
  const rows = await db.rows<Link>({
    text: `select l.account, a.login, a.name, l.purpose from sign_in_links l join accounts a on a.city = l.city and a.id = l.account
           where l.city = $1 and l.digest = $2 and l.used_at is null and l.ends_at > $3 and a.active`,
  }, [city, digest, now])
  return rows[0]
}

/** @returns false when it was used or has ended in the meantime */
export async function spendLink(db: Runner, city: string, digest: Buffer, now: Moment): Promise<boolean> {
  const done = await db.rows({ text: 'update sign_in_links set used_at = $3 where city = $1 and digest = $2 and used_at is null and ends_at > $3 returning true as done' }, [city, digest, now])
  return done.length === 1
}
