import type { Vector } from '../../src/domain/triage/vector.ts'
import { minimise } from './minimise.ts'

export interface Example {
  readonly vector: Vector
  /** Wanted probability of each column. */
  readonly target: Float32Array
  readonly weight: number
}

export interface Linear {
  /** Row by row, `columns` wide. */
  readonly weights: Float64Array
  readonly biases: Float64Array
}

/** One logistic regression a column with an L2 penalty (`ridge`) on the mean loss. */
export function fitColumns(examples: readonly Example[], rows: number, columns: number, ridge: number, steps: number): Linear {
  const size = rows * columns
  const x = new Float64Array(size + columns)
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
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
        const share = weight / total
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
    for (let i = 0; i < size; i++) {
      const weight = w[i] as number
      loss += 0.5 * ridge * weight * weight
      g[i] = (g[i] as number) + ridge * weight
    }
    return loss
  }
  minimise(slope, x, steps)
  return { weights: x.slice(0, size), biases: x.slice(size) }
}
