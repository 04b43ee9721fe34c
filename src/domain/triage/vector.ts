import { cueKeys, type Sights } from './features.ts'

/** A text as the model weighs it: rows of its table and their values. */
export interface Vector {
  readonly rows: Int32Array
  readonly values: Float32Array
}

/** What a vector is made with: which row a key has (-1: none), and how rare each row's n-gram is. */
export interface Table {
  rowOf(key: number): number
  /** Inverse document frequency of an n-gram's row. */
  idfOf(row: number): number
}

/** Lengths of the two parts beside the n-grams, whose length is 1. Found by cross-validation. */
export const groupLength = 0.7
export const cueValue = 0.4

/**
 * N-grams: (1 + ln count) · idf, scaled to length 1, so that a long patrol note weighs no more than a short question.
 * Groups: (1 + ln count), scaled to `groupLength`. Cues: `cueValue` each.
 */
export function vectorOf(sights: Sights, table: Table): Vector {
  const rows: number[] = []
  const values: number[] = []
  append(rows, values, countRows(sights.grams, table), 1, (row) => table.idfOf(row))
  append(rows, values, countRows(sights.groups, table), groupLength, () => 1)
  const seen = new Set<string>()
  for (const { flag, kind } of sights.cues) {
    const name = `${flag}:${kind}`
    if (seen.has(name)) continue
    seen.add(name)
    const row = table.rowOf(cueKeys.get(name) as number)
    if (row >= 0) {
      rows.push(row)
      values.push(cueValue)
    }
  }
  return { rows: Int32Array.from(rows), values: Float32Array.from(values) }
}

function countRows(sights: readonly { readonly key: number }[], table: Table): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { key } of sights) {
    const row = table.rowOf(key)
    if (row >= 0) counts.set(row, (counts.get(row) ?? 0) + 1)
  }
  return counts
}

function append(rows: number[], values: number[], counts: Map<number, number>, length: number, weigh: (row: number) => number): void {
  const begin = values.length
  let squares = 0
  for (const [row, count] of counts) {
    const value = (1 + Math.log(count)) * weigh(row)
    rows.push(row)
    values.push(value)
    squares += value * value
  }
  const scale = squares > 0 ? length / Math.sqrt(squares) : 0
  for (let i = begin; i < values.length; i++) values[i] = (values[i] as number) * scale
}
