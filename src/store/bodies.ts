import type { Words } from '../domain/kernel/words.ts'
import type { Runner } from './database.ts'

export interface BodyFields {
  readonly kind: string
  readonly name: Words
  readonly area: string
  readonly seat: 'lead' | 'court'
  readonly accepts: readonly string[]
  readonly channels: readonly string[]
  readonly capacity: number
  readonly territory: readonly string[]
  readonly invitedBy: string | null
  readonly active: boolean
}

const values = (row: BodyFields): unknown[] =>
  [row.kind, row.name, row.area, row.seat, row.accepts, row.channels, row.capacity, row.territory, row.invitedBy, row.active]

/** @returns false when the key is taken */
export async function insertBody(tx: Runner, city: string, id: string, key: string, row: BodyFields): Promise<boolean> {
  const done = await tx.rows({
    text: `insert into bodies (city, id, key, kind, name, area, seat, accepts, channels, capacity, territory, invited_by, active)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (city, key) do nothing returning true as done`,
  }, [city, id, key, ...values(row)])
  return done.length === 1
}

export async function updateBody(tx: Runner, city: string, id: string, row: BodyFields): Promise<void> {
  await tx.rows({
    text: `update bodies set kind = $3, name = $4, area = $5, seat = $6, accepts = $7, channels = $8, capacity = $9, territory = $10, invited_by = $11, active = $12
           where city = $1 and id = $2`,
  }, [city, id, ...values(row)])
}

/** Open matters that a body leads, has before it as court, or is to sign for (首接负责): what must find another owner before it closes. */
export async function countOpenAt(tx: Runner, city: string, body: string): Promise<number> {
  const rows = await tx.rows<{ n: number }>({ text: `select count(*)::int as n from matters where city = $1 and open and (body = $2 or court = $2 or (unsigned and state->'taken'->>'to' = $2::text))` }, [city, body])
  return rows[0]?.n ?? 0
}
