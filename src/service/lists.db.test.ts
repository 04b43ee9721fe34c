import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, day } from '../domain/kernel/day.ts'
import { isRefused } from '../domain/kernel/fault.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import type { Placed } from '../domain/people/reach.ts'
import type { Runner } from '../store/database.ts'
import type { ListWish, Place } from '../store/list-wish.ts'
import { findPage } from '../store/lists.ts'
import { findTitles } from '../store/matters.ts'
import { orderOf } from '../store/order.ts'
import { findWords } from '../store/search-words.ts'
import { folded } from '../store/grams.ts'
import { visible, waysOf } from '../store/visible.ts'
import { sql } from '../store/sql.ts'
import { accountOf, bodyIn, city, courtBody, makeVillage, officer, places, resident, system } from '../../tests/support/village.ts'
import type { PlaceName, Village } from '../../tests/support/village.ts'
import { loan } from '../../tests/support/loan.ts'
import { act } from './act.ts'
import { getMatter } from './get-matter.ts'
import { listMatters, wishOf } from './list-matters.ts'
import type { MatterPage, MatterQuery } from './list-matters.ts'
import { openMatter } from './open-matter.ts'

let village: Village
const made: { id: MatterId; code: string; book: string; phone: string; name: string }[] = []

/** Repeatable dice: a failure can be run again. */
const dice = (seed: number) => (sides: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
  return (seed >>> 8) % sides
}
const roll = dice(7)
const pick = <T>(of: readonly T[]): T => of[roll(of.length)] as T
const names = ['李建国', '王小红', '欧阳雪', '陈𠮷', 'John Smith', '黎Li', '㼆三']
const books = ['漏水的屋子', '工资条例', '漏水与邻里', 'A Tale of Two Cities', '论语 上册', '𠮷野家史', '100%_纯棉', 'ＡＢＣ全角']
const spots: readonly PlaceName[] = ['northA', 'northB', 'southA', 'southB', 'north', 'city']

beforeAll(async () => {
  village = await makeVillage()
  const { context } = village
  for (let no = 0; no < 160; no += 1) {
    village.later(no < 80 ? 1 : 110)
    const spot = pick(spots)
    const name = pick(names)
    const phone = `1380013${String(roll(40)).padStart(4, '0')}`
    const clerk = officer('window', spot)
    const book = `${pick(books)} ${no}`
    const opened = await openMatter(context, { actor: clerk, kind: 'loan', key: `open ${no}`, payload: { book, area: places[spot], body: bodyIn(spot), secret: roll(8) === 0, parties: [{ side: 'applicant', form: 'natural', name, phone }] } })
    if (isRefused(opened)) throw new Error(JSON.stringify(opened))
    made.push({ id: opened.id, code: opened.code, book, phone, name })
    const further = roll(5)
    if (further > 0) await act(context, { actor: clerk, matter: opened.id, act: 'lend', key: `lend ${no}`, payload: { days: 1 + roll(30), ...(roll(3) === 0 ? { clerk: accountOf('mediator', pick(spots), 1) } : {}) } })
    if (further > 1) await act(context, { actor: clerk, matter: opened.id, act: 'renew', key: `renew ${no}`, payload: { days: 1 + roll(9) } })
    if (further === 3) await act(context, { actor: clerk, matter: opened.id, act: 'bring-back', key: `back ${no}`, payload: {} })
    if (roll(6) === 0) await village.db.rows({ text: 'update matters set court = $1 where id = $2' }, [courtBody, opened.id])
  }
}, 60_000)
afterAll(() => village.leave())

const page = async (actor: Actor, query: MatterQuery): Promise<MatterPage> => {
  const answer = await listMatters(village.context, actor, query)
  if (isRefused(answer)) throw new Error(JSON.stringify(answer.refused))
  return answer
}
const refs = () => findTitles(village.db, city, made.map((one) => one.id))

