import type { PersonId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { Former } from '../domain/matter/party.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Actor } from '../domain/people/actor.ts'
import { hiderFor } from '../domain/people/hide-names.ts'
import type { Hider } from '../domain/people/hide-names.ts'
import { maskedAmong, maskedName } from '../domain/people/masks.ts'
import type { Shown } from './party-view.ts'
import { anyNumber } from './revealed.ts'

/** Whose names one reader may read in one matter, and what follows from it for everything that names somebody. */
export interface OpenNames {
  readonly isFull: (person: PersonId | undefined) => boolean
  /** In full or masked among the parties; a dash for who is none of them. */
  readonly nameOf: (person: PersonId) => string
  /** Whom a resident agrees with in this matter, and so knows by name. */
  readonly agreedWith: ReadonlySet<PersonId>
  /** Whose name a line of the story may say: not that of who only holds a case code. */
  readonly told: (person: PersonId) => boolean
  /** The matter's title, with those names in full. */
  readonly title: (given: Words) => Words
  /** Masks the same people in what somebody wrote. */
  readonly hide: Hider
}

interface More {
  /** On paper nobody's number is printed, their own neither: numbers are written in by hand. What was revealed stays open in texts. */
  readonly printed?: true
  /** People of matters that were taken in: they are named in what came with them. */
  readonly also?: readonly Former[]
}

/**
 * The one place that says whose names may be read: a party reads their own and those of whom they agree with, an officer those that they
 * revealed today (`revealed`, of `revealedTo`), everybody else none.
 */
export const openNames = (kind: Kind, state: MatterState, actor: Actor, revealed: ReadonlyMap<PersonId, Shown>, { printed, also = [] }: More = {}): OpenNames => {
  const me = actor.kind === 'resident' || actor.kind === 'bearer' ? actor.person : undefined
  // Whoever only holds a case code agrees with nobody, and has proved no number.
  const agreedWith = new Set(actor.kind === 'resident' ? kind.namesKnownTo?.(state, actor.person) : [])
  const isFull = (person: PersonId | undefined): boolean => person !== undefined && (person === me || agreedWith.has(person) || revealed.get(person)?.name === true)
  const nameOf = (person: PersonId): string => {
    const party = state.parties.find((one) => one.person === person)
    const former = state.formerly?.findLast((one) => one.person === person)
    return party ? (isFull(person) ? party.name : maskedAmong(party, state.parties)) : former ? maskedName(former) : '—'
  }
  const openTo = (named: string) => {
    const person = named as PersonId
    const [own, shown] = [!printed && actor.kind === 'resident' && person === actor.person, revealed.get(person)]
    return { name: isFull(person), phone: own || shown?.phone !== undefined, idNumber: own || shown?.idNumber !== undefined }
  }
  const hide = hiderFor([...state.parties, ...also], openTo, anyNumber(revealed), state.formerly)
  // Whoever proved who they are reads their own name; a case code proves nobody.
  const told = (person: PersonId): boolean => (actor.kind === 'resident' && person === actor.person) || agreedWith.has(person)
  return { isFull, nameOf, agreedWith, told, title: (given) => hide.words(kind.titled?.(given, state.parties, told) ?? given), hide }
}
