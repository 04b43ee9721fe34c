import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefused } from '../domain/kernel/fault.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import { words } from '../domain/kernel/words.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { Actor, Officer } from '../domain/people/actor.ts'
import type { ListWish, Place } from '../store/list-wish.ts'
import { orderOf } from '../store/order.ts'
import { findWords } from '../store/search-words.ts'
import { loan, loans } from '../../tests/support/loan.ts'
import { bodyIn, makeVillage, officer, places } from '../../tests/support/village.ts'
import type { PlaceName, Village } from '../../tests/support/village.ts'
import { act } from './act.ts'
import { wishOf } from './list-matters.ts'
import { openMatter } from './open-matter.ts'
import { verify } from './verify.ts'

/** A kind that only the people of its branch read, beside one that is read by place: as visits stand beside disputes. */
const counter = { window: 'body', dispatcher: 'body', 'centre-head': 'body', system: 'city' } as const
const diary = {
  ...loan, name: 'diary', words: words('日志', 'Diary'), grants: { ...loan.grants, list: counter, read: counter, export: counter, open: counter, move: counter },
  begun: (data: Parameters<typeof loan.begun>[0]) => ({ ...loan.begun(data), kind: 'diary' }),
} as unknown as Kind

const spots = ['northA', 'northB', 'southA', 'north', 'city'] as const satisfies readonly PlaceName[]
const books = ['漏水的屋子', '工资条例', '漏水与邻里', 'A Tale of Two Cities', '𠮷野家史']

interface Made { readonly id: MatterId; readonly kind: string; readonly spot: PlaceName; readonly book: string }

let village: Village
const made: Made[] = []

beforeAll(async () => {
  village = await makeVillage({ ...loans, diary })
  for (let no = 0; no < 90; no += 1) {
    village.later(no < 45 ? 3 : 150)
    const [kind, spot, book] = [no % 3 === 0 ? 'loan' : 'diary', spots[no % spots.length] ?? 'north', `${books[no % 7 % books.length] ?? ''} ${no}`]
    const opened = await openMatter(village.context, {
      actor: officer('window', spot), kind, key: `open ${no}`,
      payload: { book, area: places[spot], body: bodyIn(spot), secret: no % 11 === 0, parties: [{ side: 'applicant', form: 'natural', name: '王小红', phone: `1380013${String(no).padStart(4, '0')}` }] },
    })
    if (isRefused(opened)) throw new Error(JSON.stringify(opened))
    made.push({ id: opened.id, kind, spot, book })
  }
}, 60_000)
afterAll(() => village.leave())

const both = (one: Officer, other: Officer): Officer => ({ ...one, posts: [...one.posts, ...other.posts] })

/** What is the reader's by the rule: of a diary what their branches keep; of a loan what their branch or their place holds. */
const diaries = (spotsOf: readonly PlaceName[]) => (one: Made): boolean => one.kind === 'diary' && spotsOf.includes(one.spot)

const readers: readonly (readonly [string, Actor, (one: Made) => boolean])[] = [
  ['a window of one branch', officer('window', 'northA'), diaries(['northA'])],
  ['a dispatcher, who reads the loans of a town and the diary of one branch', officer('dispatcher', 'north'), diaries(['north'])],
  ['somebody at two branches', both(officer('window', 'northA'), officer('window', 'southA')), diaries(['northA', 'southA'])],
  ['somebody at a branch without a line', officer('window', 'southB'), diaries([])],
  ['a supervisor, who reads none', officer('supervisor', 'city'), diaries([])],
]

test.each(readers)('%s finds by a word the diaries of their own branches and no other, page by page, however many there are', async (_, actor, mine) => {
  const edition = await village.context.books.of(actor.city)
  for (const [q, held] of [['漏水', '漏水'], ['雪', undefined], ['红', ''], ['tale of', 'Tale of'], ['𠮷野家', '𠮷野家'], ['漏水 1', '漏水']] as const) {
    for (const sort of ['newest', 'oldest', 'due'] as const) {
      const wish = wishOf(village.context, edition, actor, { kind: 'diary', q, sort, limit: 4 })
      if (isRefused(wish)) throw new Error(wish.refused.code)
      const expected = made.filter((one) => mine(one) && held !== undefined && one.book.includes(held) && (q !== '漏水 1' || one.book.includes('1')))
      const whole = await findWords(village.db, { ...wish, limit: 500 }, orderOf(wish), q)
      expect(whole.rows.map((row) => row.id).toSorted()).toEqual(expected.map((one) => one.id).toSorted())
      expect(whole.total).toBe(expected.length)
      for (const caps of [{ hits: 3, sure: 3, near: 5, worth: 0, own: 2 }, { hits: 2, sure: 9, near: 1, worth: 0, own: 500 }, { hits: 500, sure: 600, near: 5, worth: 0, own: 2 }]) {
        const seen: MatterId[] = []
        for (let from: Place | undefined; ;) {
          const at: ListWish = { ...wish, from }
          const one = await findWords(village.db, at, orderOf(at), q, caps)
          seen.push(...one.rows.map((row) => row.id))
          const last = one.rows.at(-1)
          if (!one.more || !last) break
          from = { due: last.due, id: last.id, back: false }
        }
        expect(seen).toEqual(whole.rows.map((row) => row.id))
      }
    }
  }
})

