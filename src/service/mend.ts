import type { Calendar } from '../domain/law/calendar.ts'
import type { Kind } from '../domain/matter/kind.ts'
import { countMatters, firstId, readAudit } from '../store/audit.ts'
import type { AuditRow } from '../store/audit.ts'
import { cellChanges, findWrongCells, recount } from '../store/counts.ts'
import type { Countable } from '../store/counts.ts'
import { matterRow } from '../store/matter-row.ts'
import { wordsRow } from '../store/words-row.ts'
import { mendMatter } from '../store/write.ts'
import type { Context } from './context.ts'
import { chainFaults, faultsOf, replay } from './verify-matter.ts'
import { clockChanges, countable } from './writes.ts'

export interface MendWish {
  readonly context: Pick<Context, 'db' | 'kinds' | 'books'>
  readonly city: string
  readonly progress?: (done: number, of: number) => void
}

export interface Mended {
  readonly mended: number
  /** Matters whose facts themselves are wrong, or that no kind here can tell: left as they are. */
  readonly left: readonly string[]
}

const batch = 400

/**
 * Tells every matter's facts again and puts right whatever is kept of them otherwise: current row, clocks, parties, words, counters. Facts
 * are never touched. For a program whose kinds have changed, and for rows that somebody changed by hand.
 */
export const mend = async ({ context, city, progress }: MendWish): Promise<Mended> => {
  const { calendar } = await context.books.of(city)
  const all = await countMatters(context.db, city)
  const left: string[] = []
  let mended = 0
  let done = 0
  for (let after = firstId; ;) {
    const rows = await readAudit(context.db, city, after, batch)
    for (const row of rows) {
      const kind = context.kinds[row.state.kind]
      if (!kind || chainFaults(row).length > 0) left.push(row.state.code)
      else if (faultsOf(kind, row, calendar).length > 0 && (await mendOne(context, kind, row, calendar))) mended += 1
    }
    const last = rows.at(-1)
    if (!last) break
    after = last.id
    done += rows.length
    progress?.(done, all)
  }
  if ((await findWrongCells(context.db, city)).length > 0) await context.db.transaction((tx) => recount(tx, city))
  return { mended, left }
}

const mendOne = (context: MendWish['context'], kind: Kind, row: AuditRow, calendar: Calendar): Promise<boolean> => {
  const { state, clocks } = replay(kind, row.facts, calendar)
  const at = row.facts.at(-1)?.at ?? state.openedAt
  const words = wordsRow(kind, state)
  return mendMatter(context.db, {
    row: matterRow(kind, state, clocks, row.version, at), head: Buffer.from(row.head, 'hex'), clocks: clockChanges(row.clocks, clocks),
    parties: state.parties.map(({ person, side }) => ({ person, side })), words,
    unlisted: row.words.flatMap(({ list }) => (list === null || list === words.list ? [] : [list])),
  }, cellChanges([{ before: before(row), after: countable(state) }]))
}

/** How the summary counts the row as it stands. */
const before = (row: AuditRow): Countable => row.columns as unknown as Countable
