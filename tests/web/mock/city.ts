import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { areaPath } from '../../../src/domain/kernel/area.ts'
import type { AreaPath } from '../../../src/domain/kernel/area.ts'
import { asId } from '../../../src/domain/kernel/id.ts'
import type { Id } from '../../../src/domain/kernel/id.ts'
import type { Words } from '../../../src/domain/kernel/words.ts'
import type { RoutingRule } from '../../../src/domain/kinds/dispute/routing/rule.ts'
import type { Officer } from '../../../src/domain/people/actor.ts'
import type { AccountCard, BodyCard, CityBook } from '../../../src/domain/people/city-book.ts'
import { courtKinds } from '../../../src/domain/words/body-kinds.ts'
import type { Role } from '../../../src/domain/words/roles.ts'

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../../../cities/441900/${name}.json`, import.meta.url), 'utf8')) as T

/** The same name always gives the same id, so that addresses in journeys stay. */
export const idFrom = <Owner extends string>(name: string): Id<Owner> => {
  const hex = createHash('sha256').update(name).digest('hex')
  return asId<Owner>(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`)
}

interface AreaRow { code: string; tier: 'city' | 'town' | 'village'; name: string; short: string; en: string; pinyin: string; initials: string; path: string }
interface BodyRow { key: string; kind: string; name: string; en: string; area: string; accepts: string[]; channels: string[]; capacity: number; serves?: string[] }
interface AccountRow { login: string; name: string; role: Role; body: string; area: string; title: Words; landing?: string; totp: boolean }
interface CourtRow { key: string; level: string; territory: string[] }

export const areas = read<AreaRow[]>('areas')
const pathOf = new Map(areas.map((area) => [area.code, areaPath(area.path)]))
export const pathFor = (code: string): AreaPath => {
  const path = pathOf.get(code)
  if (!path) throw new Error(`no area ${code}`)
  return path
}
export const areaWords = new Map(areas.map((area) => [area.path, { zh: area.name, en: area.en }]))

/** `厚街镇 · 新塘社区` */
export const placeWords = (path: string): Words => {
  const [city = '', town, village] = path.split('/')
  const own = areaWords.get(path) ?? { zh: path, en: path }
  if (!village) return own
  const above = areaWords.get(`${city}/${town}`) ?? own
  return { zh: `${above.zh} · ${own.zh}`, en: `${own.en}, ${above.en}` }
}

export const bodies: readonly BodyCard[] = read<BodyRow[]>('bodies').map((row) => ({
  id: idFrom<'body'>(row.key), key: row.key, kind: row.kind, name: { zh: row.name, en: row.en }, area: pathFor(row.area), accepts: row.accepts, channels: row.channels,
  capacity: row.capacity, serves: row.serves ?? [], active: true,
}))
export const bodyByKey = new Map(bodies.map((body) => [body.key, body]))
const bodyById = new Map(bodies.map((body) => [body.id, body]))

export const accountRows = read<AccountRow[]>('accounts')
export const accounts: readonly AccountCard[] = accountRows.map((row) => ({
  id: idFrom<'account'>(row.login), name: row.name, title: row.title, roles: [row.role], body: idFrom<'body'>(row.body), area: pathFor(row.area), active: true,
}))
export const officers = new Map(accountRows.map((row): [string, Officer] => {
  const body = bodyByKey.get(row.body)
  const seat = body && (courtKinds as readonly string[]).includes(body.kind) ? 'court' : 'lead'
  return [row.login, { kind: 'officer', city: '441900', account: idFrom<'account'>(row.login), name: row.name, posts: [{ role: row.role, body: idFrom<'body'>(row.body), area: pathFor(row.area), seat }] }]
}))

const courts = read<CourtRow[]>('courts')
const centres = new Map(bodies.filter((body) => body.kind === 'centre').map((body) => [body.area, body]))
export const rules = read<RoutingRule[]>('routing-rules')

export const book: CityBook = {
  city: '441900', edition: 1,
  body: (id) => bodyById.get(id),
  account: (id) => accounts.find((one) => one.id === id),
  area: (path) => { const name = areaWords.get(path); return name && { path, name } },
  leadingPlaces: () => '',
  centreOf: (path) => centres.get(path),
  courtOf: (path) => bodyByKey.get(`court-${courts.find((court) => court.level === 'basic' && court.territory.includes(path.split('/')[1] ?? ''))?.key ?? ''}`),
  courts: () => courts.flatMap((court) => {
    const body = bodyByKey.get(`court-${court.key}`)
    return body ? [{ id: body.id, name: body.name, level: court.level === 'basic' ? 'basic' as const : 'intermediate' as const, towns: court.level === 'basic' ? court.territory : [] }] : []
  }),
  bodies: () => bodies,
  accountsOf: (body) => accounts.filter((one) => one.body === body),
}
