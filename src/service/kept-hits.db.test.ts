import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefused } from '../domain/kernel/fault.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Actor } from '../domain/people/actor.ts'
import type { Runner } from '../store/database.ts'
import { sweepChanges } from '../store/kept-hits.ts'
import { orderOf } from '../store/order.ts'
import { findWords } from '../store/search-words.ts'
import { bodyIn, city, makeVillage, officer, places } from '../../tests/support/village.ts'
import type { PlaceName, Village } from '../../tests/support/village.ts'
import { act } from './act.ts'
import { wishOf } from './list-matters.ts'
import { openMatter } from './open-matter.ts'

let village: Village
let no = 0

const open = async (spot: PlaceName, book: string, secret = false): Promise<MatterId> => {
  no += 1
  const opened = await openMatter(village.context, {
    actor: officer('window', spot), kind: 'loan', key: `open ${no}`,
    payload: { book, area: places[spot], body: bodyIn(spot), secret, parties: [{ side: 'applicant', form: 'natural', name: '王小红', phone: '13800130000' }] },
  })
  if (isRefused(opened)) throw new Error(JSON.stringify(opened))
  return opened.id
}

beforeAll(async () => {
  village = await makeVillage()
  for (const spot of ['northA', 'northB', 'southA', 'northA', 'southB', 'northB', 'northA'] as const) await open(spot, '漏水的屋子')
}, 60_000)
afterAll(() => village.leave())

/** What a reader finds, and whether it was looked for: with fewer `hits` than there are they are not counted, and each page is kept for itself. */
const look = async (actor: Actor, q = '漏水', hits = 500): Promise<{ readonly ids: readonly MatterId[]; readonly total: number; readonly counted: boolean }> => {
  let counted = false
  const db = runner((text) => { counted ||= /hits as materialized|with page as/.test(text) })
  const wish = wishOf(village.context, await village.context.books.of(city), actor, { q, limit: 3 })
  if (isRefused(wish)) throw new Error(wish.refused.code)
  const { rows, total } = await findWords(db, wish, orderOf(wish), q, { hits, sure: hits, near: 5, worth: 0, own: 2 })
  return { ids: rows.map((row) => row.id), total, counted }
}

/** One memory for all of these tests, and whatever is asked seen on the way. */
let watch: (text: string) => void = () => {}
const memory: { db?: Runner } = {}
const runner = (see: (text: string) => void): Runner => {
  watch = see
  return (memory.db ??= { rows: (...given) => village.db.rows(...given), ask: (piece, named) => { watch(piece.texts.join('?')); return village.db.ask(piece, named) } })
}

const north = () => officer('dispatcher', 'north')
const south = () => officer('dispatcher', 'south')

test('asked again the hits are not gone through again, and the answer is the same', async () => {
  const first = await look(north())
  expect(first).toMatchObject({ total: 5, counted: true })
  expect(first.ids).toHaveLength(3)
  expect(await look(north())).toEqual({ ...first, counted: false })
  // Another word, another place: another question.
  expect(await look(north(), '屋子')).toMatchObject({ total: 5, counted: true })
  expect(await look(south())).toMatchObject({ total: 2, counted: true })
})

test('what is opened is found at once; what is opened in another town leaves what was found', async () => {
  await Promise.all([look(north()), look(south())])
  village.later(1)
  const id = await open('northB', '又漏水了')
  const after = await look(north())
  expect(after).toMatchObject({ total: 6, counted: true })
  expect(after.ids[0]).toBe(id)
  expect(await look(south())).toMatchObject({ total: 2, counted: false })
  expect(await look(north())).toMatchObject({ total: 6, counted: false })
})

test('an act that changes no word leaves it; one that takes a matter to another town changes both', async () => {
  const [id] = (await look(north())).ids
  const lent = await act(village.context, { actor: officer('window', 'northB'), matter: id as MatterId, act: 'lend', key: 'lend', payload: { days: 3 } })
  if (isRefused(lent)) throw new Error(JSON.stringify(lent))
  expect(await look(north())).toMatchObject({ total: 6, counted: false })
  await look(south())
  const moved = await act(village.context, { actor: officer('window', 'northB'), matter: id as MatterId, act: 'move', key: 'move', payload: { body: bodyIn('southA'), area: places.southA } })
  if (isRefused(moved)) throw new Error(JSON.stringify(moved))
  const there = await look(south())
  const here = await look(north())
  expect([here.total + there.total, here.counted, there.counted]).toEqual([8, true, true])
  expect(here.ids.includes(id as MatterId)).toBe(!there.ids.includes(id as MatterId))
})

