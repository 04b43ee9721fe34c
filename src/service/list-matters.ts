import { areaPath } from '../domain/kernel/area.ts'
import { canonical } from '../domain/kernel/canonical.ts'
import { addDays, dayOf, isDay } from '../domain/kernel/day.ts'
import type { Day } from '../domain/kernel/day.ts'
import { isRefused } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { AccountId, BodyId, MatterId } from '../domain/kernel/id.ts'
import { words } from '../domain/kernel/words.ts'
import type { Words } from '../domain/kernel/words.ts'
import type { Queue } from '../domain/matter/kind.ts'
import type { Actor } from '../domain/people/actor.ts'
import type { Grants } from '../domain/people/grants.ts'
import { reachOf } from '../domain/people/reach.ts'
import type { Reach } from '../domain/people/reach.ts'
import type { Filters } from '../store/filters.ts'
import type { ListWish, Page, Sort } from '../store/list-wish.ts'
import { countLimit, findPage } from '../store/lists.ts'
import { findStates } from '../store/matters.ts'
import { findSought } from '../store/search.ts'
import type { Edition } from './city-book.ts'
import type { Context } from './context.ts'
import { cursorOf, placeOf } from './cursor.ts'
import { refusedFields } from './form-faults.ts'
import { lineFor, lineOf } from './lines.ts'
import type { MatterLine } from './lines.ts'
import { openNames } from './open-names.ts'
import { liveOf, shareOf } from './shares.ts'
import { soughtBy } from './sought.ts'

