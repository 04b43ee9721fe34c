import type { Runner } from './database.ts'
import type { Sql } from './sql.ts'

/** So long what was found of a question is taken to be so still. */
const lastsMs = 60_000
/** Beyond so many the oldest is forgotten. */
const most = 4_000

/** `frequent`: more hits than are counted. `sparse`: frequent, and yet the newest texts do not fill a page. */
type Knowledge = 'frequent' | 'sparse'

/** By database: when this was last found of each question. */
const known = new WeakMap<Runner, Map<string, number>>()

/** The whole question with its values: reach, filters and words are in it, so that who may see something else asks another one. */
const keyOf = (what: Knowledge, hits: Sql): string => `${what}\n${questionOf(hits)}`

export const questionOf = (hits: Sql): string => `${hits.texts.join('?')}\n${JSON.stringify(hits.values)}`

/** True when this was found of this question a moment ago: of a frequent one with so many hits to spare that it cannot have fewer now. */
export const isKnown = (db: Runner, what: Knowledge, hits: Sql, now = performance.now()): boolean => now - (known.get(db)?.get(keyOf(what, hits)) ?? -Infinity) < lastsMs

export const remember = (db: Runner, what: Knowledge, hits: Sql, now = performance.now()): void => {
  const mine = known.get(db) ?? new Map<string, number>()
  known.set(db, mine)
  const key = keyOf(what, hits)
  // Put at the end: a map forgets in the order in which it was told.
  mine.delete(key)
  mine.set(key, now)
  for (const oldest of mine.keys()) if (mine.size > most) mine.delete(oldest); else break
}
