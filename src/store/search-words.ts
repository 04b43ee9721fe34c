import { townOf, villageOf } from '../domain/kernel/area.ts'
import { dayOf, momentAt } from '../domain/kernel/day.ts'
import type { Day } from '../domain/kernel/day.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Way } from '../domain/people/reach.ts'
import type { Planned, Runner } from './database.ts'
import { isKnown, questionOf, remember } from './frequent.ts'
import { folded, gramsOf, isExact, monthGram, nameOf, yearGram } from './grams.ts'
import type { List } from './grams.ts'
import { findKept, findKeptPage, keep, keepPage, keptColumns, seenNow } from './kept-hits.ts'
import type { Found, Kept } from './kept-hits.ts'
import { lineColumns } from './line.ts'
import type { LineRow } from './line.ts'
import { countLimit, findPage } from './lists.ts'
import type { ListWish, Page, Share } from './list-wish.ts'
import type { Order } from './order.ts'
import { mergePages } from './merge-pages.ts'
import { asked, pageOf } from './search-page.ts'
import { every, likeText, raw, some, sql } from './sql.ts'
import type { Sql } from './sql.ts'

/** How much is looked at before another way is taken; small in tests. */
export interface Caps {
  /** Hits that are counted, and sorted as a whole. */
  readonly hits: number
  /** So many, that for a while nobody need count again. */
  readonly sure: number
  /** Newest texts among which a frequent word is looked for first; it ends as soon as the page is full. */
  readonly near: number
  /** So many hits, that asking whether they are still the same costs less than finding them again. */
  readonly worth: number
  /** Matters of somebody who reaches but their own: these are gone through instead of all hits. */
  readonly own: number
}

export const standardCaps: Caps = { hits: countLimit, sure: countLimit + 100, near: 400, worth: 60, own: 5_001 }

interface Words {
  readonly grams: readonly number[]
  /** The grams say all: no text need be read. */
  readonly exact: boolean
  /** On `w`: exact, whatever the grams say. */
  readonly like: Sql
}

/**
 * A page of the matters whose words hold every term. What is reached by place, what is a body's own and what is reached otherwise are asked for each
 * for itself, and at once: in one question the few would cost the many their index.
 */
export const findWords = async (db: Runner, wish: ListWish, order: Order, text: string, caps: Caps = standardCaps): Promise<Page> => {
  const words = termsOf(text)
  const parts = words.length === 0 ? [] : partsOf(wish.shares)
  const pages = await Promise.all(parts.map((shares) => findAmong(db, { ...wish, shares }, order, words, caps)))
  return pages.length === 1 ? pages[0] ?? nothing : pages.reduce((one, other) => mergePages(order, wish.limit, one, other), nothing)
}

const nothing: Page = { rows: [], more: false, total: 0 }

/** Shares that one index finds, together; each matter lies in one of the parts alone. */
const partsOf = (shares: readonly Share[]): readonly (readonly Share[])[] => {
  const byPlace = shares.filter((share) => !share.ofBodies && share.reach.every((way) => way.by === 'city' || way.by === 'area'))
  const ofBodies = shares.filter((share) => share.ofBodies && share.reach.every((way) => way.by === 'body' && way.seat === 'lead'))
  const bodies = new Set(ofBodies.flatMap((share) => share.reach.map(bodyOf)))
  return [
    byPlace, ...[...bodies].map((body) => ofBodies.flatMap((share) => {
      const reach = share.reach.filter((way) => bodyOf(way) === body)
      return reach.length > 0 ? [{ ...share, reach }] : []
    })),
    shares.filter((share) => !byPlace.includes(share) && !ofBodies.includes(share)),
  ].filter((part) => part.length > 0)
}

const bodyOf = (way: Way): string | undefined => (way.by === 'body' ? way.body : undefined)

/**
 * The hits are first counted to the limit: when they are fewer, they are all there, and
 * the page is cut from them. A word with more is frequent: its page is filled from the newest texts, else month by month, then year by year.
 * That it is frequent is remembered for a moment: whoever turns the page, or asks after another, does not pay for the count again.
 */
const findAmong = async (db: Runner, wish: ListWish, order: Order, terms: readonly string[], caps: Caps): Promise<Page> => {
  const words = wordsOf(wish, terms)
  const first = (await amongOwn(db, wish, order, words, caps)) ?? (await amongAll(db, wish, order, words, caps))
  if (first.total < caps.hits) return first
  // Where there is no list there are no months either.
  if (order.byDue || listOfAll(wish) === undefined) return { ...(await findPage(db, { ...wish, uncounted: true, filters: { ...wish.filters, words: wordedSo(wish, words) } })), total: first.total }
  const kept = keptBy(wish, order, hitsOf(wish, words, caps.sure), caps)
  // Of a frequent one each page is kept for itself.
  const place = kept && { ...kept, question: `${kept.question}\n${JSON.stringify([wish.from, wish.limit, order.down])}` }
  const page = (place && (await findKeptPage(db, wish, order, place))) ?? (await amongNearest(db, wish, order, words, caps, place)) ?? (await monthByMonth(db, wish, order, words, place))
  return { ...page, total: first.total }
}

