import type { PersonId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

/** The people that a phone number belongs to, the one seen most lately in a matter first. */
export async function findResidents(db: Runner, city: string, phoneKey: Buffer): Promise<{ id: PersonId; name: string }[]> {
  const rows = await db.rows<{ id: PersonId; name: string }>({
    text: `select p.id, p.name from people p where p.city = $1 and p.phone_key = $2
           order by (select max(x.matter::text) from parties x where x.city = p.city and x.person = p.id) desc nulls last, p.id desc limit 20`,
  }, [city, phoneKey])
  return rows
}

export async function insertResident(db: Runner, row: { city: string; id: PersonId; name: string; phone: Buffer; phoneKey: Buffer }): Promise<void> {
  await db.rows({
    text: `insert into people (city, id, name, form, phone, phone_key) values ($1, $2, $3, 'natural', $4, $5)`,
  }, [row.city, row.id, row.name, row.phone, row.phoneKey])
}
