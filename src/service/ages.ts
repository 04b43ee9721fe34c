import { Buffer } from 'node:buffer'
import type { Day } from '../domain/kernel/day.ts'
import type { PersonId } from '../domain/kernel/id.ts'
import { ageBandOf } from '../domain/law/age.ts'
import { birthIn } from '../domain/law/identity.ts'
import type { AgeBand } from '../domain/words/needs.ts'
import type { ViewRow } from '../store/view.ts'
import type { Vault } from './vault.ts'

/** 年龄段 of those parties whose identity number was given in this matter: reckoned from it each time, and kept nowhere. */
export const agesOf = (vault: Vault, row: ViewRow, today: Day): ReadonlyMap<PersonId, AgeBand> => {
  // A number that the register knows from another matter says nothing here.
  const given = new Set(row.state.parties.flatMap((party) => (party.form !== 'company' && party.idNumber?.length === 18 ? [party.person] : [])))
  return new Map(row.numbers.flatMap(({ person, sealed }) => {
    const birth = given.has(person) ? birthIn(vault.open('id-number', Buffer.from(sealed, 'base64'))) : undefined
    const band = birth && ageBandOf(birth, today)
    return band ? [[person, band] as const] : []
  }))
}