/** What may be kept: of what lies in one list, and is asked of the rows of words alone. */
const keptBy = (wish: ListWish, order: Order, hits: Sql, caps: Caps): Kept | undefined => {
  const list = isPlain(wish) && !order.byDue ? listOfAll(wish) : undefined
  return list === undefined || list === 'city' ? undefined : { list: nameOf(list), question: questionOf(hits), worth: caps.worth }
}

/** A page from the newest texts; undefined when they do not fill it, which is remembered too. */
const amongNearest = async (db: Runner, wish: ListWish, order: Order, words: Words, caps: Caps, kept: Kept | undefined): Promise<Page | undefined> => {
  // A month of a word that its grams say exactly is shorter than the newest texts, which would have to be read.
  if (words.exact) return undefined
  const hits = hitsOf(wish, words, caps.sure)
  if (isKnown(db, 'sparse', hits)) return undefined
  const near = await inOrder(db, wish, order, nearby(wish, order, words, caps.near), kept, 'when full')
  if (near.more) return near
  remember(db, 'sparse', hits)
  return undefined
}

/** Terms between spaces must all be there. */
const termsOf = (text: string): readonly string[] => folded(text).split(' ').filter((term) => term !== '')

/** One of a single character is looked for in title and names. */
const wordsOf = (wish: ListWish, terms: readonly string[]): Words => {
  const list = listOfAll(wish)
  return {
    grams: list === undefined ? [] : [...new Set(terms.flatMap((term) => gramsOf(term, list)))], exact: list !== undefined && terms.every(isExact),
    like: every(terms.map((term) => sql`${raw([...term].length === 1 ? 'w.head' : 'w.words')} like ${likeText(term)}`)),
  }
}

/** The one list in which everything lies that may be seen and is asked for; undefined where there is none. */
const listOfAll = (wish: ListWish): List | undefined => {
  const [first] = wish.shares
  if (wish.shares.some((share) => share.ofBodies)) {
    const body = first?.ofBodies ? first.reach.map(bodyOf)[0] : undefined
    return body !== undefined && wish.shares.every((share) => share.ofBodies && share.reach.every((way) => bodyOf(way) === body)) ? { body } : undefined
  }
  const towns = new Set(wish.shares.flatMap((share) => share.reach.map((way) => (way.by === 'area' ? townOf(way.area) : undefined))))
  const town = wish.filters.area ? townOf(wish.filters.area) : towns.size === 1 ? [...towns][0] : undefined
  return town === undefined ? 'city' : { town }
}

/**
 * When places alone decide what may be seen, and nothing else is asked for, the row of words says it itself: a predicate on `w`. Undefined
 * when each hit must be looked up in `matters`.
 */
const bySight = (wish: ListWish): Sql | undefined => {
  const { area, ...others } = wish.filters
  if (Object.values(others).some((one) => one !== undefined && !(Array.isArray(one) && one.length === 0))) return undefined
  const shares = wish.shares.map((share) => {
    const ways = share.reach.map((way) => placeOf(way, share.ofBodies))
    return share.all && ways.every((way) => way !== undefined) ? every([sql`w.kind = ${share.kind}`, some(ways)]) : undefined
  })
  if (!shares.every((share) => share !== undefined)) return undefined
  return every([...(area === undefined ? [] : [wish.shares.some((share) => share.ofBodies) ? happenedIn(area) : inPlace(area)]), some(shares)])
}

const placeOf = (way: Way, ofBodies: boolean): Sql | undefined => {
  if (way.by === 'city') return way.sealed ? raw('true') : raw('not w.sealed')
  if (way.by === 'area') return way.sealed ? inPlace(way.area) : every([inPlace(way.area), raw('not w.sealed')])
  // Of a kind that is not its bodies' own the row does not say whose it is.
  if (way.by === 'body' && way.seat === 'lead' && ofBodies) return sql`w.list = ${way.body}`
  return undefined
}

/** The town is among the grams already; which of the table's parts it is in is to be said as well. */
const inPlace = (area: Parameters<typeof townOf>[0]): Sql => {
  const [town, village] = [townOf(area), villageOf(area)]
  if (town === undefined) return raw('true')
  return village === undefined ? sql`w.list = ${town}` : sql`(w.list = ${town} and w.village = ${village})`
}

