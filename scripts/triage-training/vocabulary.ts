import { cueKeys, groupKeys } from '../../src/domain/triage/features.ts'
import type { Table } from '../../src/domain/triage/vector.ts'
import type { Row } from './rows.ts'

export interface Vocabulary extends Table {
  readonly keys: Uint32Array
  readonly idf: Uint8Array
  readonly idfScale: number
}

/** All word groups and cues, and every n-gram that at least `fewest` texts have; keys in ascending order. */
export function vocabularyOf(rows: readonly Row[], fewest: number): Vocabulary {
  const texts = new Map<number, number>()
  for (const { sights } of rows) for (const key of new Set(sights.grams.map((g) => g.key))) texts.set(key, (texts.get(key) ?? 0) + 1)
  const named = [...groupKeys.values(), ...cueKeys.values()]
  for (const key of named) texts.delete(key)
  const grams = [...texts].filter(([, n]) => n >= fewest).map(([key]) => key)
  const keys = Uint32Array.from([...grams, ...named]).sort()
  const rarity = Float64Array.from(keys, (key) => Math.log((1 + rows.length) / (1 + (texts.get(key) ?? rows.length))) + 1)
  const idfScale = rarity.reduce((a, b) => Math.max(a, b), 1)
  const idf = Uint8Array.from(rarity, (x) => Math.round((x / idfScale) * 255))
  const index = new Map<number, number>([...keys].map((key, row) => [key, row]))
  return { keys, idf, idfScale, rowOf: (key) => index.get(key) ?? -1, idfOf: (row) => ((idf[row] as number) / 255) * idfScale }
}