const actors: readonly (readonly [string, () => Promise<Actor> | Actor])[] = [
  ...(['window', 'dispatcher', 'centre-head', 'supervisor', 'mediator', 'grid'] as const).flatMap((role) =>
    (['northA', 'north', 'southB', 'city'] as const).map((place) => [`${role} of ${place}`, () => officer(role, place)] as const)),
  ['judge', () => officer('judge', 'city')],
  ['somebody with two posts', () => ({ ...officer('window', 'northA'), posts: [...officer('window', 'northA').posts, ...officer('dispatcher', 'south').posts] })],
  ['somebody who sits in court and is cleared in one town', () => ({ ...officer('judge', 'city'), posts: [...officer('judge', 'city').posts, ...officer('centre-head', 'north').posts] })],
  ['a party', async () => resident((await refs())[3]?.parties[0] as never)],
  ['a bearer', async () => ({ kind: 'bearer', city, person: (await refs())[3]?.parties[0] as never, matter: made[3]?.id as never, name: '' })],
  ['a bearer of another matter', async () => ({ kind: 'bearer', city, person: (await refs())[3]?.parties[0] as never, matter: made[4]?.id as never, name: '' })],
  ['the system', () => system],
  ['a guest', () => ({ kind: 'guest', city })],
]

describe('what may be seen', () => {
  test.each(actors)('%s finds in a list exactly the rows that their reach covers, counted exactly', async (_, who) => {
    const actor = await who()
    const reach = reachOf(actor, 'list', loan.grants)
    const expected = (await refs()).filter((row: Placed) => wayTo(reach, row)).map((row) => row.id)
    const seen: MatterId[] = []
    let cursor: string | undefined
    let total: MatterPage['total'] | undefined
    do {
      const one: MatterPage = await page(actor, { limit: 7, cursor })
      seen.push(...one.items.map((item) => item.id))
      total ??= one.total
      cursor = one.next
    } while (cursor !== undefined)
    expect(seen.toSorted()).toEqual(expected.toSorted())
    expect(total).toBe(expected.length)
  })

  test('an empty reach is refused and never run wide', () => {
    expect(() => visible([])).toThrow(/empty reach/)
    expect(() => waysOf([])).toThrow(/empty reach/)
  })

  test('the SQL of a reach says what wayTo says, for random reaches and every row', async () => {
    await village.db.rows({ text: 'update matters set answered_by = $2 where id = any($1::uuid[])' }, [made.slice(0, 9).map((one) => one.id), bodyIn(spots[0] ?? 'north')])
    for (const [from, unsigned] of [[9, true], [15, false]] as const) await village.db.rows({ text: 'update matters set received_by = $2, unsigned = $3 where id = any($1::uuid[])' }, [made.slice(from, from + 6).map((one) => one.id), bodyIn(spots[0] ?? 'north'), unsigned])
    const rows = await refs()
    const persons = rows.flatMap((row) => row.parties)
    const way = fc.oneof(
      fc.record({ by: fc.constant('city' as const), sealed: fc.boolean(), role: fc.constant('window' as const) }),
      fc.record({ by: fc.constant('area' as const), area: fc.constantFrom(...Object.values(places)), sealed: fc.boolean(), role: fc.constant('window' as const) }),
      fc.record({ by: fc.constant('body' as const), body: fc.constantFrom(...spots.map(bodyIn), courtBody), seat: fc.constantFrom('lead' as const, 'court' as const), role: fc.constant('window' as const) }),
      fc.record({ by: fc.constant('answered' as const), body: fc.constantFrom(...spots.map(bodyIn)), role: fc.constant('window' as const) }),
      fc.record({ by: fc.constant('received' as const), body: fc.constantFrom(...spots.map(bodyIn)), signed: fc.boolean(), sealed: fc.boolean(), role: fc.constant('window' as const) }),
      fc.record({ by: fc.constantFrom('assignee' as const, 'reporter' as const, 'registered' as const), account: fc.constantFrom(...spots.flatMap((spot) => [accountOf('mediator', spot), accountOf('window', spot)])), role: fc.constant('window' as const) }),
      fc.record({ by: fc.constant('party' as const), person: fc.constantFrom(...persons), matter: fc.constantFrom(...made.slice(0, 20).map((one) => one.id), undefined), role: fc.constant('party' as const) }),
    )
    await fc.assert(fc.asyncProperty(fc.array(way, { minLength: 1, maxLength: 4 }), async (reach) => {
      const clean = reach.map((one) => ('matter' in one && one.matter === undefined ? { by: one.by, person: one.person, role: one.role } : one)) as never
      const found = await village.db.ask<{ id: MatterId }>(sql`select m.id from matters m where m.city = ${city} and ${visible(clean)}`)
      expect(found.map((row) => row.id).toSorted()).toEqual(rows.filter((row) => wayTo(clean, row)).map((row) => row.id).toSorted())
    }), { numRuns: 120 })
  })
})

