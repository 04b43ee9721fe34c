import type { BodyId } from '../domain/kernel/id.ts'
import type { Runner } from './database.ts'

/** One cell of the summary: unsealed matters of a kind, in a stage, in exactly this area, with this body. */
export interface Cell {
  readonly kind: string
  readonly stage: string
  readonly area: string
  readonly body: BodyId
}

export interface CellChange extends Cell {
  readonly n: number
}

/** What counting looks at. */
export interface Countable extends Cell {
  readonly sealed: boolean
}

const keyOf = (cell: Cell): string => `${cell.kind}\n${cell.stage}\n${cell.area}\n${cell.body}`

/**
 * The changes to the summary when rows go from `before` to `after`; each cell once, none that stays as it was, in one fixed order, so
 * that two transactions never wait for each other crosswise.
 */
export const cellChanges = (moves: readonly { readonly before?: Countable | undefined; readonly after: Countable }[]): readonly CellChange[] => {
  const sums = new Map<string, { cell: Cell; n: number }>()
  const add = (row: Countable | undefined, n: number): void => {
    if (!row || row.sealed) return
    const key = keyOf(row)
    const sum = sums.get(key) ?? { cell: row, n: 0 }
    sums.set(key, { cell: sum.cell, n: sum.n + n })
  }
  for (const move of moves) {
    add(move.before, -1)
    add(move.after, 1)
  }
  return [...sums]
    .filter(([, sum]) => sum.n !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { cell, n }]) => ({ kind: cell.kind, stage: cell.stage, area: cell.area, body: cell.body, n }))
}

const wrong = {
  text: `
    with exact as (
      select kind, stage, area, body, count(*) as n from matters where city = $1 and not sealed group by kind, stage, area, body
    ), kept as (
      select kind, stage, area, body, n from counts where city = $1 and n <> 0
    )
    select coalesce(e.kind, k.kind) as kind, coalesce(e.stage, k.stage) as stage, coalesce(e.area, k.area) as area,
      coalesce(e.body, k.body) as body, coalesce(e.n, 0) as exact, coalesce(k.n, 0) as kept
    from exact e full join kept k on (e.kind, e.stage, e.area, e.body) = (k.kind, k.stage, k.area, k.body)
    where coalesce(e.n, 0) <> coalesce(k.n, 0)`,
}

/** Cells in which the summary differs from the exact query; must be empty. */
export const findWrongCells = (db: Runner, city: string): Promise<readonly (Cell & { readonly exact: number; readonly kept: number })[]> =>
  db.rows(wrong, [city])

const load = { name: 'body-load', text: `select body, sum(n)::bigint as n from counts where city = $1 and stage = any($2) group by body` }

/** Open matters of each body; `openStages` are the stages that count as work. */
export const loadOfBodies = async (db: Runner, city: string, openStages: readonly string[]): Promise<ReadonlyMap<BodyId, number>> => {
  const rows = await db.rows<{ body: BodyId; n: number }>(load, [city, openStages])
  return new Map(rows.map((row) => [row.body, row.n]))
}

/** Makes the summary anew from the rows; nobody writes meanwhile. */
export const recount = async (tx: Runner, city: string): Promise<void> => {
  await tx.rows({ text: 'lock table matters, counts in share row exclusive mode' })
  await tx.rows({ text: 'delete from counts where city = $1' }, [city])
  await tx.rows({
    text: `insert into counts (city, kind, stage, area, body, n)
      select city, kind, stage, area, body, count(*) from matters where city = $1 and not sealed group by city, kind, stage, area, body`,
  }, [city])
}