/** As it comes from an address; every member is text. */
export interface MatterQuery {
  readonly kind?: string | undefined
  readonly stage?: string | undefined
  readonly queue?: string | undefined
  readonly area?: string | undefined
  readonly body?: string | undefined
  readonly assignee?: string | undefined
  readonly due?: string | undefined
  readonly type?: string | undefined
  readonly flag?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly outcome?: string | undefined
  readonly held?: 'frozen' | 'suspended' | undefined
  readonly open?: 'yes' | undefined
  readonly town?: 'none' | undefined
  readonly overran?: 'yes' | undefined
  readonly q?: string | undefined
  readonly sort?: Sort | undefined
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

export interface MatterPage {
  readonly items: readonly MatterLine[]
  readonly total: number | '1000+'
  readonly next?: string
  readonly previous?: string
}

/**
 * One page of what the actor may see of what they ask for. `cursor=last` gives the last page. Who may see nothing of it gets an empty
 * page; what cannot be understood is refused with its place.
 */
export const listMatters = async (context: Context, actor: Actor, query: MatterQuery): Promise<MatterPage | Refused> => {
  const edition = await context.books.of(actor.city)
  const wish = wishOf(context, edition, actor, query)
  if (isRefused(wish)) return wish
  const q = query.q?.trim() ?? ''
  const page = wish.shares.length === 0 ? nothing : q === '' ? await findPage(context.db, wish) : await search(context, actor, wish, q)
  return pageOf(context, edition, actor, wish, page, await ownTitles(context, actor, page))
}

/** The titles as the party reads them who proved who they are: with the names that the matter's own page shows them. */
const ownTitles = async (context: Context, actor: Actor, page: Page): Promise<ReadonlyMap<MatterId, Words>> => {
  if (actor.kind !== 'resident' || page.rows.length === 0) return new Map()
  const states = await findStates(context.db, actor.city, page.rows.map((row) => row.id))
  return new Map(page.rows.flatMap((row) => {
    const [kind, state] = [context.kinds[row.kind], states.get(row.id)]
    return kind && state ? [[row.id, openNames(kind, state, actor, new Map()).title(row.title)] as const] : []
  }))
}

const nothing: Page = { rows: [], more: false, total: 0 }

const search = async (context: Context, actor: Actor, wish: ListWish, q: string): Promise<Page> => {
  const sought = await soughtBy(context, actor, q)
  if (sought?.by !== 'people') return sought ? findSought(context.db, wish, sought) : nothing
  const shares = revealing(context, actor, wish)
  return shares.length === 0 ? nothing : findSought(context.db, { ...wish, shares }, sought)
}

/**
 * Numbers are sought where the actor could have them revealed, and no further than the list itself goes. Else a party, who sees all but four
 * digits of the other's phone, could try them one by one.
 */
const revealing = (context: Context, actor: Actor, wish: ListWish): ListWish['shares'] =>
  wish.shares.flatMap((share) => {
    const reach = revealed(actor, context.kinds[share.kind]?.grants ?? {}, share.reach)
    return reach.length === 0 ? [] : [{ ...share, reach }]
  })

const revealed = (actor: Actor, grants: Grants, reach: Reach): Reach => {
  const may = new Set(reachOf(actor, 'reveal', grants).map((way) => canonical(way)))
  return reach.filter((way) => may.has(canonical(way)))
}

/** Whether a phone or an identity number, given whole, can lead the actor to any matter: where it cannot, no page may ask for one. */
export const findsByNumber = ({ kinds }: Pick<Context, 'kinds'>, actor: Actor): boolean =>
  Object.values(kinds).some(({ grants }) => revealed(actor, grants, reachOf(actor, 'read', grants)).length > 0)

const pageOf = (context: Context, edition: Edition, actor: Actor, wish: ListWish, page: Page, titles: ReadonlyMap<MatterId, Words>): MatterPage => {
  const back = wish.from === 'last' || (typeof wish.from === 'object' && wish.from.back)
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const before = back ? page.more : wish.from !== undefined
  const after = back ? wish.from !== 'last' : page.more
  return {
    items: page.rows.map((row) => lineFor(context.kinds, actor, { ...lineOf(context.kinds, edition, row), title: titles.get(row.id) ?? row.title })),
    total: capped(page.total),
    ...(after && last ? { next: cursorOf(wish.sort, last, false) } : {}),
    ...(before && first ? { previous: cursorOf(wish.sort, first, true) } : {}),
  }
}

export const capped = (total: number): number | '1000+' => (total >= countLimit ? '1000+' : total)

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const says = {
  unknown: words('没有这一项，请从列表中选择。', 'There is no such thing: choose from the list.'),
  due: words('请填 late、today、week 或日期（年-月-日）。', 'Say late, today, week, or a day (year-month-day).'),
  day: words('日期不存在，请按“年-月-日”填写。', 'No such day: write year-month-day.'),
  cursor: words('这一页的位置已失效，请从第一页开始。', 'This place in the list is no longer valid: begin with the first page.'),
}

/** The query in the store's words. No share is left when the actor may see nothing of it. */
export const wishOf = (context: Context, edition: Edition, actor: Actor, query: MatterQuery): ListWish | Refused => {
  const faults: { path: string; words: Words }[] = []
  const wrong = (path: string, why: Words): undefined => { faults.push({ path, words: why }) }
  const kinds = Object.values(context.kinds).filter((kind) => query.kind === undefined || kind.name === query.kind)
  if (kinds.length === 0) wrong('kind', says.unknown)
  const queues = new Map(kinds.map((kind) => [kind.name, query.queue === undefined ? undefined : kind.queues.find((queue) => queue.name === query.queue)]))
  if (query.queue !== undefined && [...queues.values()].every((queue) => queue === undefined)) wrong('queue', says.unknown)
  const stages = query.stage?.split(',').filter((stage) => stage !== '')
  if (stages?.some((stage) => !kinds.some((kind) => Object.hasOwn(kind.stages, stage)))) wrong('stage', says.unknown)
  const area = query.area === undefined ? undefined : areaIn(edition, query.area)
  if (query.area !== undefined && area === undefined) wrong('area', says.unknown)
  const dueBy = query.due === undefined ? undefined : dueDay(query.due, dayOf(context.now()))
  if (query.due !== undefined && dueBy === undefined) wrong('due', says.due)
  for (const name of ['from', 'to'] as const) if (query[name] !== undefined && !isDay(query[name])) wrong(name, says.day)
  for (const name of ['body', 'assignee'] as const) if (query[name] !== undefined && !id.test(query[name])) wrong(name, says.unknown)
  const sort = query.sort ?? (query.q ? 'newest' : 'due')
  const from = query.cursor === undefined ? undefined : placeOf(query.cursor, sort)
  if (query.cursor !== undefined && from === undefined) wrong('cursor', says.cursor)
  if (faults.length > 0) return refusedFields(faults)

  const queue = [...queues.values()].find((one) => one !== undefined)
  // Words of a story are only searched by those who may read it: whoever may just list could otherwise guess at what it says.
  const act = query.q ? 'read' : 'list'
  const shares = kinds.flatMap((kind) => {
    const own = queues.get(kind.name)
    const wanted = query.open === undefined ? stages : liveOf(kind).filter((stage) => stages?.includes(stage) ?? true)
    return query.queue !== undefined && own === undefined ? [] : (shareOf(kind, actor, act, wanted, own) ?? [])
  })
  const seat = query.body === undefined ? undefined : edition.rows.bodies.find((body) => body.id === query.body)?.seat
  const filters: Filters = {
    area, ...(query.body === undefined ? {} : { [seat === 'court' ? 'court' : 'body']: query.body as BodyId }),
    assignee: query.assignee as AccountId | undefined, dueBy, type: query.type, flags: query.flag === undefined ? [] : [query.flag],
    from: query.from as Day | undefined, to: query.to as Day | undefined, outcomes: query.outcome?.split(','), held: query.held,
    noTown: query.town === undefined ? undefined : true,
    overran: query.overran === undefined ? undefined : dayOf(context.now()),
    ...queueFilters(queue, actor, dayOf(context.now()), dueBy, query.flag),
  }
  const mine = queue?.filter.mine === true && actor.kind !== 'officer'
  // What a line does not show to them they cannot ask for either.
  const blind = query.flag !== undefined && actor.kind !== 'officer'
  return { city: actor.city, shares: mine || blind ? [] : shares, filters, sort, from, limit: query.limit ?? 20 }
}

/** What a queue asks for beyond its stages. */
export const queueFilters = (queue: Queue | undefined, actor: Actor, today: Day, dueBy?: Day, flag?: string): Filters => ({
  ...(queue?.filter.mine && actor.kind === 'officer' ? { assignee: actor.account } : {}),
  ...(queue?.filter.late ? { dueBy: dueBy !== undefined && dueBy < today ? dueBy : addDays(today, -1) } : {}),
  ...(queue?.filter.toTell ? { toTell: true as const } : {}),
  ...(queue?.filter.toDecide ? { toDecide: true as const } : {}),
  ...(queue?.filter.held ? { held: queue.filter.held } : {}),
  ...(queue?.filter.returned ? { flags: ['returned', ...(flag === undefined ? [] : [flag])] } : {}),
})

const areaIn = (edition: Edition, text: string) =>
  (/^\d{6}(\/\d{9}(\/\d{12})?)?$/.test(text) ? edition.book.area(areaPath(text))?.path : undefined)

const dueDay = (text: string, today: Day): Day | undefined => {
  if (text === 'late') return addDays(today, -1)
  if (text === 'today') return today
  if (text === 'week') return addDays(today, 7)
  return isDay(text) ? text : undefined
}
