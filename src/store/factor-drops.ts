import type { Moment } from '../domain/kernel/day.ts'
import type { AccountId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

/** That a second factor should be taken off, asked for and not agreed to yet. */
export interface FactorDrop {
  readonly askedBy: AccountId
  readonly askedName: string
  readonly at: Moment
  readonly ends: Moment
}

/** A new one takes the place of one before. */
export async function saveDrop(db: Runner, city: string, account: AccountId, drop: FactorDrop): Promise<void> {
  await db.rows({
    text: `insert into factor_drops (city, account, asked_by, asked_name, asked_at, ends_at) values ($1, $2, $3, $4, $5, $6)
           on conflict (city, account) do update set asked_by = excluded.asked_by, asked_name = excluded.asked_name, asked_at = excluded.asked_at, ends_at = excluded.ends_at`,
  }, [city, account, drop.askedBy, drop.askedName, drop.at, drop.ends])
}

export async function findDrop(db: Runner, city: string, account: AccountId, now: Moment): Promise<FactorDrop | undefined> {
  const rows = await db.rows<FactorDrop>({
    text: `select asked_by as "askedBy", asked_name as "askedName", asked_at as at, ends_at as ends from factor_drops where city = $1 and account = $2 and ends_at > $3`,
  }, [city, account, now])
  return rows[0]
}

export async function endDrop(db: Runner, city: string, account: AccountId): Promise<void> {
  await db.rows({ text: 'delete from factor_drops where city = $1 and account = $2' }, [city, account])
}
