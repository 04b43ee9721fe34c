import { columns, typeColumns } from '../../src/domain/triage/model.ts'
import { vectorOf } from '../../src/domain/triage/vector.ts'
import { fitColumns, type Example, type Linear } from './logistic.ts'
import { targetOf, type Row } from './rows.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'

/** All choices of the training; found by cross-validation on hand-labelled rows. */
export interface Recipe {
  /** An n-gram must stand in so many texts. */
  readonly fewest: number
  readonly typeRidge: number
  readonly flagRidge: number
  /** Share of the target that goes to accepted alternatives. */
  readonly alternativeShare: number
  /** What a row counts by its source. */
  readonly weightOf: Readonly<Record<Row['how'], number>>
  readonly steps: number
}

export const recipe: Recipe = {
  fewest: 2,
  typeRidge: 4e-6,
  flagRidge: 4e-6,
  alternativeShare: 0.3,
  weightOf: { hand: 1, statute: 0.3, 'source-topic': 0.3, written: 1 },
  steps: 60,
}

export interface Trained {
  readonly vocabulary: Vocabulary
  readonly linear: Linear
}

export function train(rows: readonly Row[], by: Recipe = recipe): Trained {
  const used = rows.filter((row) => by.weightOf[row.how] > 0)
  const vocabulary = vocabularyOf(used, by.fewest)
  const examples = used.map((row): Example => {
    const weight = new Float32Array(columns).fill(by.weightOf[row.how])
    if (!row.flags) weight.fill(0, typeColumns)
    return { vector: vectorOf(row.sights, vocabulary), target: targetOf(row, by.alternativeShare), weight }
  })
  const ridge = Float64Array.from({ length: columns }, (_, c) => (c < typeColumns ? by.typeRidge : by.flagRidge))
  return { vocabulary, linear: fitColumns(examples, vocabulary.keys.length, columns, ridge, by.steps) }
}

/** Scores of all columns, before quantising. */
export function scoresOf({ vocabulary, linear }: Trained, row: Row): Float64Array {
  const { rows, values } = vectorOf(row.sights, vocabulary)
  const sums = Float64Array.from(linear.biases)
  for (let j = 0; j < rows.length; j++) for (let c = 0; c < columns; c++) sums[c] = (sums[c] as number) + (values[j] as number) * (linear.weights[(rows[j] as number) * columns + c] as number)
  return sums
}

/** Deals rows into `n` folds so that each fold has its part of each type; the same deal every time. */
export function deal(rows: readonly Row[], n: number): number[] {
  const fold = rows.map(() => 0)
  const byType = Map.groupBy(rows.keys(), (i) => (rows[i] as Row).type)
  let turn = 0
  for (const [, members] of [...byType].sort((a, b) => a[0] - b[0])) {
    for (const i of [...members].sort((a, b) => hash((rows[a] as Row).id) - hash((rows[b] as Row).id))) fold[i] = turn++ % n
  }
  return fold
}

/** FNV-1a, for deals that do not depend on the order of a file. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}
