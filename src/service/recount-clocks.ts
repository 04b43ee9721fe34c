import { createHash } from 'node:crypto'
import { canonical } from '../domain/kernel/canonical.ts'
import { readCounted, firstId } from '../store/audit.ts'
import { matterRow } from '../store/matter-row.ts'
import { rewriteClocks } from '../store/write.ts'
import type { Context } from './context.ts'
import { replay } from './verify-matter.ts'
import { clockChanges } from './writes.ts'

const batch = 200

/** Changes with every change of the city's holidays. */
export const calendarMark = async (context: Pick<Context, 'books'>, city: string): Promise<string> => {
  const { rows } = await context.books.of(city)
  return createHash('sha256').update(canonical(rows.holidays)).digest('hex').slice(0, 16)
}

/**
 * Counts the open terms again with the holidays as they are now: a year that was published since, or a day that was corrected, moves
 * them. Nothing happened in the matter, so no fact is told; the record verifies against the same calendar afterwards.
 * @returns how many matters had a term that moved
 */
export const recountClocks = async (context: Pick<Context, 'db' | 'kinds' | 'books'>, city: string): Promise<number> => {
  const { calendar } = await context.books.of(city)
  let moved = 0
  for (let after = firstId; ;) {
    const rows = await readCounted(context.db, city, after, batch)
    for (const row of rows) {
      const kind = context.kinds[row.state.kind]
      if (!kind) continue
      const { state, clocks } = replay(kind, row.facts, calendar)
      const changes = clockChanges(row.clocks, clocks)
      if (changes.put.length + changes.gone.length === 0) continue
      const should = matterRow(kind, state, clocks, row.version, state.openedAt)
      if (await rewriteClocks(context.db, should, changes)) moved += 1
    }
    const last = rows.at(-1)
    if (!last) return moved
    after = last.id
  }
}
