import { columns, type ModelParts } from '../../src/domain/triage/model.ts'
import type { Calibration } from './calibrate.ts'
import type { Trained } from './recipe.ts'

/** One byte a weight, scaled row by row so that the greatest of a row is 127. */
export function quantise({ vocabulary, linear }: Trained, calibration: Calibration): ModelParts {
  const rows = vocabulary.keys.length
  const scales = new Float32Array(rows)
  for (let r = 0; r < rows; r++) {
    let greatest = 1e-9
    for (let c = 0; c < columns; c++) greatest = Math.max(greatest, Math.abs(linear.weights[r * columns + c] as number))
    scales[r] = greatest / 127
  }
  const weights = Int8Array.from(linear.weights, (w, i) => Math.round(w / (scales[Math.floor(i / columns)] as number)))
  return { ...calibration, keys: vocabulary.keys, idf: vocabulary.idf, idfScale: vocabulary.idfScale, weights, scales, biases: Float32Array.from(linear.biases) }
}
