import type { ModelParts } from '../../src/domain/triage/model.ts'
import type { Calibration } from './calibrate.ts'
import type { Trained } from './recipe.ts'

/** One byte a weight, scaled row by row so that the greatest of a row is 127. */
export function quantise({ vocabulary, network, flags }: Trained, calibration: Calibration): ModelParts {
  const { keys, idf, idfScale } = vocabulary
  const { bias, out, outBias } = network
  const into = byRows(network.into, keys.length)
  const flag = byRows(flags.weights, keys.length)
  return {
    ...calibration, keys, idf, idfScale, bias, out, outBias,
    weights: into.bytes, scales: into.scales, flagWeights: flag.bytes, flagScales: flag.scales, flagBias: Float32Array.from(flags.biases),
  }
}

function byRows(weights: Float32Array | Float64Array, rows: number): { bytes: Int8Array; scales: Float32Array } {
  const width = weights.length / rows
  const scales = new Float32Array(rows)
  const bytes = new Int8Array(weights.length)
  for (let r = 0; r < rows; r++) {
    const row = weights.subarray(r * width, (r + 1) * width)
    let greatest = 1e-9
    for (const w of row) greatest = Math.max(greatest, Math.abs(w))
    const scale = (scales[r] = greatest / 127)
    for (const [i, w] of row.entries()) bytes[r * width + i] = Math.round(w / scale)
  }
  return { bytes, scales }
}
