import { disputeTypes } from '../words/dispute-types.ts'
import { flags } from '../words/flags.ts'
import type { Table, Vector } from './vector.ts'

/** Columns of the weights: the sixteen types, then the six flags, in the order of the closed lists. */
export const typeColumns = disputeTypes.length
export const columns = typeColumns + flags.length

/** What training finds. `weights` is row by row, one byte a column; the real weight is `weights · scales[row]`. */
export interface ModelParts {
  readonly keys: Uint32Array
  readonly idf: Uint8Array
  readonly idfScale: number
  readonly weights: Int8Array
  readonly scales: Float32Array
  readonly biases: Float32Array
  /** Types: p = softmax(temperature · score). */
  readonly temperature: number
  /** `sure` asks for at least this p. */
  readonly sureFrom: number
  /** A flag is raised from this p on. */
  readonly flagFrom: Float32Array
}

export interface Model extends ModelParts, Table {
  /** Scores of all columns for one text. */
  scores(vector: Vector): Float64Array
}

const magic = 0x52545946 // "FYTR"
const version = 1
const head = 4 * (4 + columns + flags.length + 3)
/** A row's bytes: key and scale, idf, weights. */
const rowBytes = 9 + columns

/**
 * Reads the bytes of `models/triage.bin`.
 * @throws when they are not such a model, or one for other lists of types or flags.
 */
export function decodeModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < head || view.getUint32(0, true) !== magic) throw new Error('not a triage model')
  if (view.getUint32(4, true) !== version || view.getUint32(12, true) !== columns) throw new Error('a triage model of another version')
  const rows = view.getUint32(8, true)
  if (bytes.byteLength !== head + rows * rowBytes) throw new Error('a triage model that was cut short')
  let at = 16
  const float = (): number => view.getFloat32((at += 4) - 4, true)
  const floats = (n: number): Float32Array => Float32Array.from({ length: n }, float)
  const [biases, flagFrom] = [floats(columns), floats(flags.length)]
  const [temperature, sureFrom, idfScale] = [float(), float(), float()]
  const keys = Uint32Array.from({ length: rows }, (_, i) => view.getUint32(head + 4 * i, true))
  const scales = Float32Array.from({ length: rows }, (_, i) => view.getFloat32(head + 4 * (rows + i), true))
  // Copies, not views: what was given may be a window on something greater, and may change.
  const idf = Uint8Array.from(bytes.subarray(head + 8 * rows, head + 9 * rows))
  const weights = Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + head + 9 * rows, rows * columns))
  return modelOf({ keys, idf, idfScale, weights, scales, biases, temperature, sureFrom, flagFrom })
}

/** The bytes that `decodeModel` reads. */
export function encodeModel(parts: ModelParts): Uint8Array {
  const rows = parts.keys.length
  const bytes = new Uint8Array(head + rows * rowBytes)
  const view = new DataView(bytes.buffer)
  for (const [i, n] of [magic, version, rows, columns].entries()) view.setUint32(4 * i, n, true)
  const floats = [...parts.biases, ...parts.flagFrom, parts.temperature, parts.sureFrom, parts.idfScale]
  for (const [i, x] of floats.entries()) view.setFloat32(16 + 4 * i, x, true)
  for (let i = 0; i < rows; i++) {
    view.setUint32(head + 4 * i, parts.keys[i] as number, true)
    view.setFloat32(head + 4 * (rows + i), parts.scales[i] as number, true)
  }
  bytes.set(parts.idf, head + 8 * rows)
  bytes.set(new Uint8Array(parts.weights.buffer, parts.weights.byteOffset, parts.weights.length), head + 9 * rows)
  return bytes
}

/** A model ready for use: the keys in an open table, half empty. */
export function modelOf(parts: ModelParts): Model {
  const { keys, idf, idfScale, weights, scales, biases } = parts
  const rowOf = openTable(keys)
  return {
    ...parts,
    rowOf,
    idfOf: (row) => ((idf[row] as number) / 255) * idfScale,
    scores({ rows, values }) {
      const sums = Float64Array.from(biases)
      for (let i = 0; i < rows.length; i++) {
        const begin = (rows[i] as number) * columns
        const value = (values[i] as number) * (scales[rows[i] as number] as number)
        for (let c = 0; c < columns; c++) sums[c] = (sums[c] as number) + value * (weights[begin + c] as number)
      }
      return sums
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
