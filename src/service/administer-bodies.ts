import { areaPath } from '../domain/kernel/area.ts'
import { isRefused, refuse } from '../domain/kernel/fault.ts'
import type { FieldFault, Refused } from '../domain/kernel/fault.ts'
import type { BodyId } from '../domain/kernel/id.ts'
import { named, words } from '../domain/kernel/words.ts'
import type { Officer } from '../domain/people/actor.ts'
import { bodyKinds } from '../domain/words/body-kinds.ts'
import { channels } from '../domain/words/channels.ts'
import { disputeTypes } from '../domain/words/dispute-types.ts'
import { countOpenAt, insertBody, updateBody } from '../store/bodies.ts'
import type { BodyFields } from '../store/bodies.ts'
import type { BodyRow } from '../store/city.ts'
import { administers } from './admin-reach.ts'
import { changeCity } from './change-city.ts'
import type { Context } from './context.ts'

export interface BodyAsk {
  readonly kind: string
  /** Without English the Chinese is shown. */
  readonly name: { readonly zh: string; readonly en?: string | undefined }
  readonly area: string
  readonly seat?: 'lead' | 'court' | undefined
  readonly accepts: readonly string[]
  readonly channels: readonly string[]
  readonly capacity: number
  readonly territory?: readonly string[] | undefined
  readonly invitedBy?: string | undefined
  readonly active: boolean
}

export interface BodyView extends Omit<BodyFields, 'invitedBy'> {
  readonly id: string
  readonly key: string
  readonly invitedBy?: string
}

const viewOf = (row: BodyRow): BodyView => ({
  id: row.id, key: row.key, kind: row.kind, name: row.name, area: row.area, seat: row.seat, accepts: row.accepts, channels: row.channels, capacity: row.capacity,
  territory: row.territory, active: row.active, ...(row.invited_by === null ? {} : { invitedBy: row.invited_by }),
})

/** Bodies whose name or key has the words, in a place and below; the first 200. */
export async function findBodies(house: Context, ask: { q?: string | undefined; area?: string | undefined; kind?: string | undefined }): Promise<BodyView[]> {
  const { rows } = await house.books.of(house.city)
  const q = ask.q?.trim().toLowerCase() ?? ''
  return rows.bodies
    .filter((one) => (ask.kind === undefined || one.kind === ask.kind) && (ask.area === undefined || one.area === ask.area || one.area.startsWith(`${ask.area}/`)))
    .filter((one) => q === '' || [one.name.zh, one.name.en.toLowerCase(), one.key].some((text) => text.includes(q)))
    .slice(0, 200).map(viewOf)
}

export async function createBody(house: Context, by: Officer, ask: BodyAsk & { key: string }): Promise<BodyView | Refused> {
  const fields = await judge(house, ask)
  if (isRefused(fields)) return fields
  if (!administers(by, areaPath(fields.area))) return refuse('not-allowed')
  const id = house.newId<'body'>(house.now())
  return changeCity<BodyView | Refused>(house, by, async (tx) => {
    if (!(await insertBody(tx, house.city, id, ask.key, fields))) return { result: refuse('taken', { what: ask.key }), changes: [] }
    return { result: shown(id, ask.key, fields), changes: [{ what: 'body', thing: ask.key, change: 'create', after: fields }] }
  })
}

/** A body that still has open matters cannot be closed: they would have no owner. */
export async function changeBody(house: Context, by: Officer, id: BodyId, ask: BodyAsk): Promise<BodyView | Refused> {
  const before = (await house.books.of(house.city)).rows.bodies.find((one) => one.id === id)
  if (!before) return refuse('unknown-body')
  if (!administers(by, areaPath(before.area)) || !administers(by, areaPath(ask.area))) return refuse('not-allowed')
  const fields = await judge(house, ask)
  if (isRefused(fields)) return fields
  return changeCity<BodyView | Refused>(house, by, async (tx) => {
    const count = before.active && !fields.active ? await countOpenAt(tx, house.city, id) : 0
    if (count > 0) return { result: refuse('hands-full', { who: before.name, count }), changes: [] }
    await updateBody(tx, house.city, id, fields)
    return { result: shown(id, before.key, fields), changes: [{ what: 'body', thing: before.key, change: 'change', before: viewOf(before), after: fields }] }
  })
}

const shown = (id: string, key: string, { invitedBy, ...fields }: BodyFields): BodyView => ({ id, key, ...fields, ...(invitedBy === null ? {} : { invitedBy }) })

const kinds: ReadonlySet<string> = new Set(Object.keys(bodyKinds))
const types: ReadonlySet<string> = new Set(disputeTypes.map((one) => one.id))

const unknown = (list: readonly string[], known: ReadonlySet<string>, path: string): FieldFault[] =>
  list.flatMap((one, at) => (known.has(one) ? [] : [{ path: `${path}.${at}`, words: words(`没有「${one}」`, `there is no “${one}”`) }]))

const judge = async (house: Context, ask: BodyAsk): Promise<BodyFields | Refused> => {
  const { book, rows } = await house.books.of(house.city)
  // What the city's own files already say of a body may stay, also where the closed list has another word.
  const spoken = new Set([...Object.keys(channels), ...rows.bodies.flatMap((one) => one.channels)])
  const faults = [
    ...unknown([ask.kind], kinds, 'kind'), ...unknown(ask.accepts, types, 'accepts'), ...unknown(ask.channels, spoken, 'channels'),
    ...(book.area(areaPath(ask.area)) ? [] : [{ path: 'area', words: words('没有这个地方', 'there is no such place') }]),
    ...(ask.invitedBy === undefined || book.body(ask.invitedBy as BodyId)?.kind === 'court' ? [] : [{ path: 'invitedBy', words: words('应当是法院', 'must be a court') }]),
  ]
  if (faults.length > 0) return refuse('invalid', { count: faults.length }, faults)
  const court = ask.kind === 'court' || ask.kind === 'tribunal'
  return {
    kind: ask.kind, name: named(ask.name), area: ask.area, seat: ask.seat ?? (court ? 'court' : 'lead'), accepts: ask.accepts, channels: ask.channels, capacity: ask.capacity,
    territory: ask.territory ?? [], invitedBy: ask.invitedBy ?? null, active: ask.active,
  }
}
