import { v7 as newId } from 'uuid'
import { holidayYears } from '../domain/law/holidays.data.ts'
import { addDays, day } from '../domain/kernel/day.ts'
import { words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Database } from '../store/database.ts'
import { isLoaded, putAccounts, putAreas, putBodies, putCity, putInvitations, putPosts, putYears } from '../store/load-city.ts'
import { hashPassword } from './password.ts'

/** The files of `cities/<code>/`, as far as the record keeps them. Rows name each other by area code, court key, body key and login. */
export interface CityFiles {
  readonly areas: readonly AreaFile[]
  readonly courts: readonly { readonly key: string; readonly territory: readonly string[]; readonly filing: readonly { readonly mode: string; readonly since: string; readonly until: string | null }[]; readonly tribunals: readonly { readonly key: string; readonly towns: readonly string[] }[] }[]
  readonly bodies: readonly BodyFile[]
  readonly accounts: readonly AccountFile[]
}

export interface AreaFile {
  readonly code: string; readonly tier: string; readonly name: string; readonly en: string; readonly short: string; readonly pinyin: string; readonly initials: string; readonly path: string
  readonly [more: string]: unknown
}

export interface BodyFile {
  readonly key: string; readonly kind: string; readonly name: string; readonly en: string; readonly area: string
  readonly accepts: readonly string[]; readonly channels: readonly string[]; readonly capacity: number; readonly invitedBy?: string | undefined; readonly parent?: string | undefined
  readonly [more: string]: unknown
}

export interface AccountFile {
  readonly login: string; readonly name: string; readonly role: string; readonly mediatorKind?: string | undefined; readonly body: string; readonly area: string; readonly title: Words
  readonly [more: string]: unknown
}

/** A court sits in a matter beside the body that leads it; its mediation hub leads matters itself. */
const courtKinds = new Set(['court', 'tribunal'])

export const cityIsLoaded = (db: Database, city: string): Promise<boolean> => isLoaded(db, city)

/**
 * Puts a city into the record, or brings it up to date: what is known by its key stays the same thing. Accounts come only with
 * `password`: a real city's people are entered by its administrator.
 */
export async function loadCity(db: Database, files: CityFiles, password?: string): Promise<{ areas: number; bodies: number; accounts: number }> {
  const pathOf = new Map(files.areas.map((one) => [one.code, one.path]))
  const at = (code: string): string => {
    const path = pathOf.get(code)
    if (!path) throw new Error(`the city's files name an area that they do not have: ${code}`)
    return path
  }
  const city = files.areas.find((one) => one.tier === 'city')
  if (!city) throw new Error('the city’s files have no city')
  const accounts = password === undefined ? [] : files.accounts
  const hashed = password === undefined ? '-' : await hashPassword(password)
  await db.transaction(async (tx) => {
    await putCity(tx, city.code, words(city.name, city.en))
    await putAreas(tx, city.code, files.areas.map(areaRow))
    await putBodies(tx, city.code, files.bodies.map((one) => bodyRow(one, at(one.area), territoryOf(files, one.key), filingOf(files, one.key))))
    await putInvitations(tx, city.code, files.bodies.flatMap((one) => (one.invitedBy ? [{ body: one.key, by: `court-${one.invitedBy}` }] : [])))
    await putAccounts(tx, city.code, accounts.map((one) => accountRow(one, hashed)))
    await putPosts(tx, city.code, accounts.flatMap((one) => bodiesOf(files, one).map((body) => ({ login: one.login, role: one.role, body, area: at(one.area) }))))
    await putYears(tx, city.code, holidayYears.map(({ makeUpWorkdays, ...year }) => ({ ...year, workdays: makeUpWorkdays })))
  })
  return { areas: files.areas.length, bodies: files.bodies.length, accounts: accounts.length }
}

export const areaRow = (one: AreaFile) => {
  const { code, tier, name, en, short, pinyin, initials, path, ...more } = one
  return { path, code, tier, name: words(name, en), search: [name, short, en, pinyin, initials].join(' ').toLowerCase(), more }
}

const bodyRow = (one: BodyFile, area: string, territory: readonly string[], filing: object) => {
  const { key, kind, name, en, area: _code, accepts, channels, capacity, invitedBy: _by, ...more } = one
  return { id: newId(), key, kind, name: words(name, en), area, seat: courtKinds.has(kind) ? 'court' as const : 'lead' as const, accepts, channels, capacity, territory, more: { ...more, ...filing } }
}

const accountRow = (one: AccountFile, password: string) => {
  const { login, name, role: _role, mediatorKind, body: _body, area: _area, title, phone: _phone, ...more } = one
  return { id: newId(), login, name, title, password, mediator_kind: mediatorKind ?? null, more }
}

/** Town codes that a court or tribunal serves; a body's key is its court's with the kind in front. */
const territoryOf = (files: CityFiles, bodyKey: string): readonly string[] => {
  for (const court of files.courts) {
    if (bodyKey === `court-${court.key}`) return court.territory
    const tribunal = court.tribunals.find((one) => bodyKey === `tribunal-${one.key}`)
    if (tribunal) return tribunal.towns
  }
  return []
}

/** A court's own order between filing and mediation. The files name the last day of a mode; the record the first day no longer meant. */
const filingOf = (files: CityFiles, bodyKey: string): object => {
  const court = files.courts.find((one) => bodyKey === `court-${one.key}`)
  if (!court) return {}
  return { filing: court.filing.map(({ mode, since, until }) => ({ mode, since, ...(until ? { until: addDays(day(until), 1) } : {}) })) }
}

/**
 * The bodies in which somebody holds their post. Judges and their assistants sit in a tribunal or a mediation hub, and act for the
 * court above it: what is asked of the court is theirs too.
 */
const bodiesOf = (files: CityFiles, one: AccountFile): readonly string[] => {
  if (one.role !== 'judge' && one.role !== 'judge-assistant') return [one.body]
  const byKey = new Map(files.bodies.map((body) => [body.key, body]))
  let above = byKey.get(one.body)
  while (above && above.kind !== 'court') above = above.parent === undefined ? undefined : byKey.get(above.parent)
  return [...new Set([one.body, above?.key ?? one.body])]
}