const head = officer('centre-head', 'city')

describe('pages', () => {
  test.each([['due'], ['newest'], ['oldest']] as const)('sorted by %s every row comes once, forward and backward, and the last page is the end of it', async (sort) => {
    const forward: MatterPage['items'][number][] = []
    let at = await page(head, { sort, limit: 9 })
    expect(at.previous).toBeUndefined()
    forward.push(...at.items)
    while (at.next) forward.push(...(at = await page(head, { sort, limit: 9, cursor: at.next })).items)
    expect(new Set(forward.map((row) => row.id)).size).toBe(made.length)
    const key = (row: (typeof forward)[number]) => (sort === 'due' ? `${row.due ?? '9999-12-31'} ${row.id}` : row.id)
    const order = forward.map(key)
    expect(order).toEqual(sort === 'newest' ? order.toSorted().toReversed() : order.toSorted())

    const backward: typeof forward = []
    let back = await page(head, { sort, limit: 9, cursor: 'last' })
    expect(back.next).toBeUndefined()
    backward.unshift(...back.items)
    while (back.previous) backward.unshift(...(back = await page(head, { sort, limit: 9, cursor: back.previous })).items)
    expect(backward.map((row) => row.id)).toEqual(forward.map((row) => row.id))
  })

  test('a cursor of another order, or none at all, is refused with what to do', async () => {
    const first = await page(head, { sort: 'due', limit: 5 })
    for (const cursor of ['nonsense', first.next?.replace('due', 'newest') ?? '', `${first.next}x`]) {
      expect(await listMatters(village.context, head, { sort: 'due', cursor })).toMatchObject({ refused: { code: 'invalid', fields: [{ path: 'cursor' }] } })
    }
  })

  test('filters hold together: stage, area, type, flag, body, day', async () => {
    const all = (await page(head, { limit: 100 })).items.concat((await page(head, { limit: 100, cursor: (await page(head, { limit: 100 })).next })).items)
    const today = day('2026-03-09')
    const cases: readonly [MatterQuery, (row: (typeof all)[number]) => boolean][] = [
      [{ stage: 'asked' }, (row) => row.stage === 'asked'],
      [{ stage: 'asked,lent', area: places.north }, (row) => ['asked', 'lent'].includes(row.stage) && row.place.path.startsWith(places.north)],
      [{ area: places.southA, type: 'long' }, (row) => row.place.path === places.southA && row.type === 'long'],
      [{ flag: 'renewed', body: bodyIn('northB') }, (row) => row.flags.includes('renewed') && row.body.id === bodyIn('northB')],
      [{ due: 'week' }, (row) => row.due !== undefined && row.due <= addDays(today, 7)],
      [{ queue: 'late', kind: 'loan' }, (row) => row.due !== undefined && row.due < today],
      [{ body: courtBody }, (row) => row.court?.id === courtBody],
    ]
    village.setNow('2026-03-09T02:00:00.000Z' as never)
    for (const [query, fits] of cases) {
      const wanted = all.filter(fits).map((row) => row.id).toSorted()
      expect(wanted.length).toBeGreaterThan(0)
      const found = await page(head, { ...query, limit: 100 })
      expect(found.items.map((row) => row.id).toSorted()).toEqual(wanted)
      expect(found.total).toBe(wanted.length)
    }
  })

  test('what cannot be understood is refused with its place', async () => {
    const answer = await listMatters(village.context, head, { kind: 'loan', stage: 'nowhere', queue: 'none', area: '123456', due: 'soon', body: 'x' })
    expect(answer).toMatchObject({ refused: { code: 'invalid', fields: [{ path: 'queue' }, { path: 'stage' }, { path: 'area' }, { path: 'due' }, { path: 'body' }] } })
    expect(await listMatters(village.context, head, { kind: 'toString' })).toMatchObject({ refused: { code: 'invalid' } })
  })
})

const find = async (q: string, more: MatterQuery = {}) => (await page(head, { q, limit: 100, ...more })).items.map((row) => row.id)

