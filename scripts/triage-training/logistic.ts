import type { Vector } from '../../src/domain/triage/vector.ts'
import { minimise } from './minimise.ts'

export interface Example {
  readonly vector: Vector
  /** Wanted probability of each column. */
  readonly target: Float32Array
  /** How much the row counts in each column; 0 where nothing is known. */
  readonly weight: Float32Array
}

export interface Linear {
  /** Row by row, `columns` wide. */
  readonly weights: Float64Array
  readonly biases: Float64Array
}

/** One logistic regression a column, with soft targets; `ridge[column]` is the L2 penalty for one unit of example weight. */
export function fitColumns(examples: readonly Example[], rows: number, columns: number, ridge: Float64Array, steps: number): Linear {
  const size = rows * columns
  const x = new Float64Array(size + columns)
  const total = new Float64Array(columns)
  for (const { weight } of examples) for (let c = 0; c < columns; c++) total[c] = (total[c] as number) + (weight[c] as number)
  const z = new Float64Array(columns)
  const slope = (w: Float64Array, g: Float64Array): number => {
    let loss = 0
    g.fill(0)
    for (const { vector, target, weight } of examples) {
      const { rows: at, values } = vector
      for (let c = 0; c < columns; c++) z[c] = w[size + c] as number
      for (let j = 0; j < at.length; j++) {
        const begin = (at[j] as number) * columns
        const value = values[j] as number
        for (let c = 0; c < columns; c++) z[c] = (z[c] as number) + value * (w[begin + c] as number)
      }
      for (let c = 0; c < columns; c++) {
        const score = z[c] as number
        const share = (weight[c] as number) / (total[c] as number)
        const wanted = target[c] as number
        loss += share * (Math.max(score, 0) - score * wanted + Math.log1p(Math.exp(-Math.abs(score))))
        const pull = (z[c] = share * (1 / (1 + Math.exp(-score)) - wanted))
        g[size + c] = (g[size + c] as number) + pull
      }
      for (let j = 0; j < at.length; j++) {
        const begin = (at[j] as number) * columns
        const value = values[j] as number
        for (let c = 0; c < columns; c++) g[begin + c] = (g[begin + c] as number) + value * (z[c] as number)
      }
    }
    for (let i = 0; i < size; i += columns) {
      for (let c = 0; c < columns; c++) {
        const weight = w[i + c] as number
        loss += 0.5 * (ridge[c] as number) * weight * weight
        g[i + c] = (g[i + c] as number) + (ridge[c] as number) * weight
      }
    }
    return loss
  }
  minimise(slope, x, steps)
  return { weights: x.slice(0, size), biases: x.slice(size) }
}
