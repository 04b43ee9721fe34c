import { areaPath, townOf } from '../domain/kernel/area.ts'
import type { AreaPath } from '../domain/kernel/area.ts'
import type { Day } from '../domain/kernel/day.ts'
import type { AccountId, BodyId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import { calendarOf, defaultCalendar } from '../domain/law/calendar.ts'
import type { Calendar } from '../domain/law/calendar.ts'
import type { Officer, Post } from '../domain/people/actor.ts'
import type { AccountCard, BodyCard, CityBook } from '../domain/people/city-book.ts'
import { leadingPlacesOf } from '../domain/people/leading-places.ts'
import { bareName } from '../domain/triage/place.ts'
import type { MediatorKind } from '../domain/words/mediators.ts'
import type { Role } from '../domain/words/roles.ts'
import { findCity, findEdition } from '../store/city.ts'
import type { BodyRow, CityRows } from '../store/city.ts'
import type { Database } from '../store/database.ts'

/** One consistent reading of a city: what decisions may look up, and what else the service needs of it. */
export interface Edition {
  readonly name: Words
  readonly book: CityBook
  readonly calendar: Calendar
  readonly rows: CityRows
  /** The officer with the posts that are held on that day; undefined when the account is closed or holds none. */
  officer(account: AccountId, on: Day): Officer | undefined
}

export interface Books {
  /** @throws Error when the city was never loaded. */
  of(city: string): Promise<Edition>
  /** Undefined when the city was never loaded. */
  find(city: string): Promise<Edition | undefined>
  /** After a change made in this process: the next reader sees it. */
  forget(city: string): void
}

/** Another process's change is seen after this many milliseconds at the latest. */
const freshFor = 3_000

interface Kept {
  readonly edition: Edition
  checkedAt: number
}

export const newBooks = (db: Database, clock: () => number = () => performance.now()): Books => {
  const kept = new Map<string, Kept>()
  const reading = new Map<string, Promise<Edition | undefined>>()
  const look = async (city: string): Promise<Edition | undefined> => {
    const known = kept.get(city)
    if (known && (await findEdition(db, city)) === known.edition.book.edition) {
      known.checkedAt = clock()
      return known.edition
    }
    const rows = await findCity(db, city)
    if (!rows) return undefined
    const edition = editionOf(city, rows)
    kept.set(city, { edition, checkedAt: clock() })
    return edition
  }
  const find = (city: string): Promise<Edition | undefined> => {
    const known = kept.get(city)
    if (known && clock() - known.checkedAt < freshFor) return Promise.resolve(known.edition)
    const running = reading.get(city) ?? look(city).finally(() => reading.delete(city))
    reading.set(city, running)
    return running
  }
  return {
    find,
    of: async (city) => {
      const found = await find(city)
      if (!found) throw new Error(`the city ${city} has not been loaded`)
      return found
    },
    forget: (city) => { kept.delete(city) },
  }
}

const editionOf = (city: string, rows: CityRows): Edition => {
  const bodies = new Map(rows.bodies.map((row) => [row.id, bodyCard(row)]))
  const centres = new Map(rows.bodies.filter((row) => row.kind === 'centre' && row.active).map((row) => [row.area, bodyCard(row)]))
  const courts = new Map(rows.bodies.filter((row) => row.kind === 'court' && row.active).flatMap((row) => row.territory.map((town) => [town, bodyCard(row)] as const)))
  const territories = rows.bodies.filter((row) => row.kind === 'court' && row.active).map((row) => {
    // The court of the whole city is the one above its basic courts.
    const whole = row.territory.includes(city)
    return { id: row.id, name: row.name, level: whole ? 'intermediate' as const : 'basic' as const, towns: whole ? [] : row.territory }
  })
  const areas = new Map(rows.areas.map((row) => [row.path, { path: areaPath(row.path), name: row.name }]))
  const posts = Map.groupBy(rows.posts, (post) => post.account)
  const seats = new Map(rows.bodies.map((row) => [row.id, row.seat]))
  const accounts = new Map(rows.accounts.map((row): [AccountId, AccountCard] => {
    const own = posts.get(row.id) ?? []
    return [row.id, {
      id: row.id, name: row.name, title: row.title, roles: [...new Set(own.map((post) => post.role as Role))],
      body: own[0]?.body ?? ('' as BodyId), area: areaPath(own[0]?.area ?? city), active: row.active,
      ...(row.mediator_kind === null ? {} : { mediatorKind: row.mediator_kind as MediatorKind }), ...(row.speaks?.length ? { speaks: row.speaks } : {}),
    }]
  }))
  const byBody = new Map<BodyId, AccountCard[]>()
  for (const post of rows.posts) {
    const card = accounts.get(post.account)
    const list = byBody.get(post.body) ?? []
    if (card && !list.includes(card)) byBody.set(post.body, [...list, card])
  }
  const book: CityBook = {
    city, edition: rows.edition,
    body: (id) => bodies.get(id),
    account: (id) => accounts.get(id),
    area: (path) => areas.get(path),
    leadingPlaces: leadingPlacesOf(rows.areas.map((row) => ({ path: row.path, names: [...new Set([row.name.zh, bareName(row.name.zh)])] }))),
    centreOf: (path) => centres.get(path),
    courtOf: (path: AreaPath) => courts.get(townOf(path) ?? ''),
    courts: () => territories,
    bodies: () => bodies.values(),
    accountsOf: (body) => byBody.get(body) ?? [],
  }
  return {
    name: rows.name, book, rows,
    calendar: rows.holidays.length === 0 ? defaultCalendar : calendarOf(rows.holidays.map(({ workdays, ...year }) => ({ ...year, makeUpWorkdays: workdays }))),
    officer: (id, on) => {
      const card = accounts.get(id)
      const held = (posts.get(id) ?? []).filter((post) => post.since <= on && (post.until === null || post.until >= on))
      if (!card?.active || held.length === 0) return undefined
      const asPost = (post: (typeof held)[number]): Post => ({ role: post.role as Role, body: post.body, area: areaPath(post.area), seat: seats.get(post.body) ?? 'lead' })
      return { kind: 'officer', city, account: id, name: card.name, posts: held.map(asPost) }
    },
  }
}

const bodyCard = (row: BodyRow): BodyCard => ({
  id: row.id, key: row.key, kind: row.kind, name: row.name, area: areaPath(row.area), accepts: row.accepts, channels: row.channels,
  capacity: row.capacity, active: row.active, serves: row.more.serves ?? [], ...(row.more.filing ? { filing: row.more.filing } : {}), ...(row.invited_by === null ? {} : { invitedBy: row.invited_by }),
})
