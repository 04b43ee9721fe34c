import { expect, test } from 'vitest'
import type { Runner } from './database.ts'
import { gathered, statementsFor } from './gather.ts'

const database = (): Runner => ({ rows: async () => [], ask: async () => [] })

interface Ask { readonly shelf: string; readonly key: string }

const asking = (answerOf: (key: string) => string | undefined = (key) => `of ${key}`) => {
  const loads: string[][] = []
  const find = gathered<Ask, string>({
    shelf: (ask) => ask.shelf, key: (ask) => ask.key,
    load: async (_, asks) => {
      loads.push(asks.map(({ key }) => key))
      return new Map(asks.flatMap(({ key }) => { const found = answerOf(key); return found === undefined ? [] : [[key, found]] }))
    },
  })
  return { loads, find }
}

test('what is asked in one turn goes as one question, and each gets their own answer or none', async () => {
  const { loads, find } = asking((key) => (key === 'gone' ? undefined : `of ${key}`))
  const db = database()
  expect(await Promise.all(['a', 'b', 'gone'].map((key) => find(db, { shelf: 'one', key })))).toEqual(['of a', 'of b', undefined])
  expect(loads).toEqual([['a', 'b', 'gone']])
})

test('the same thing is asked after once, and nothing is kept for who asks later', async () => {
  const { loads, find } = asking()
  const db = database()
  await Promise.all([find(db, { shelf: 'one', key: 'a' }), find(db, { shelf: 'one', key: 'a' })])
  await find(db, { shelf: 'one', key: 'a' })
  expect(loads).toEqual([['a'], ['a']])
})

test('what differs in more than the thing asked after is not asked together: another shelf, another database', async () => {
  const { loads, find } = asking()
  const db = database()
  await Promise.all([find(db, { shelf: 'one', key: 'a' }), find(db, { shelf: 'other', key: 'b' }), find(database(), { shelf: 'one', key: 'c' })])
  expect(loads).toEqual([['a'], ['b'], ['c']])
})

test('of very many only sixteen at a time', async () => {
  const { loads, find } = asking()
  const db = database()
  const keys = Array.from({ length: 45 }, (_, no) => `${no}`)
  expect(await Promise.all(keys.map((key) => find(db, { shelf: 'one', key })))).toEqual(keys.map((key) => `of ${key}`))
  expect(loads.map((one) => one.length)).toEqual([16, 16, 13])
})

test('when the question fails all who asked are told, and the next one is asked anew', async () => {
  let down = true
  const find = gathered<Ask, string>({
    shelf: (ask) => ask.shelf, key: (ask) => ask.key,
    load: async (_, asks) => {
      if (down) throw new Error('gone')
      return new Map(asks.map(({ key }) => [key, key]))
    },
  })
  const db = database()
  const both = await Promise.allSettled([find(db, { shelf: 'one', key: 'a' }), find(db, { shelf: 'one', key: 'b' })])
  expect(both.map((one) => one.status)).toEqual(['rejected', 'rejected'])
  down = false
  expect(await find(db, { shelf: 'one', key: 'a' })).toBe('a')
})

test('a statement is kept for a handful of sizes; places that are left ask for nothing', () => {
  const of = statementsFor('find-things', { table: 'things', alias: 't', first: 3, type: 'uuid' }, (from) => `select t.id from ${from}`)
  expect(of(['a'])).toMatchObject({ statement: { name: 'find-things-1' }, values: ['a'] })
  const three = of(['a', 'b', 'c'])
  expect(three).toMatchObject({ statement: { name: 'find-things-4' }, values: ['a', 'b', 'c', null] })
  expect(three.statement.text).toContain('($3::uuid), ($4::uuid), ($5::uuid), ($6::uuid)')
  expect(of(['d', 'e', 'f', 'g']).statement).toBe(three.statement)
})
