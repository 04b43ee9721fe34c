import type { Day } from '../domain/kernel/day.ts'
import type { BodyCard } from '../domain/people/city-book.ts'
import type { AccountId, BodyId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Runner } from './database.ts'

export interface AreaRow {
  readonly path: string
  readonly code: string
  readonly tier: 'city' | 'town' | 'village'
  readonly name: Words
  readonly search: string
}

export interface BodyRow {
  readonly id: BodyId
  readonly key: string
  readonly kind: string
  readonly name: Words
  readonly area: string
  readonly seat: 'lead' | 'court'
  readonly accepts: readonly string[]
  readonly channels: readonly string[]
  readonly capacity: number
  readonly territory: readonly string[]
  readonly invited_by: BodyId | null
  readonly active: boolean
  readonly more: { readonly serves?: readonly string[]; readonly filing?: NonNullable<BodyCard['filing']>; readonly [other: string]: unknown }
}

export interface AccountRow {
  readonly id: AccountId
  readonly login: string
  readonly name: string
  readonly title: Words
  readonly mediator_kind: string | null
  readonly speaks: readonly string[] | null
  readonly active: boolean
}

export interface PostRow {
  readonly account: AccountId
  readonly role: string
  readonly body: BodyId
  readonly area: string
  readonly since: Day
  readonly until: Day | null
}

export interface HolidayRow {
  readonly year: number
  readonly holidays: readonly Day[]
  readonly workdays: readonly Day[]
  readonly source: string
}

export interface CityRows {
  readonly name: Words
  readonly edition: number
  readonly areas: readonly AreaRow[]
  readonly bodies: readonly BodyRow[]
  readonly accounts: readonly AccountRow[]
  readonly posts: readonly PostRow[]
  readonly holidays: readonly HolidayRow[]
}

const edition = { name: 'city-edition', text: 'select edition from cities where city = $1' }

/** Undefined for a city that was never loaded. */
export const findEdition = async (db: Runner, city: string): Promise<number | undefined> =>
  (await db.rows<{ edition: number }>(edition, [city]))[0]?.edition

// One statement reads one moment: a book never mixes two editions.
const whole = `
  select c.name, c.edition,
    coalesce((select json_agg(json_build_object('path', path, 'code', code, 'tier', tier, 'name', name, 'search', search) order by path) from areas where city = c.city), '[]') as areas,
    coalesce((select json_agg(json_build_object('id', id, 'key', key, 'kind', kind, 'name', name, 'area', area, 'seat', seat, 'accepts', accepts,
      'channels', channels, 'capacity', capacity, 'territory', territory, 'invited_by', invited_by, 'active', active, 'more', more) order by key) from bodies where city = c.city), '[]') as bodies,
    coalesce((select json_agg(json_build_object('id', id, 'login', login, 'name', name, 'title', title, 'mediator_kind', mediator_kind, 'speaks', more->'languages', 'active', active) order by login) from accounts where city = c.city), '[]') as accounts,
    coalesce((select json_agg(json_build_object('account', account, 'role', role, 'body', body, 'area', area, 'since', since, 'until', until) order by account, since, role) from posts where city = c.city), '[]') as posts,
    coalesce((select json_agg(json_build_object('year', year, 'holidays', holidays, 'workdays', workdays, 'source', source) order by year) from holidays where city = c.city), '[]') as holidays
  from cities c where c.city = $1`

export const findCity = async (db: Runner, city: string): Promise<CityRows | undefined> =>
  (await db.rows<CityRows>({ text: whole }, [city]))[0]
