import { flagColumns, modelOf, type Model } from '../../src/domain/triage/model.ts'
import { vectorOf, type Vector } from '../../src/domain/triage/vector.ts'
import { fitColumns, type Linear } from './logistic.ts'
import { fitNetwork, join, type Network, type Schedule } from './network.ts'
import { quantise } from './quantise.ts'
import { flagTarget, typeTarget, type Row } from './rows.ts'
import { vocabularyOf, type Vocabulary } from './vocabulary.ts'

/** All choices of the training; found by cross-validation on hand-labelled rows. */
export interface Recipe extends Schedule {
  /** An n-gram must stand in so many texts. */
  readonly fewest: number
  /** Share of the target that goes to accepted alternatives. */
  readonly alternativeShare: number
  /** What a row counts by its source. */
  readonly weightOf: Readonly<Record<Row['how'], number>>
  /** So many networks, each from its own seed, are averaged. */
  readonly networks: number
  /** L2 penalty of the flags' regressions. */
  readonly flagRidge: number
}

export const recipe: Recipe = {
  fewest: 2,
  alternativeShare: 0.3,
  weightOf: { hand: 1, statute: 0.15, 'source-topic': 0.15, written: 0.6 },
  networks: 5,
  flagRidge: 4e-6,
  hidden: 64,
  rounds: 30,
  rate: 0.05,
  dropFeatures: 0.5,
  dropHidden: 0.4,
  decay: 1e-6,
}

export interface Trained {
  readonly vocabulary: Vocabulary
  readonly network: Network
  readonly flags: Linear
}

export function train(rows: readonly Row[], by: Recipe = recipe): Trained {
  const used = rows.filter((row) => by.weightOf[row.how] > 0)
  const vocabulary = vocabularyOf(used, by.fewest)
  const vectors = used.map((row) => vectorOf(row.sights, vocabulary))
  const size = vocabulary.keys.length
  const told = used.map((row, i) => ({ vector: vectors[i] as Vector, target: typeTarget(row, by.alternativeShare), weight: by.weightOf[row.how] }))
  const networks = Array.from({ length: by.networks }, (_, i) => fitNetwork(told, size, by, 5 + 77 * i))
  const looked = used.flatMap((row, i) => (row.flags ? [{ vector: vectors[i] as Vector, target: flagTarget(row), weight: 1 }] : []))
  return { vocabulary, network: join(networks), flags: fitColumns(looked, size, flagColumns, by.flagRidge, 60) }
}

/** The model as it will be used, one byte a weight, without thresholds. */
export function uncalibrated(trained: Trained): Model {
  return modelOf(quantise(trained, { temperature: 1, sureFrom: 0, flagFrom: new Float32Array(flagColumns) }))
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
