import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'
import { findKept, idsFrom, keep } from './kept-hits.ts'
import type { ListWish } from './list-wish.ts'
import { orderOf } from './order.ts'
import { sql } from './sql.ts'

const packed = (ids: readonly string[]): Buffer => Buffer.from(ids.join('').replaceAll('-', ''), 'hex')

test('a page of what is kept is the page of a sorted list, from any place, one of the list or not, in both directions', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 40 }), fc.option(fc.uuid()), fc.nat(40), fc.boolean(), fc.integer({ min: 1, max: 9 }), (some, other, no, down, limit) => {
    const ids = some.toSorted()
    const place = (other ?? ids[no]) as MatterId | undefined
    const beyond = down ? ids.filter((id) => place === undefined || id < place).slice(-limit) : ids.filter((id) => place === undefined || id > place).slice(0, limit)
    expect(idsFrom(packed(ids), place, down, limit)).toEqual(beyond)
  }))
})

test('what was found is kept for an hour, of the very same question only, and of six hundred questions', async () => {
  const asked: unknown[] = []
  const db: Runner = { rows: async () => [], ask: async (piece) => { asked.push(piece.values); return [] } }
  const wish: ListWish = { city: 'c', shares: [], filters: {} as ListWish['filters'], sort: 'newest', limit: 20 }
  const question = (word: string) => ({ list: '441900', hits: sql`select ${word}`, worth: 0 })
  const find = async (word: string, now: number): Promise<number> => {
    asked.length = 0
    await findKept(db, wish, orderOf(wish), question(word), now)
    return asked.length
  }
  keep(db, question('工资'), { ids: packed([]), seen: '1:1:' }, 0)
  expect([await find('工资', 3_600_000), await find('工资', 3_600_001), await find('合同', 1)]).toEqual([1, 0, 0])
  for (let no = 1; no < 600; no += 1) keep(db, question(`${no}`), { ids: packed([]), seen: '1:1:' }, 0)
  expect([await find('工资', 1), await find('1', 1)]).toEqual([1, 1])
  keep(db, question('one more'), { ids: packed([]), seen: '1:1:' }, 0)
  expect([await find('工资', 1), await find('1', 1)]).toEqual([0, 1])
})