test('who was still writing when it was found is noticed when they are done', async () => {
  const before = await look(north())
  let go = (): void => {}
  const wait = new Promise<void>((done) => { go = done })
  let begun = (): void => {}
  const written = new Promise<void>((done) => { begun = done })
  const slow = village.db.transaction(async (tx) => {
    await tx.rows({ text: "update matter_words set sealed = true where city = $1 and list = $2 and matter = $3" }, [city, places.north.split('/')[1], before.ids[0]])
    begun()
    await wait
  })
  await written
  // Found while the other has not ended, and by a transaction that came later.
  await open('northA', '漏水的屋子')
  expect(await look(north())).toMatchObject({ total: before.total + 1, counted: true })
  expect(await look(north())).toMatchObject({ total: before.total + 1, counted: false })
  go()
  await slow
  const after = await look(north())
  expect(after).toMatchObject({ total: before.total, counted: true })
  expect(after.ids).not.toContain(before.ids[0])
})

test.each([['of a word of two characters', '漏水'], ['of a longer one', '漏水的屋子']])('the page of a frequent word is kept too, %s, and found anew when its list has changed', async (_, q) => {
  const first = await look(north(), q, 2)
  expect(first.counted).toBe(true)
  expect(await look(north(), q, 2)).toEqual({ ...first, counted: false })
  village.later(1)
  const id = await open('northA', '漏水的屋子')
  const after = await look(north(), q, 2)
  expect(after).toEqual({ ids: [id, ...first.ids.slice(0, 2)], total: first.total, counted: true })
})

test('what is written past the road is noticed too: put, told otherwise, taken to another list, taken away, also in a part of the table by itself', async () => {
  const town = { north: places.north.split('/')[1] ?? '', south: places.south.split('/')[1] ?? '' }
  const spare = '018f0000-0000-7000-8000-000000000001'
  const copied = (from: string): string => `insert into ${from} (city, list, matter, kind, town, village, sealed, head, words, grams)
    select city, list, $3, kind, town, village, sealed, head, words, grams from matter_words where city = $1 and list = $2 limit 1`
  const written: readonly [string, readonly string[], north: boolean, south: boolean][] = [
    [copied('matter_words'), [town.north, spare], true, false],
    ['update matter_words set sealed = not sealed where city = $1 and list = $2 and matter = $3', [town.north, spare], true, false],
    ['update matter_words set list = $3 where city = $1 and list = $2 and matter = $4', [town.north, town.south, spare], true, true],
    ['delete from matter_words where city = $1 and list = $2 and matter = $3', [town.south, spare], false, true],
    // A row that no act has touched: found and left.
    ['update matter_words set sealed = sealed where city = $1 and list = $2 and matter = $3', [town.south, spare], false, false],
  ]
  for (const [text, values, inNorth, inSouth] of written) {
    await Promise.all([look(north()), look(south())])
    await village.db.rows({ text }, [city, ...values])
    expect([(await look(north())).counted, (await look(south())).counted], text).toEqual([inNorth, inSouth])
  }
  const [part] = await village.db.rows<{ part: string }>({ text: 'select tableoid::regclass::text as part from matter_words where city = $1 and list = $2 limit 1' }, [city, town.north])
  await look(north())
  await village.db.rows({ text: copied(part?.part ?? '') }, [city, town.north, spare])
  expect(await look(north())).toMatchObject({ counted: true })
  await village.db.rows({ text: 'delete from matter_words where city = $1 and matter = $2' }, [city, spare])
})

test('changes of a day ago are thrown away, later ones stay', async () => {
  await village.db.rows({ text: "update list_changes set at = now() - interval '2 days' where list = $1" }, [places.south.split('/')[1]])
  await sweepChanges(village.db, city)
  const left = await village.db.rows<{ list: string }>({ text: 'select distinct list from list_changes where city = $1' }, [city])
  expect(left.map((row) => row.list)).toEqual([places.north.split('/')[1]])
})
