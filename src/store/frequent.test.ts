import { expect, test } from 'vitest'
import type { Runner } from './database.ts'
import { isKnown, remember } from './frequent.ts'
import { sql } from './sql.ts'

const database = (): Runner => ({ rows: async () => [], ask: async () => [] })
const question = (town: string, word: string) => sql`select from matter_words w where w.town = ${town} and w.words like ${word}`

test('that a word is frequent is known for a minute and no longer', () => {
  const db = database()
  remember(db, 'frequent', question('a', '工资'), 1_000)
  expect(isKnown(db, 'frequent', question('a', '工资'), 60_999)).toBe(true)
  expect(isKnown(db, 'frequent', question('a', '工资'), 61_000)).toBe(false)
})

test('it is known of the very same question only: not of another place, another word, another database', () => {
  const db = database()
  remember(db, 'frequent', question('a', '工资'), 0)
  expect(isKnown(db, 'frequent', question('b', '工资'), 1)).toBe(false)
  expect(isKnown(db, 'frequent', question('a', '合同'), 1)).toBe(false)
  expect(isKnown(db, 'frequent', sql`select from matter_words w where w.town <> ${'a'} and w.words like ${'工资'}`, 1)).toBe(false)
  expect(isKnown(db, 'sparse', question('a', '工资'), 1)).toBe(false)
  expect(isKnown(database(), 'frequent', question('a', '工资'), 1)).toBe(false)
})

test('of too many questions the one that was asked longest ago is forgotten', () => {
  const db = database()
  for (let no = 0; no < 4_000; no += 1) remember(db, 'frequent', question('a', `${no}`), no)
  remember(db, 'frequent', question('a', '0'), 4_000)
  remember(db, 'frequent', question('a', 'one more'), 4_001)
  expect(isKnown(db, 'frequent', question('a', '0'), 4_002)).toBe(true)
  expect(isKnown(db, 'frequent', question('a', '1'), 4_002)).toBe(false)
  expect(isKnown(db, 'frequent', question('a', '2'), 4_002)).toBe(true)
})
