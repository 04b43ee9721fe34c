import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'
import { findKept, idsFrom, keep } from './kept-hits.ts'
import type { ListWish } from './list-wish.ts'
import { orderOf } from './order.ts'

const packed = (ids: readonly string[]): Buffer => Buffer.from(ids.join('').replaceAll('-', ''), 'hex')

test('a page of what is kept is the page of a sorted list, from any place, one of the list or not, in both directions', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 40 }), fc.option(fc.uuid()), fc.nat(40), fc.boolean(), fc.integer({ min: 1, max: 9 }), (some, other, no, down, limit) => {
    const ids = some.toSorted()
    const place = (other ?? ids[no]) as MatterId | undefined
    const beyond = down ? ids.filter((id) => place === undefined || id < place).slice(-limit) : ids.filter((id) => place === undefined || id > place).slice(0, limit)
    expect(idsFrom(packed(ids), place, down, limit)).toEqual(beyond)
  }))
})

const wish: ListWish = { city: 'c', shares: [], filters: {} as ListWish['filters'], sort: 'newest', limit: 20 }
const question = (word: string) => ({ list: '441900', question: word, worth: 0 })

/** A database that says how often it was asked. */
const memory = () => {
  let asked = 0
  const db: Runner = { rows: async () => [], ask: async () => { asked += 1; return [] } }
  return { db, find: async (word: string, now: number): Promise<boolean> => {
    asked = 0
    await findKept(db, wish, orderOf(wish), question(word), now)
    return asked > 0
  } }
}

test('what was found is kept for an hour, and of the very same question only', async () => {
  const { db, find } = memory()
  keep(db, question('工资'), { ids: packed([]), seen: '1:1:' }, 0)
  expect([await find('工资', 3_600_000), await find('工资', 3_600_001), await find('合同', 1)]).toEqual([true, false, false])
})

test.each([['questions', 4_000, 16], ['bytes', 500, 16_000]] as const)('of too many %s the one that was asked longest ago is forgotten', async (_, fits, bytes) => {
  const { db, find } = memory()
  const ids = Buffer.alloc(bytes)
  for (let no = 0; no < fits; no += 1) keep(db, question(`${no}`), { ids, seen: '1:1:' }, 0)
  expect([await find('1', 1), await find('0', 1)]).toEqual([true, true])
  keep(db, question('one more'), { ids, seen: '1:1:' }, 0)
  expect([await find('0', 1), await find('1', 1), await find('2', 1), await find('one more', 1)]).toEqual([true, true, false, true])
})
