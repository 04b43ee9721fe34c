import type { Day } from '../domain/kernel/day.ts'
import type { PersonId } from '../domain/kernel/id.ts'
import { ageBandOf } from '../domain/law/age.ts'
import { birthIn } from '../domain/law/identity.ts'
import type { Party } from '../domain/matter/party.ts'
import type { AgeBand } from '../domain/words/needs.ts'
import { findSealed } from '../store/people.ts'
import type { Context } from './context.ts'

/** 年龄段 of those parties whose identity number was given in this matter: reckoned from it each time, and kept nowhere. */
export const agesOf = async (context: Context, city: string, parties: readonly Party[], today: Day): Promise<ReadonlyMap<PersonId, AgeBand>> => {
  // A number that the register knows from another matter says nothing here.
  const known = parties.filter((party) => party.form !== 'company' && party.idNumber?.length === 18)
  if (known.length === 0) return new Map()
  const people = await findSealed(context.db, city, known.map((party) => party.person))
  return new Map(people.flatMap((person) => {
    const birth = person.idNumber ? birthIn(context.vault.open('id-number', person.idNumber)) : undefined
    const band = birth && ageBandOf(birth, today)
    return band ? [[person.id, band] as const] : []
  }))
}