/** The same of rows that lie in no list of a place: with their body's. */
const happenedIn = (area: Parameters<typeof townOf>[0]): Sql => {
  const [town, village] = [townOf(area), villageOf(area)]
  return every([...(town === undefined ? [] : [sql`w.town = ${town}`]), ...(village === undefined ? [] : [sql`w.village = ${village}`])])
}

/** The row of words of a matter `m`: each lies in the list of its town, or its body. */
const ownWords = (wish: ListWish): Sql => {
  const list = wish.shares.every((share) => share.ofBodies) ? raw('w.list = m.body::text') : wish.shares.some((share) => share.ofBodies) ? raw('true') : raw(`w.list = coalesce(m.town, '')`)
  return every([raw('w.city = m.city and w.matter = m.id'), list])
}

const wordedSo = (wish: ListWish, words: Words): Sql => sql`exists (select from matter_words w where ${ownWords(wish)} and ${words.like})`

/** `select id` of what is found among the rows of words that `more` leaves. */
const found = (wish: ListWish, words: Words, grams: Sql, more: Sql): Sql => {
  const place = bySight(wish)
  const candidates = every([sql`w.city = ${wish.city}`, sql`w.grams @> (${grams})`, ...(words.exact ? [] : [words.like]), more])
  return place
    ? sql`select w.matter as id from matter_words w where ${candidates} and ${place}`
    : sql`select m.id from matter_words w join matters m on m.city = w.city and m.id = w.matter where ${candidates} and ${asked(wish)}`
}

const hitsOf = (wish: ListWish, words: Words, limit: number): Sql => sql`${found(wish, words, sql`${words.grams}::bigint[]`, raw('true'))} limit ${limit}`

/** Counted, unless they were too many for that a moment ago. */
const amongAll = async (db: Runner, wish: ListWish, order: Order, words: Words, caps: Caps): Promise<Page> => {
  const hits = hitsOf(wish, words, caps.sure)
  if (isKnown(db, 'frequent', hits)) return { rows: [], more: true, total: caps.sure }
  const kept = keptBy(wish, order, hits, caps)
  const before = kept && (await findKept(db, wish, order, kept))
  if (before) return before
  const page = await fromHits(db, wish, order, hits, caps.hits, plannedFor(wish), kept)
  if (page.total >= caps.sure) remember(db, 'frequent', hits)
  return page
}

/** The row of words says all by itself. */
const isPlain = (wish: ListWish): boolean => bySight(wish) !== undefined

/** In a plain question there is one way to ask, by the index of grams, and planning costs as much as asking. With other filters the best way depends on their values. */
const plannedFor = (wish: ListWish): Planned => (isPlain(wish) ? 'once' : 'anew')

/** How many hits there are, and a page of them when they are fewer than the cap: more are not sorted here. `kept`: all of them are remembered. */
const fromHits = async (db: Runner, wish: ListWish, order: Order, hits: Sql, cap: number, planned: Planned, kept?: Kept): Promise<Page> => {
  const sorted = order.byDue ? sql`select m.id, m.due from hits h join matters m on m.city = ${wish.city} and m.id = h.id` : sql`select id from hits`
  const rows = await db.ask<LineRow & Found>(sql`
    with hits as materialized (${hits}),
    page as (select m.id from (${sorted}) m where ${every([sql`(select count(*) from hits) < ${cap}`, ...order.after])} order by ${order.rows} limit ${wish.limit + 1})
    select h.*, ${lineColumns} from (select count(*)::int as total, ${kept ? keptColumns(kept, cap) : raw('null as ids, null as seen')} from hits) h left join matters m on false
    union all select null, null, null, ${lineColumns} from page join matters m on m.city = ${wish.city} and m.id = page.id
    order by ${order.by}`, planned)
  const head = rows.find((row) => row.id === null)
  if (kept && head?.ids && head.seen !== null) keep(db, kept, { ids: head.ids, seen: head.seen })
  return pageOf(wish, order, rows, head?.total ?? 0)
}

/** Somebody who reaches only what is theirs, or their body's, has few matters: these are gone through. Undefined when they are not few. */
const amongOwn = async (db: Runner, wish: ListWish, order: Order, words: Words, caps: Caps): Promise<Page | undefined> => {
  // What has a list of its own is found by it, few or many.
  if (wish.shares.every((share) => share.ofBodies) && listOfAll(wish) !== undefined) return undefined
  if (wish.shares.some((share) => share.reach.some((way) => way.by === 'city' || way.by === 'area'))) return undefined
  const [own] = await db.ask<{ n: number }>(sql`select count(*)::int as n from (select from matters m where m.city = ${wish.city} and ${asked(wish)} limit ${caps.own}) t`)
  if ((own?.n ?? 0) === 0) return { rows: [], more: false, total: 0 }
  if ((own?.n ?? 0) >= caps.own) return undefined
  return fromHits(db, wish, order, sql`
    select m.id from matters m join matter_words w on ${ownWords(wish)}
    where m.city = ${wish.city} and ${asked(wish)} and ${words.like} limit ${caps.hits}`, caps.hits, 'anew')
}