describe('search', () => {
  test.each(['漏水', '工资', '𠮷野', '邻里', 'tale', 'TWO cities', '漏水 1', '论语 上', '%_', '100%', 'abc', '雪', '𠮷', 'li', 'zzz'])('%s finds what a LIKE over every text finds', async (q) => {
    const terms = folded(q).split(' ')
    const expected = made.filter((one) => terms.every((term) =>
      ([...term].length === 1 ? folded(`借 ${one.book} Loan of ${one.book} ${one.name}`) : folded(`借 ${one.book}\nLoan of ${one.book}\n${one.name}`)).includes(term)))
    for (const sort of ['newest', 'due', 'oldest'] as const) expect((await find(q, { sort })).toSorted()).toEqual(expected.map((one) => one.id).toSorted())
  })

  test('pages of a search cover it once, with an exact total', async () => {
    const seen: string[] = []
    let at = await page(head, { q: '漏水', limit: 6 })
    const { total } = at
    seen.push(...at.items.map((row) => row.id))
    while (at.next) seen.push(...(at = await page(head, { q: '漏水', limit: 6, cursor: at.next })).items.map((row) => row.id))
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(Number(total))
    expect(seen).toEqual(await find('漏水'))
  })

  test.each([
    ['a head of the city', () => head, {}], ['a clerk of one town', () => officer('dispatcher', 'north'), {}], ['a clerk of one village', () => officer('centre-head', 'southA'), {}],
    ['somebody who reaches their own body', () => officer('window', 'northA'), {}], ['somebody with several posts', () => ({ ...officer('window', 'northA'), posts: [...officer('window', 'northA').posts, ...officer('dispatcher', 'south').posts] }), {}],
    ['a stage', () => head, { stage: 'lent' }], ['a village and a type', () => head, { area: places.southA, type: 'long' }],
  ] as const)('when hits are too many to be counted, every page is still the one it should be: %s', async (_, who, query) => {
    const actor = who()
    const edition = await village.context.books.of(city)
    for (const q of ['漏水', '工资', 'loan of', '雪']) {
      for (const sort of ['newest', 'oldest', 'due'] as const) {
        const wish = wishOf(village.context, edition, actor, { ...query, q, sort, limit: 4 })
        if (isRefused(wish)) throw new Error(wish.refused.code)
        const whole = (await findWords(village.db, { ...wish, limit: 500 }, orderOf(wish), q)).rows.map((row) => row.id)
        for (const caps of [{ hits: 3, sure: 3, near: 5, worth: 0, own: 500 }, { hits: 3, sure: 3, near: 1, worth: 0, own: 2 }, { hits: 3, sure: 9, near: 60, worth: 0, own: 2 }, { hits: 500, sure: 600, near: 5, worth: 0, own: 2 }]) {
          const seen: MatterId[] = []
          let from: Place | undefined
          for (;;) {
            const at: ListWish = { ...wish, from }
            const one = await findWords(village.db, at, orderOf(at), q, caps)
            seen.push(...one.rows.map((row) => row.id))
            const last = one.rows.at(-1)
            if (!one.more || !last) break
            from = { due: last.due, id: last.id, back: false }
          }
          expect(seen).toEqual(whole)
          const end: ListWish = { ...wish, from: 'last' }
          expect((await findWords(village.db, end, orderOf(end), q, caps)).rows.map((row) => row.id)).toEqual(whole.slice(-4))
        }
      }
    }
  })

  test('a word found more often than is counted is not counted again for a moment; one that could soon be fewer is, and so is another reach', async () => {
    const edition = await village.context.books.of(city)
    const counts: string[] = []
    const db: Runner = { rows: village.db.rows, ask: (piece, named) => { if (piece.texts[0]?.includes('hits')) counts.push(piece.texts[0]); return village.db.ask(piece, named) } }
    const look = async (actor: Actor, sure: number) => {
      const wish = wishOf(village.context, edition, actor, { q: '漏水', limit: 4 })
      if (isRefused(wish)) throw new Error(wish.refused.code)
      counts.length = 0
      const { rows, total } = await findWords(db, wish, orderOf(wish), '漏水', { hits: 3, sure, near: 60, worth: 0, own: 2 })
      return { ids: rows.map((row) => row.id), total: Math.min(total, 3), counted: counts.length }
    }
    const all = (await find('漏水')).length
    const first = await look(head, 5)
    expect(first).toMatchObject({ total: 3, counted: 1 })
    expect(await look(head, 5)).toEqual({ ...first, counted: 0 })
    expect(await look(officer('dispatcher', 'north'), 5)).toMatchObject({ total: 3, counted: 1 })
    for (let again = 0; again < 2; again += 1) expect(await look(head, all + 1)).toEqual({ ...first, counted: 1 })
  })

  test('a list longer than is counted is not counted again for a moment; a shorter one is, and so is another reach', async () => {
    const edition = await village.context.books.of(city)
    const counts: string[] = []
    const db: Runner = { rows: village.db.rows, ask: (piece, named) => { if (piece.texts.join('').includes('count(*)')) counts.push('counted'); return village.db.ask(piece, named) } }
    const look = async (actor: Actor, sure: number) => {
      const wish = wishOf(village.context, edition, actor, { limit: 4 })
      if (isRefused(wish)) throw new Error(wish.refused.code)
      counts.length = 0
      const { rows, total } = await findPage(db, wish, 3, sure)
      return { ids: rows.map((row) => row.id), total, counted: counts.length }
    }
    const first = await look(head, 5)
    expect(first).toMatchObject({ total: 3, counted: 1 })
    expect(await look(head, 5)).toEqual({ ...first, counted: 0 })
    expect(await look(officer('dispatcher', 'north'), 5)).toMatchObject({ total: 3, counted: 1 })
    for (let again = 0; again < 2; again += 1) expect(await look(head, made.length + 1)).toEqual({ ...first, counted: 1 })
  })

  test('a whole phone, a code in any writing; part of a number finds nobody', async () => {
    const one = made[10]
    const same = made.filter((other) => other.phone === one?.phone).map((other) => other.id)
    expect((await find(one?.phone ?? '')).toSorted()).toEqual(same.toSorted())
    expect(await find(`+86 ${one?.phone.slice(0, 3)}-${one?.phone.slice(3)}`)).toHaveLength(same.length)
    expect(await find(one?.code.toLowerCase().replaceAll('-', ' ') ?? '')).toEqual([one?.id])
    expect(await find(one?.phone.slice(0, 9) ?? '')).toEqual([])
  })

  test('a search finds nothing that may not be read', async () => {
    const clerk = officer('window', 'southA')
    const found = await page(clerk, { q: '漏水', limit: 100 })
    expect(found.items.length).toBeGreaterThan(0)
    expect(found.items.every((row) => row.body.id === bodyIn('southA'))).toBe(true)
    expect(found.total).toBe(found.items.length)
  })
})

