import type { AreaPath } from '../kernel/area.ts'
import { covers } from '../kernel/area.ts'
import type { AccountId, BodyId, MatterId, PersonId } from '../kernel/id.ts'
import type { Role } from '../words/roles.ts'
import type { Actor, Post } from './actor.ts'
import type { Grants, Scope } from './grants.ts'
import { clearedForSealed } from './grants.ts'

/** One way in which an actor reaches matters. A reach is the union of its ways; none means nothing at all. */
export type Way =
  | { readonly by: 'city'; readonly sealed: boolean; readonly role: Role }
  | { readonly by: 'area'; readonly area: AreaPath; readonly sealed: boolean; readonly role: Role }
  | { readonly by: 'body'; readonly body: BodyId; readonly seat: 'lead' | 'court'; readonly role: Role }
  | { readonly by: 'answered'; readonly body: BodyId; readonly role: Role }
  | { readonly by: 'received'; readonly body: BodyId; readonly signed: boolean; readonly sealed: boolean; readonly role: Role }
  | { readonly by: 'assignee'; readonly account: AccountId; readonly role: Role }
  | { readonly by: 'reporter'; readonly account: AccountId; readonly role: Role }
  | { readonly by: 'registered'; readonly account: AccountId; readonly role: Role }
  | { readonly by: 'party'; readonly person: PersonId; readonly matter?: MatterId; readonly role: Role }

export type Reach = readonly Way[]

/** The columns of a matter that decide who reaches it. */
export interface Placed {
  readonly id: MatterId
  readonly area: AreaPath
  readonly body: BodyId
  readonly court?: BodyId | undefined
  readonly answeredBy?: BodyId | undefined
  readonly receivedBy?: BodyId | undefined
  readonly unsigned?: true | undefined
  readonly assignee?: AccountId | undefined
  readonly reporter?: AccountId | undefined
  readonly parties: readonly PersonId[]
  readonly sealed: boolean
}

/**
 * Where `actor` may do `act`. The same value is compiled into SQL for lists, counts, search, exports and streams, and is
 * held against a loaded row before an act: one rule, two uses.
 */
export const reachOf = (actor: Actor, act: string, grants: Grants): Reach => {
  const cell = grants[act]
  if (!cell) return []
  if (actor.kind === 'officer') {
    return actor.posts.flatMap((post) => {
      const scope = cell[post.role]
      return scope ? waysOf(post, scope, actor.account) : []
    })
  }
  if (actor.kind === 'system') return cell.system ? [{ by: 'city', sealed: true, role: 'system' }] : []
  if (actor.kind === 'guest') return []
  if (!cell.party) return []
  return [{ by: 'party', person: actor.person, role: 'party', ...(actor.kind === 'bearer' ? { matter: actor.matter } : {}) }]
}

const waysOf = (post: Post, scope: Scope, account: AccountId): Way[] => {
  const sealed = clearedForSealed.includes(post.role)
  switch (scope) {
    case 'city': return [{ by: 'city', sealed, role: post.role }]
    case 'area': return [{ by: 'area', area: post.area, sealed, role: post.role }]
    case 'received': return [{ by: 'received', body: post.body, signed: false, sealed, role: post.role }]
    case 'intake': return [...waysOf(post, 'area', account), ...waysOf(post, 'received', account)]
    case 'receipt': return [{ by: 'received', body: post.body, signed: true, sealed, role: post.role }]
    case 'body': return [{ by: 'body', body: post.body, seat: post.seat, role: post.role }]
    case 'answered': return [...waysOf(post, 'body', account), { by: 'answered', body: post.body, role: post.role }, ...waysOf(post, 'self', account)]
    case 'assigned': return [{ by: 'assignee', account, role: post.role }]
    case 'self': return [{ by: 'reporter', account, role: post.role }]
    case 'registered': return [{ by: 'registered', account, role: post.role }]
  }
}

/** The first way that reaches the row, or undefined. */
export const wayTo = (reach: Reach, row: Placed): Way | undefined => reach.find((way) => reaches(way, row))

const reaches = (way: Way, row: Placed): boolean => {
  switch (way.by) {
    case 'city': return way.sealed || !row.sealed
    case 'area': return covers(way.area, row.area) && (way.sealed || !row.sealed)
    case 'body': return way.seat === 'court' ? row.court === way.body : row.body === way.body
    case 'answered': return row.answeredBy === way.body
    case 'received': return row.receivedBy === way.body && (row.unsigned !== true) === way.signed && (way.sealed || !row.sealed)
    case 'assignee': return row.assignee === way.account
    // Whoever reported it to the first receiver has done their part with that one.
    case 'reporter': return row.reporter === way.account && (row.receivedBy === undefined || row.unsigned === true)
    case 'registered': return row.reporter === way.account
    case 'party': return row.parties.includes(way.person) && (way.matter === undefined || way.matter === row.id)
  }
}
