import type { AreaPath } from '../kernel/area.ts'
import type { AccountId, BodyId, MatterId, PersonId } from '../kernel/id.ts'
import type { Role } from '../words/roles.ts'

/** One post of an officer: a role, in a body, over an area. `seat` says which column of a matter the body sits in. */
export interface Post {
  readonly role: Role
  readonly body: BodyId
  readonly area: AreaPath
  readonly seat: 'lead' | 'court'
}

export interface Officer {
  readonly kind: 'officer'
  readonly city: string
  readonly account: AccountId
  readonly name: string
  readonly posts: readonly Post[]
}

/** A resident who proved a phone number. */
export interface Resident {
  readonly kind: 'resident'
  readonly city: string
  readonly person: PersonId
  readonly name: string
}

/** Somebody who holds a case code and the end of a party's phone number: may look at that one matter, as that party. */
export interface Bearer {
  readonly kind: 'bearer'
  readonly city: string
  readonly person: PersonId
  readonly matter: MatterId
  readonly name: string
}

export interface System {
  readonly kind: 'system'
  readonly city: string
  readonly job: string
}

export interface Guest {
  readonly kind: 'guest'
  readonly city: string
}

export type Actor = Officer | Resident | Bearer | System | Guest

/** What a fact keeps of who did it. */
export interface By {
  readonly kind: Actor['kind']
  readonly id?: AccountId | PersonId | undefined
  readonly name: string
  readonly role: Role
}

export const rolesOf = (actor: Actor): readonly Role[] => {
  if (actor.kind === 'officer') return [...new Set(actor.posts.map((post) => post.role))]
  if (actor.kind === 'system') return ['system']
  return actor.kind === 'guest' ? ['public'] : ['party']
}

/** How the actor is written into a fact, in the role under which the act was granted. */
export const byOf = (actor: Actor, role: Role): By => {
  if (actor.kind === 'officer') return { kind: actor.kind, id: actor.account, name: actor.name, role }
  if (actor.kind === 'system') return { kind: actor.kind, name: actor.job, role: 'system' }
  if (actor.kind === 'guest') return { kind: actor.kind, name: '', role: 'public' }
  return { kind: actor.kind, id: actor.person, name: actor.name, role: 'party' }
}
