import { expect, test } from 'vitest'
import type { Runner } from './database.ts'
import { isFrequent, rememberFrequent } from './frequent.ts'
import { sql } from './sql.ts'

const database = (): Runner => ({ rows: async () => [], ask: async () => [] })
const question = (town: string, word: string) => sql`select from matter_words w where w.town = ${town} and w.words like ${word}`

test('that a word is frequent is known for a minute and no longer', () => {
  const db = database()
  rememberFrequent(db, question('a', '工资'), 1_000)
  expect(isFrequent(db, question('a', '工资'), 60_999)).toBe(true)
  expect(isFrequent(db, question('a', '工资'), 61_000)).toBe(false)
})

test('it is known of the very same question only: not of another place, another word, another database', () => {
  const db = database()
  rememberFrequent(db, question('a', '工资'), 0)
  expect(isFrequent(db, question('b', '工资'), 1)).toBe(false)
  expect(isFrequent(db, question('a', '合同'), 1)).toBe(false)
  expect(isFrequent(db, sql`select from matter_words w where w.town <> ${'a'} and w.words like ${'工资'}`, 1)).toBe(false)
  expect(isFrequent(database(), question('a', '工资'), 1)).toBe(false)
})

test('of too many questions the one that was asked longest ago is forgotten', () => {
  const db = database()
  for (let no = 0; no < 2_000; no += 1) rememberFrequent(db, question('a', `${no}`), no)
  rememberFrequent(db, question('a', '0'), 2_000)
  rememberFrequent(db, question('a', 'one more'), 2_001)
  expect(isFrequent(db, question('a', '0'), 2_002)).toBe(true)
  expect(isFrequent(db, question('a', '1'), 2_002)).toBe(false)
  expect(isFrequent(db, question('a', '2'), 2_002)).toBe(true)
})