test('a place that is asked for leaves what lies there; with no kind asked for, both kinds come in one order', async () => {
  const actor = both(officer('dispatcher', 'north'), officer('window', 'northB'))
  const edition = await village.context.books.of(actor.city)
  const find = async (query: object): Promise<readonly MatterId[]> => {
    const wish = wishOf(village.context, edition, actor, { ...query, q: '漏水', limit: 500 })
    if (isRefused(wish)) throw new Error(wish.refused.code)
    return (await findWords(village.db, wish, orderOf(wish), '漏水')).rows.map((row) => row.id)
  }
  const wet = made.filter((one) => one.book.includes('漏水'))
  const northern: readonly PlaceName[] = ['north', 'northA', 'northB']
  const loansSeen = wet.filter((one) => one.kind === 'loan' && northern.includes(one.spot) && made.indexOf(one) % 11 !== 0)
  const own = wet.filter(diaries(['north', 'northB']))
  // A window reads the loans of its own branch, kept secret or not.
  const secret = wet.filter((one) => one.kind === 'loan' && one.spot === 'northB' && made.indexOf(one) % 11 === 0)
  const all = [...loansSeen, ...secret, ...own].map((one) => one.id).toSorted()
  expect((await find({})).toSorted()).toEqual(all)
  expect(await find({})).toEqual(all.toReversed())
  const inNorthB = wet.filter(diaries(['northB'])).map((one) => one.id).toSorted()
  expect((await find({ area: places.northB, kind: 'diary' })).toSorted()).toEqual(inNorthB)
  // However many there are: with more than are gone through one by one, the index is asked for the place too.
  const wish = wishOf(village.context, edition, actor, { area: places.northB, kind: 'diary', q: '漏水', limit: 500 })
  if (isRefused(wish)) throw new Error(wish.refused.code)
  for (const caps of [{ hits: 500, sure: 500, near: 500, worth: 0, own: 1 }, { hits: 2, sure: 2, near: 3, worth: 0, own: 1 }]) {
    expect((await findWords(village.db, wish, orderOf(wish), '漏水', caps)).rows.map((row) => row.id).toSorted()).toEqual(inNorthB)
  }
})

test('what goes to another branch is found there, and no longer where it was', async () => {
  const [here, there] = [officer('window', 'northA'), officer('window', 'southA')]
  const one = made.find((each) => each.kind === 'diary' && each.spot === 'northA' && each.book.includes('漏水'))
  const edition = await village.context.books.of(here.city)
  const find = async (actor: Actor): Promise<readonly MatterId[]> => {
    const wish = wishOf(village.context, edition, actor, { kind: 'diary', q: '漏水', limit: 500 })
    if (isRefused(wish)) throw new Error(wish.refused.code)
    return (await findWords(village.db, wish, orderOf(wish), '漏水')).rows.map((row) => row.id)
  }
  expect(await find(here)).toContain(one?.id)
  const lent = await act(village.context, { actor: here, matter: one?.id as MatterId, act: 'lend', key: 'lend it', payload: { days: 3 } })
  const moved = isRefused(lent) ? lent : await act(village.context, { actor: here, matter: one?.id as MatterId, act: 'move', key: 'move it', payload: { body: bodyIn('southA') } })
  if (isRefused(moved)) throw new Error(JSON.stringify(moved))
  expect(await find(here)).not.toContain(one?.id)
  expect(await find(there)).toContain(one?.id)
})

test('what is kept for searching is what the facts say, for such a kind too', async () => {
  const wrong: string[] = []
  await verify({ context: village.context, wrong: (what) => wrong.push(what) })
  expect(wrong).toEqual([])
})
