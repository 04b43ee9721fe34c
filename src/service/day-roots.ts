import { addDays, dayOf, startOfDay } from '../domain/kernel/day.ts'
import type { Day } from '../domain/kernel/day.ts'
import { computeRoot, findFirstFact, findLastRoot, insertRoot } from '../store/roots.ts'
import type { Context } from './context.ts'

/** Before the first root of a city. */
export const rootStart = Buffer.alloc(32)

/**
 * Anchors the chains: for each day that is over, a root over the last hash of every matter touched that day, chained to the day before.
 * Whoever kept one root can show that nothing before it was changed. @returns the days that were added
 */
export const addRoots = async (context: Context, city: string): Promise<readonly Day[]> => {
  const last = await findLastRoot(context.db, city)
  const first = last ? addDays(last.day, 1) : await firstDay(context, city)
  const added: Day[] = []
  let before = last?.root ?? rootStart
  for (let day = first; day !== undefined && day < dayOf(context.now()); day = addDays(day, 1)) {
    const root = await computeRoot(context.db, city, startOfDay(day), startOfDay(addDays(day, 1)), before)
    await insertRoot(context.db, city, { day, ...root })
    before = root.root
    added.push(day)
  }
  return added
}

const firstDay = async (context: Context, city: string): Promise<Day | undefined> => {
  const at = await findFirstFact(context.db, city)
  return at && dayOf(at)
}
