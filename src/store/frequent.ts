import type { Runner } from './database.ts'
import type { Sql } from './sql.ts'

/** So long a word that was found more often than is counted is taken to be found so still. */
const lastsMs = 60_000
/** Beyond so many the oldest is forgotten. */
const most = 2_000

/** By database: when each question was last answered with "more than are counted". */
const known = new WeakMap<Runner, Map<string, number>>()

/** The whole question with its values: reach, filters and words are in it, so that who may see something else asks another one. */
const keyOf = (hits: Sql): string => `${hits.texts.join('?')}\n${JSON.stringify(hits.values)}`

/** True when this question had more hits than are counted, a moment ago and with so many to spare that it cannot have fewer now. */
export const isFrequent = (db: Runner, hits: Sql, now = performance.now()): boolean => now - (known.get(db)?.get(keyOf(hits)) ?? -Infinity) < lastsMs

export const rememberFrequent = (db: Runner, hits: Sql, now = performance.now()): void => {
  const mine = known.get(db) ?? new Map<string, number>()
  known.set(db, mine)
  const key = keyOf(hits)
  // Put at the end: a map forgets in the order in which it was told.
  mine.delete(key)
  mine.set(key, now)
  for (const oldest of mine.keys()) if (mine.size > most) mine.delete(oldest); else break
}
