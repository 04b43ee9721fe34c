import type { Moment } from '../domain/kernel/day.ts'
import type { AccountId, MatterId, PersonId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

export interface LookWrite {
  readonly city: string
  readonly id: string
  readonly matter: MatterId
  readonly person: PersonId
  readonly account: AccountId
  readonly name: string
  readonly what: string
  readonly why: string
  readonly at: Moment
}

const insert = { name: 'look', text: 'insert into looks (city, id, matter, person, account, name, what, why, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)' }

/** Who looked, at what of whom, and why. Written before the value is given out. */
export const insertLook = async (db: Runner, look: LookWrite): Promise<void> => {
  await db.rows(insert, [look.city, look.id, look.matter, look.person, look.account, look.name, look.what, look.why, look.at])
}
