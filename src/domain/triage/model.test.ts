import { describe, expect, test } from 'vitest'
import { look } from './features.ts'
import { decodeModel, encodeModel, flagColumns, modelOf, typeColumns, type ModelParts } from './model.ts'
import { vectorOf } from './vector.ts'

const hidden = 2
const keys = Uint32Array.from(new Set(look('房东不退押金').grams.map((g) => g.key))).sort()
const rows = keys.length
const parts: ModelParts = {
  keys,
  idf: new Uint8Array(rows).fill(255),
  idfScale: 2,
  weights: Int8Array.from({ length: rows * hidden }, (_, i) => (i % 7) - 3),
  scales: new Float32Array(rows).fill(0.5),
  bias: new Float32Array([0.25, -0.5]),
  out: Float32Array.from({ length: hidden * typeColumns }, (_, i) => i / 8),
  outBias: new Float32Array(typeColumns).fill(0.125),
  flagWeights: Int8Array.from({ length: rows * flagColumns }, (_, i) => (i % 5) - 2),
  flagScales: new Float32Array(rows).fill(0.25),
  flagBias: new Float32Array(flagColumns).fill(-1),
  temperature: 1.5,
  sureFrom: 0.75,
  flagFrom: new Float32Array(flagColumns).fill(0.25),
}

describe('the model file', () => {
  test('what is written is read again, and scores the same', () => {
    const [before, after] = [modelOf(parts), decodeModel(encodeModel(parts))]
    const vector = vectorOf(look('房东不退押金'), before)
    expect(after.scores(after.hidden(vector))).toEqual(before.scores(before.hidden(vector)))
    expect(after.flagChances(vector)).toEqual(before.flagChances(vector))
    expect([after.temperature, after.sureFrom]).toEqual([1.5, 0.75])
  })

  test('it is read from the middle of a greater buffer too', () => {
    const bytes = encodeModel(parts)
    const greater = new Uint8Array(bytes.length + 64)
    greater.set(bytes, 13)
    const model = decodeModel(greater.subarray(13, 13 + bytes.length))
    greater.fill(0)
    expect([...model.weights]).toEqual([...parts.weights])
    expect([...model.flagWeights]).toEqual([...parts.flagWeights])
  })

  test('other bytes are refused with the reason', () => {
    const bytes = encodeModel(parts)
    expect(() => decodeModel(new Uint8Array(4))).toThrow('not a triage model')
    expect(() => decodeModel(bytes.subarray(0, bytes.length - 1))).toThrow('cut short')
    bytes[4] = 99
    expect(() => decodeModel(bytes)).toThrow('another version')
  })

  test('a key that is not in the table has no row', () => {
    const model = modelOf(parts)
    expect(model.rowOf(keys[0] as number)).toBe(0)
    expect(model.rowOf(12_345)).toBe(-1)
  })
})
