import type { Day } from '../kernel/day.ts'
import type { AreaPath } from '../kernel/area.ts'
import type { AccountId, BodyId } from '../kernel/id.ts'
import type { Words } from '../kernel/words.ts'
import type { Role } from '../words/roles.ts'
import type { MediatorKind } from '../words/mediators.ts'

export interface BodyCard {
  readonly id: BodyId
  /** Stable key of the city's data, e.g. `centre-441900117`. */
  readonly key: string
  readonly kind: string
  readonly name: Words
  readonly area: AreaPath
  readonly accepts: readonly string[]
  readonly channels: readonly string[]
  readonly capacity: number
  /** Codes of areas served beyond its own; a whole city or towns. */
  readonly serves: readonly string[]
  readonly invitedBy?: BodyId
  /** Courts only: how it treats suits that could be mediated, where it has settings of its own; `until` is the first day no longer meant. */
  readonly filing?: readonly { readonly mode: 'pre-filing-delegation' | 'register-then-mediate'; readonly since: Day; readonly until?: Day }[]
  readonly active: boolean
}

/** A court's territory; the intermediate one has no towns of its own. */
export interface CourtCard {
  readonly id: BodyId
  readonly name: Words
  readonly level: 'basic' | 'intermediate'
  /** Town codes. */
  readonly towns: readonly string[]
}

export interface AccountCard {
  readonly id: AccountId
  readonly name: string
  readonly title: Words
  readonly roles: readonly Role[]
  readonly body: BodyId
  readonly area: AreaPath
  readonly mediatorKind?: MediatorKind
  /** What they speak, as the city's file or an administrator wrote it; absent where nobody said. */
  readonly speaks?: readonly string[]
  readonly active: boolean
}

export interface AreaCard {
  readonly path: AreaPath
  readonly name: Words
}

/**
 * What every decision may look up about the city: who and where. It is read as a whole, because it is small beside the matters
 * and changes rarely; a decision sees one consistent edition of it.
 */
export interface CityBook {
  readonly city: string
  readonly edition: number
  body(id: BodyId): BodyCard | undefined
  account(id: AccountId): AccountCard | undefined
  area(path: AreaPath): AreaCard | undefined
  /** The names of places of the city with which a text begins, with or without their suffix; empty where there are none. */
  leadingPlaces(text: string): string
  /** The centre (综治中心) of exactly this place. */
  centreOf(path: AreaPath): BodyCard | undefined
  /** The basic court in whose territory the place lies. */
  courtOf(path: AreaPath): BodyCard | undefined
  /** The courts of the city that take cases, with the towns of each. */
  courts(): readonly CourtCard[]
  bodies(): Iterable<BodyCard>
  accountsOf(body: BodyId): readonly AccountCard[]
}
