import { disputeTypes } from '../words/dispute-types.ts'
import { flags } from '../words/flags.ts'
import type { Table, Vector } from './vector.ts'

/** Columns of the outputs, in the order of the closed lists. */
export const typeColumns = disputeTypes.length
export const flagColumns = flags.length

/**
 * What training finds. For the types a network with one hidden layer: `weights` lead from the table's rows to the hidden
 * units, row by row, one byte each, the real weight being `weights · scales[row]`; `out` leads from each unit to the types.
 * For the flags one logistic regression each: `flagWeights`, likewise.
 */
export interface ModelParts {
  readonly keys: Uint32Array
  readonly idf: Uint8Array
  readonly idfScale: number
  readonly weights: Int8Array
  readonly scales: Float32Array
  readonly bias: Float32Array
  readonly out: Float32Array
  readonly outBias: Float32Array
  readonly flagWeights: Int8Array
  readonly flagScales: Float32Array
  readonly flagBias: Float32Array
  /** Types: p = softmax(temperature · score). */
  readonly temperature: number
  /** `sure` asks for at least this p. */
  readonly sureFrom: number
  /** A flag is raised from this p on. */
  readonly flagFrom: Float32Array
}

export interface Model extends ModelParts, Table {
  /** The hidden units for one text; 0 where one does not speak. */
  hidden(vector: Vector): Float32Array
  /** Scores of the types. */
  scores(hidden: Float32Array): Float64Array
  /** Probability of each flag. */
  flagChances(vector: Vector): Float64Array
}

const magic = 0x52545946 // "FYTR"
const version = 3
const head = 4 * (6 + typeColumns + 2 * flagColumns + 3)
const sizeOf = (rows: number, hidden: number): number => head + 4 * hidden * (1 + typeColumns) + rows * (13 + hidden + flagColumns)

/**
 * Reads the bytes of `models/triage.bin`.
 * @throws when they are not such a model, or one for other lists of types or flags.
 */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < head || view.getUint32(0, true) !== magic) throw new Error('not a triage model')
  if (view.getUint32(4, true) !== version || view.getUint32(8, true) !== typeColumns || view.getUint32(12, true) !== flagColumns) throw new Error('a triage model of another version')
  const [rows, width] = [view.getUint32(16, true), view.getUint32(20, true)]
  if (bytes.byteLength !== sizeOf(rows, width)) throw new Error('a triage model that was cut short')
  let at = 24
  const float = (): number => view.getFloat32((at += 4) - 4, true)
  const floats = (n: number): Float32Array => Float32Array.from({ length: n }, float)
  const [outBias, flagBias, flagFrom] = [floats(typeColumns), floats(flagColumns), floats(flagColumns)]
  const [temperature, sureFrom, idfScale] = [float(), float(), float()]
  const [bias, out, scales, flagScales] = [floats(width), floats(width * typeColumns), floats(rows), floats(rows)]
  const keys = Uint32Array.from({ length: rows }, () => view.getUint32((at += 4) - 4, true))
  // Copies, not views: what was given may be a window on something greater, and may change.
  const idf = Uint8Array.from(bytes.subarray(at, at + rows))
  const signed = (from: number, n: number): Int8Array => Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + from, n))
  const [weights, flagWeights] = [signed(at + rows, rows * width), signed(at + rows * (1 + width), rows * flagColumns)]
  return modelOf({ keys, idf, idfScale, weights, scales, bias, out, outBias, flagWeights, flagScales, flagBias, temperature, sureFrom, flagFrom })
}

/** The bytes that `decodeModel` reads. */
export function encodeModel(parts: ModelParts): Uint8Array {
  const [rows, width] = [parts.keys.length, parts.bias.length]
  const bytes = new Uint8Array(sizeOf(rows, width))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const n of [magic, version, typeColumns, flagColumns, rows, width]) view.setUint32((at += 4) - 4, n, true)
  const { outBias, flagBias, flagFrom, temperature, sureFrom, idfScale, bias, out, scales, flagScales } = parts
  for (const list of [outBias, flagBias, flagFrom, [temperature, sureFrom, idfScale], bias, out, scales, flagScales]) for (const x of list) view.setFloat32((at += 4) - 4, x, true)
  for (const key of parts.keys) view.setUint32((at += 4) - 4, key, true)
  bytes.set(parts.idf, at)
  const put = (list: Int8Array, from: number): void => bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.length), from)
  put(parts.weights, at + rows)
  put(parts.flagWeights, at + rows * (1 + width))
  return bytes
}

/** A model ready for use: the keys in an open table, half empty. */
export function modelOf(parts: ModelParts): Model {
  const { keys, idf, idfScale, weights, scales, bias, out, outBias, flagWeights, flagScales, flagBias } = parts
  const width = bias.length
  return {
    ...parts,
    rowOf: openTable(keys),
    idfOf: (row) => ((idf[row] as number) / 255) * idfScale,
    hidden({ rows, values }) {
      const units = Float32Array.from(bias)
      for (let i = 0; i < rows.length; i++) {
        const begin = (rows[i] as number) * width
        const value = (values[i] as number) * (scales[rows[i] as number] as number)
        for (let u = 0; u < width; u++) units[u] = (units[u] as number) + value * (weights[begin + u] as number)
      }
      for (let u = 0; u < width; u++) if ((units[u] as number) < 0) units[u] = 0
      return units
    },
    scores(units) {
      const sums = Float64Array.from(outBias)
      for (let u = 0; u < width; u++) {
        const x = units[u] as number
        if (x > 0) for (let c = 0; c < typeColumns; c++) sums[c] = (sums[c] as number) + x * (out[u * typeColumns + c] as number)
      }
      return sums
    },
    flagChances({ rows, values }) {
      const sums = Float64Array.from(flagBias)
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] as number
        const value = (values[i] as number) * (flagScales[row] as number)
        for (let f = 0; f < flagColumns; f++) sums[f] = (sums[f] as number) + value * (flagWeights[row * flagColumns + f] as number)
      }
      return sums.map((x) => 1 / (1 + Math.exp(-x)))
    },
  }
}

function openTable(keys: Uint32Array): (key: number) => number {
  let size = 1024
  while (size < keys.length * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size).fill(-1)
  for (let row = 0; row < keys.length; row++) {
    let slot = (keys[row] as number) & mask
    while (slots[slot] !== -1) slot = (slot + 1) & mask
    slots[slot] = row
  }
  return (key) => {
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot] as number
      if (row === -1 || keys[row] === key) return row
    }
  }
}
