import { cityOf, tierOf, townOf, villageOf } from '../domain/kernel/area.ts'
import { covers } from '../domain/kernel/area.ts'
import type { Reach, Way } from '../domain/people/reach.ts'
import { raw, some, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/**
 * The rows of `matters m` that a reach covers, as a predicate for every list, count, search, export and stream. It says the same as
 * `wayTo(reach, row)` says of one loaded row; the caller adds `m.city`.
 * @throws when the reach is empty: a query that cannot carry the actor's scope is refused, never run wide
 */
export const visible = (reach: Reach): Sql => some(waysOf(reach).map(seen))

/** The ways that are left when those inside another one are dropped: each way costs a list a branch. */
export const waysOf = (reach: Reach): readonly Way[] => {
  if (reach.length === 0) throw new Error('an empty reach is refused, never run wide')
  return reach.filter((way, at) => !reach.some((other, there) => other !== way && holds(other, way) && !(holds(way, other) && there > at)))
}

/** True when everything that `inner` reaches is reached by `outer`. */
const holds = (outer: Way, inner: Way): boolean => {
  if (outer.by === 'city') return outer.sealed || ((inner.by === 'city' || inner.by === 'area') && !inner.sealed)
  if (outer.by === 'area') return inner.by === 'area' && covers(outer.area, inner.area) && (outer.sealed || !inner.sealed)
  if (outer.by === 'body') return inner.by === 'body' && outer.body === inner.body && outer.seat === inner.seat
  if (outer.by === 'answered') return inner.by === 'answered' && outer.body === inner.body
  if (outer.by === 'received') return inner.by === 'received' && outer.body === inner.body && outer.signed === inner.signed && (outer.sealed || !inner.sealed)
  if (outer.by === 'assignee') return inner.by === 'assignee' && outer.account === inner.account
  if (outer.by === 'reporter') return inner.by === 'reporter' && outer.account === inner.account
  if (outer.by === 'registered') return (inner.by === 'registered' || inner.by === 'reporter') && outer.account === inner.account
  return inner.by === 'party' && outer.person === inner.person && (outer.matter === undefined || outer.matter === inner.matter)
}

/** One way, as a predicate on `m`. */
export const seen = (way: Way): Sql => {
  switch (way.by) {
    case 'city': return way.sealed ? raw('true') : raw('not m.sealed')
    case 'area': return way.sealed ? inArea(way.area) : sql`(${inArea(way.area)} and not m.sealed)`
    case 'body': return way.seat === 'court' ? sql`m.court = ${way.body}::uuid` : sql`m.body = ${way.body}::uuid`
    case 'answered': return sql`m.answered_by = ${way.body}::uuid`
    case 'received': return sql`(m.received_by = ${way.body}::uuid and ${raw(way.signed ? 'not m.unsigned' : 'm.unsigned')}${raw(way.sealed ? '' : ' and not m.sealed')})`
    case 'assignee': return sql`m.assignee = ${way.account}::uuid`
    case 'reporter': return sql`(m.reporter = ${way.account}::uuid and (m.received_by is null or m.unsigned))`
    case 'registered': return sql`m.reporter = ${way.account}::uuid`
    case 'party': {
      const mine = sql`m.id in (select p.matter from parties p where p.city = m.city and p.person = ${way.person}::uuid)`
      return way.matter === undefined ? mine : sql`(m.id = ${way.matter}::uuid and ${mine})`
    }
  }
}

/** In this place or below it. Town and village codes are unique in a city, so that one column answers and an index serves. */
export const inArea = (area: Parameters<typeof tierOf>[0]): Sql => {
  switch (tierOf(area)) {
    case 'city': return sql`m.city = ${cityOf(area)}`
    case 'town': return sql`m.town = ${townOf(area)}`
    case 'village': return sql`(m.town = ${townOf(area)} and m.village = ${villageOf(area)})`
  }
}
