import type { Moment } from '../domain/kernel/day.ts'
import type { Runner } from './database.ts'

export type ChangedThing = 'account' | 'body' | 'area' | 'holidays' | 'client'

export interface CityChangeRow {
  readonly id: string
  readonly at: Moment
  readonly who: string
  readonly what: ChangedThing
  readonly thing: string
  readonly change: string
  readonly before: unknown
  readonly after: unknown
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

/** Written in the transaction of the change itself. */
export async function writeChange(tx: Runner, city: string, row: Omit<CityChangeRow, 'who'> & { account: string | undefined; name: string }): Promise<void> {
  await tx.rows({
    text: 'insert into city_changes (city, id, at, account, name, what, thing, change, before, after) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
  }, [city, row.id, row.at, row.account ?? null, row.name, row.what, row.thing, row.change, json(row.before), json(row.after)])
}

/** The newest first, from before `beforeId` on. */
export async function listChanges(db: Runner, ask: { city: string; what?: string | undefined; thing?: string | undefined; beforeId?: string | undefined; limit: number }): Promise<CityChangeRow[]> {
  return db.rows<CityChangeRow>({
    text: `select id, at, name as who, what, thing, change, before, after from city_changes
           where city = $1 and ($2::text is null or what = $2) and ($3::text is null or thing = $3)
             and ($4::uuid is null or (at, id) < (select at, id from city_changes where city = $1 and id = $4))
           order by at desc, id desc limit $5`,
  }, [ask.city, ask.what ?? null, ask.thing ?? null, ask.beforeId ?? null, ask.limit])
}
