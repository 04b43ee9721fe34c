import type { PersonId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

/** A person to be added or completed. All but id, name and form is hex: encrypted, or a keyed hash. Absent: stays as it is. */
export interface PersonWrite {
  readonly id: PersonId
  readonly name: string
  readonly form: string
  readonly phone?: string | undefined
  readonly phoneKey?: string | undefined
  readonly idNumber?: string | undefined
  readonly idKey?: string | undefined
  readonly address?: string | undefined
}

/** What the register knows of somebody; keys in hex. */
export interface PersonKeys {
  readonly id: PersonId
  readonly name: string
  readonly form: string
  readonly phoneKey: string | null
  readonly idKey: string | null
}

const byKeys = {
  name: 'people-by-keys',
  text: `
    select id, name, form, encode(phone_key, 'hex') as "phoneKey", encode(id_key, 'hex') as "idKey" from people
    where city = $1 and (phone_key = any(array(select decode(k, 'hex') from unnest($2::text[]) k))
      or id_key = any(array(select decode(k, 'hex') from unnest($3::text[]) k)) or id = any($4::uuid[]))
    order by id limit 200`,
}

/** Everybody with one of these phones or identity numbers (keyed hashes in hex), or one of these ids; the oldest entry first. */
export const findPeople = (
  db: Runner, city: string, phoneKeys: readonly string[], idKeys: readonly string[], ids: readonly PersonId[] = [],
): Promise<readonly PersonKeys[]> => db.rows(byKeys, [city, phoneKeys, idKeys, ids])

/** The encrypted columns of a person. */
export interface SealedPerson {
  readonly id: PersonId
  readonly name: string
  readonly form: string
  readonly phone: Buffer | null
  readonly idNumber: Buffer | null
  readonly address: Buffer | null
}

const byId = { name: 'person-sealed', text: 'select id, name, form, phone, id_number as "idNumber", address from people where city = $1 and id = any($2::uuid[])' }

export const findSealed = (db: Runner, city: string, ids: readonly PersonId[]): Promise<readonly SealedPerson[]> => db.rows(byId, [city, ids])
