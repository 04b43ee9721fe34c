import type { Day } from '../domain/kernel/day.ts'
import type { PersonId } from '../domain/kernel/id.ts'
import type { Actor } from '../domain/people/actor.ts'
import type { PersonKeys } from '../store/people.ts'

export type Candidate = PersonKeys

/** A person as somebody described them; numbers in their stored form, marks in hex. */
export interface Described {
  /** Named outright: one who is in the matter already. */
  readonly person?: PersonId | undefined
  readonly name: string
  readonly form: string
  readonly phone?: string | undefined
  readonly idNumber?: string | undefined
  /** As the identity number says. */
  readonly birth?: Day | undefined
  readonly address?: string | undefined
  readonly marks: { readonly phone?: string; readonly id?: string }
}

export const sameName = (a: string, b: string): boolean => a.normalize('NFKC').replace(/\s/g, '').toLowerCase() === b.normalize('NFKC').replace(/\s/g, '').toLowerCase()

/** Who may add to an entry that is there: an officer, who has the person or their papers before them, and the person. */
export const mayComplete = (known: Candidate, actor: Actor): boolean =>
  actor.kind === 'officer' || actor.kind === 'system' || (actor.kind === 'resident' && actor.person === known.id)

/**
 * The entry of the register that this description means, or undefined for a new one.
 *
 * - A resident who gives the phone that they proved is themselves.
 * - An identity number decides; a phone decides only together with the name, because families and firms share phones; a name alone never does.
 * - Whoever may not complete an entry does not get it when their description would add a number to it: else anybody could turn another
 *   person's notices to their own phone. They get an entry of their own, and an officer sees both.
 */
export const matched = (one: Described, candidates: readonly Candidate[], actor: Actor): Candidate | undefined => {
  if (one.person !== undefined) return candidates.find((known) => known.id === one.person)
  const { phone, id } = one.marks
  const fits = (known: Candidate): boolean =>
    mayComplete(known, actor) || ((phone === undefined || known.phoneKey === phone) && (id === undefined || known.idKey === id))
  if (actor.kind === 'resident' && phone !== undefined) {
    const self = candidates.find((known) => known.id === actor.person && known.phoneKey === phone && (id === undefined || known.idKey === null || known.idKey === id))
    if (self) return self
  }
  const byNumber = id === undefined ? [] : candidates.filter((known) => known.idKey === id && fits(known))
  const agreeing = byNumber.find((known) => phone === undefined || known.phoneKey === null || known.phoneKey === phone) ?? byNumber[0]
  if (agreeing) return agreeing
  if (phone === undefined) return undefined
  return candidates.find((known) =>
    known.phoneKey === phone && sameName(known.name, one.name) && (id === undefined || known.idKey === null || known.idKey === id) && fits(known))
}
