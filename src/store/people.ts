import type { MatterId, PersonId } from '../domain/kernel/id.ts'
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
    select id, name, form, encode(phone_key, 'hex') as "phoneKey", encode(id_key, 'hex') as "idKey" from (
      select id, name, form, phone_key, id_key from people where city = $1 and phone_key = any(array(select decode(k, 'hex') from unnest($2::text[]) k))
      union select id, name, form, phone_key, id_key from people where city = $1 and id_key = any(array(select decode(k, 'hex') from unnest($3::text[]) k))
      union select id, name, form, phone_key, id_key from people where city = $1 and id = any($4::uuid[])) p
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

const alike = {
  name: 'people-alike',
  text: `
    select distinct o.id, p.id as like, (o.phone_key = p.phone_key) is true as phone, (o.id_key = p.id_key) is true as number
    from parties x join people p on p.city = x.city and p.id = x.person
    join people o on o.city = p.city and (o.phone_key = p.phone_key or o.id_key = p.id_key or o.id = p.id)
    where x.city = $1 and x.matter = $2 limit 200`,
}

/** Entries of the register that are the people of a matter, or share a number with one of them. */
export const findAlike = (db: Runner, city: string, matter: MatterId): Promise<readonly { readonly id: PersonId; readonly like: PersonId; readonly phone: boolean; readonly number: boolean }[]> =>
  db.rows(alike, [city, matter])

const byName = { name: 'people-by-name', text: 'select id from people where city = $1 and name = $2 order by id desc limit 200' }

/** Entries with exactly this name, the newest first. */
export const findNamed = async (db: Runner, city: string, name: string): Promise<readonly PersonId[]> =>
  (await db.rows<{ id: PersonId }>(byName, [city, name])).map((row) => row.id)
