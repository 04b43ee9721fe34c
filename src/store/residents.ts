import type { PersonId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

/** The people that a phone number belongs to (`mark`: its keyed hash in hex), the one seen most lately in a matter first. */
export async function findResidents(db: Runner, city: string, mark: string): Promise<{ id: PersonId; name: string }[]> {
  return db.rows<{ id: PersonId; name: string }>({
    name: 'residents-by-phone',
    text: `select p.id, p.name from people p where p.city = $1 and p.phone_key = decode($2, 'hex')
           order by (select max(x.matter::text) from parties x where x.city = p.city and x.person = p.id) desc nulls last, p.id desc limit 20`,
  }, [city, mark])
}

/** `sealed` and `mark` in hex. */
export async function insertResident(db: Runner, row: { city: string; id: PersonId; name: string; sealed: string; mark: string }): Promise<void> {
  await db.rows({
    text: `insert into people (city, id, name, form, phone, phone_key) values ($1, $2, $3, 'natural', decode($4, 'hex'), decode($5, 'hex'))`,
  }, [row.city, row.id, row.name, row.sealed, row.mark])
}

/** Gives a name to somebody who had none. */
export async function nameResident(db: Runner, city: string, id: PersonId, name: string): Promise<void> {
  await db.rows({ text: `update people set name = $3 where city = $1 and id = $2 and name = ''` }, [city, id, name])
}