const direction = (order: Order): Sql => raw(order.down ? 'desc' : 'asc')
const beyond = (order: Order, column: string, id: MatterId | undefined): Sql => (id === undefined ? raw('true') : sql`${raw(column)} ${raw(order.down ? '<' : '>')} ${id}::uuid`)
const startOf = (wish: ListWish): MatterId | undefined => (typeof wish.from === 'object' ? wish.from.id : undefined)

/** What is found among the next texts in the order of ids. */
const nearby = (wish: ListWish, order: Order, words: Words, limit: number): Sql => {
  const place = bySight(wish)
  const where = every([sql`w.city = ${wish.city}`, inList(listOfAll(wish)), beyond(order, 'w.matter', startOf(wish))])
  const near = sql`(select w.* from matter_words w where ${where} order by w.matter ${direction(order)} limit ${limit}) w`
  return place
    ? sql`select w.matter as id from ${near} where ${words.like} and ${place}`
    : sql`select m.id from ${near} join matters m on m.city = w.city and m.id = w.matter where ${words.like} and ${asked(wish)}`
}

const inList = (list: List | undefined): Sql => (list === undefined || list === 'city' ? raw('true') : sql`w.list = ${nameOf(list)}`)

/** The first of these in the order of ids; `kept`: remembered, or only when they fill the page. */
const inOrder = async (db: Runner, wish: ListWish, order: Order, hits: Sql, kept: Kept | undefined, when: 'always' | 'when full'): Promise<Page> => {
  const rows = await db.ask<LineRow & { readonly seen: string }>(sql`
    with page as (select id from (${hits}) h order by id ${direction(order)} limit ${wish.limit + 1})
    select ${lineColumns}, ${seenNow} from page join matters m on m.city = ${wish.city} and m.id = page.id order by m.id ${direction(order)}`, plannedFor(wish))
  if (kept && (when === 'always' || rows.length > wish.limit)) keepPage(db, kept, rows)
  return pageOf(wish, order, rows, 0)
}

/** No matter of a city's record is older. */
const firstYear = 2000

/**
 * The times to look through, from a day on, in the order in which a page is filled: the months of its year and of the next (downwards: the one
 * before), whose hits are few enough to be sorted, then whole years up to the last. None overlaps another.
 */
const spansFrom = (on: Day, last: number, step: 1 | -1, list: List): readonly number[] => {
  const [year = 0, month = 0] = on.split('-').map(Number)
  const spans: number[] = []
  for (let at = year * 12 + month - 1; step * (Math.floor(at / 12) - year) <= 1; at += step) {
    spans.push(monthGram(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, list))
  }
  for (let next = year + 2 * step; step * (next - last) <= 0; next += step) spans.push(yearGram(next, list))
  return spans
}

/**
 * Fills a page from one month, or year, after the other: each asks the index for the word and the time together. The spans are gone through in
 * their order, and no further than until the page is full.
 */
const monthByMonth = async (db: Runner, wish: ListWish, order: Order, words: Words, kept: Kept | undefined): Promise<Page> => {
  const start = startOf(wish) ?? (await edge(db, wish, order))
  if (start === undefined) return { rows: [], more: false, total: 0 }
  const last = order.down ? firstYear : Number(dayOfId((await edge(db, wish, { down: true })) ?? start).slice(0, 4))
  const spans = spansFrom(dayOfId(start), last, order.down ? -1 : 1, listOfAll(wish) ?? 'city')
  const hits = found(wish, words, sql`${words.grams}::bigint[] || s.gram`, beyond(order, 'w.matter', startOf(wish)))
  // Found first and put in order then: by the index of ids in their order the server would look into the grams of one row after the other.
  return inOrder(db, wish, order, sql`
    select h.id from unnest(${spans}::bigint[]) s(gram), lateral (select f.id from (${hits} offset 0) f order by f.id ${direction(order)} limit ${wish.limit + 1}) h limit ${wish.limit + 1}`, kept, 'always')
}

/** The newest or the oldest matter of the city. */
const edge = async (db: Runner, wish: ListWish, order: Pick<Order, 'down'>): Promise<MatterId | undefined> =>
  (await db.ask<{ id: MatterId }>(sql`select id from matters where city = ${wish.city} order by id ${raw(order.down ? 'desc' : 'asc')} limit 1`))[0]?.id

/** An id of a matter begins with the moment at which it was opened. */
const dayOfId = (id: MatterId): Day => dayOf(momentAt(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)))