describe('one matter', () => {
  test('is shown with its road, clocks, story and allowed acts, masked', async () => {
    const spot = (await page(officer('window', 'northA'), { stage: 'lent' })).items[0]
    const view = await getMatter(village.context, officer('window', 'northA'), spot?.code ?? '')
    if (isRefused(view)) throw new Error(view.refused.code)
    expect(view.road.map((step) => step.state)).toEqual(['done', 'now', 'ahead'])
    expect(view.clocks).toMatchObject([{ name: 'back' }])
    expect(view.facts[0]).toMatchObject({ seq: 1, kind: 'opened', words: { zh: '登记' } })
    expect(view.parties[0]?.name).toContain('*')
    expect(view.parties[0]?.phone).toMatch(/^138\*{4}\d{4}$/)
    expect(view.allowed.map((one) => one.act)).toEqual(expect.arrayContaining(['renew', 'bring-back', 'note']))
    expect(view.plain.zh).toContain('最晚')
  })

  test('does not exist for who may not read it', async () => {
    const other = made.find((one) => one.id)
    const everyone = await Promise.all((['northA', 'northB', 'southA', 'southB', 'north', 'city'] as const).map((place) => getMatter(village.context, officer('window', place), other?.id ?? '')))
    expect(everyone.filter((view) => !isRefused(view))).toHaveLength(1)
    expect(await getMatter(village.context, { kind: 'guest', city }, other?.id ?? '')).toMatchObject({ refused: { code: 'not-found' } })
    expect(await getMatter(village.context, head, 'DG-0000-0000-1')).toMatchObject({ refused: { code: 'not-found' } })
  })
})
