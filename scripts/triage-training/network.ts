import { typeColumns as columns } from '../../src/domain/triage/model.ts'
import type { Vector } from '../../src/domain/triage/vector.ts'

export interface Example {
  readonly vector: Vector
  /** Wanted probability of each type; they sum to 1. */
  readonly target: Float32Array
  readonly weight: number
}

/** rows → hidden (rectified) → types. */
export interface Network {
  readonly hidden: number
  /** Row by row, `hidden` wide. */
  readonly into: Float32Array
  readonly bias: Float32Array
  /** Hidden unit by hidden unit, `columns` wide. */
  readonly out: Float32Array
  readonly outBias: Float32Array
}

export interface Schedule {
  readonly hidden: number
  readonly rounds: number
  readonly rate: number
  /** Share of features, and of hidden units, left out at random in each step, so that none is leaned on alone. */
  readonly dropFeatures: number
  readonly dropHidden: number
  readonly decay: number
}

/** AdaGrad, one example a step; softmax over the types. `seed` decides all that is random. */
export function fitNetwork(examples: readonly Example[], rows: number, by: Schedule, seed: number): Network {
  const random = randomOf(seed)
  const { hidden } = by
  const net: Network = { hidden, into: new Float32Array(rows * hidden), bias: new Float32Array(hidden), out: new Float32Array(hidden * columns), outBias: new Float32Array(columns) }
  // Hardly more than zero: what a rare feature begins with it keeps, and it would be noise.
  for (let i = 0; i < net.into.length; i++) net.into[i] = (random() - 0.5) * 0.05
  for (let i = 0; i < net.out.length; i++) net.out[i] = (random() - 0.5) * 0.4
  const seen = { into: fresh(net.into), bias: fresh(net.bias), out: fresh(net.out), outBias: fresh(net.outBias) }
  const order = examples.map((_, i) => i)
  const h = new Float32Array(hidden)
  const mask = new Float32Array(hidden)
  const pull = new Float32Array(hidden)
  const z = new Float64Array(columns)
  const kept = new Int32Array(1 << 16)
  for (let round = 0; round < by.rounds; round++) {
    shuffle(order, random)
    const rate = by.rate * (1 - (round / by.rounds) * 0.8)
    for (const at of order) {
      const { vector, target, weight } = examples[at] as Example
      const { rows: some, values } = vector
      let count = 0
      for (let j = 0; j < some.length; j++) if (random() >= by.dropFeatures) kept[count++] = j
      const boost = 1 / (1 - by.dropFeatures)
      h.set(net.bias)
      for (let n = 0; n < count; n++) {
        const j = kept[n] as number
        addRow(h, net.into, some[j] as number, (values[j] as number) * boost)
      }
      for (let u = 0; u < hidden; u++) {
        mask[u] = random() >= by.dropHidden && (h[u] as number) > 0 ? 1 / (1 - by.dropHidden) : 0
        h[u] = (h[u] as number) * (mask[u] as number)
      }
      output(z, h, net)
      toGradient(z, target, weight)
      pull.fill(0)
      for (let u = 0; u < hidden; u++) {
        if (mask[u] === 0) continue
        let back = 0
        for (let c = 0; c < columns; c++) {
          const i = u * columns + c
          const w = net.out[i] as number
          back += (z[c] as number) * w
          step(net.out, seen.out, i, (z[c] as number) * (h[u] as number) + by.decay * w, rate)
        }
        pull[u] = back * (mask[u] as number)
        step(net.bias, seen.bias, u, pull[u] as number, rate)
      }
      for (let c = 0; c < columns; c++) step(net.outBias, seen.outBias, c, z[c] as number, rate)
      for (let n = 0; n < count; n++) {
        const j = kept[n] as number
        const begin = (some[j] as number) * hidden
        const value = (values[j] as number) * boost
        for (let u = 0; u < hidden; u++) {
          const g = pull[u] as number
          if (g !== 0) step(net.into, seen.into, begin + u, g * value + by.decay * (net.into[begin + u] as number), rate)
        }
      }
    }
  }
  return net
}

/** Several networks as one: hidden units side by side, outputs averaged. */
export function join(nets: readonly Network[]): Network {
  const [first] = nets as [Network]
  const hidden = nets.reduce((sum, n) => sum + n.hidden, 0)
  const rows = first.into.length / first.hidden
  const into = new Float32Array(rows * hidden)
  let at = 0
  for (const net of nets) {
    for (let r = 0; r < rows; r++) into.set(net.into.subarray(r * net.hidden, (r + 1) * net.hidden), r * hidden + at)
    at += net.hidden
  }
  const mean = (parts: readonly Float32Array[]): Float32Array => Float32Array.from(first.outBias, (_, c) => parts.reduce((sum, p) => sum + (p[c] as number), 0) / nets.length)
  return {
    hidden,
    into,
    bias: Float32Array.from(nets.flatMap((n) => [...n.bias])),
    out: Float32Array.from(nets.flatMap((n) => [...n.out].map((w) => w / nets.length))),
    outBias: mean(nets.map((n) => n.outBias)),
  }
}

function addRow(h: Float32Array, into: Float32Array, row: number, value: number): void {
  const begin = row * h.length
  for (let u = 0; u < h.length; u++) h[u] = (h[u] as number) + value * (into[begin + u] as number)
}

function output(z: Float64Array, h: Float32Array, { out, outBias }: Network): void {
  z.set(outBias)
  for (let u = 0; u < h.length; u++) {
    const x = h[u] as number
    if (x !== 0) for (let c = 0; c < columns; c++) z[c] = (z[c] as number) + x * (out[u * columns + c] as number)
  }
}

/** Turns scores into the slope of the loss. */
function toGradient(z: Float64Array, target: Float32Array, weight: number): void {
  let top = -Infinity
  for (let c = 0; c < columns; c++) top = Math.max(top, z[c] as number)
  let sum = 0
  for (let c = 0; c < columns; c++) sum += Math.exp((z[c] as number) - top)
  for (let c = 0; c < columns; c++) z[c] = weight * (Math.exp((z[c] as number) - top) / sum - (target[c] as number))
}

function step(values: Float32Array, seen: Float32Array, i: number, slope: number, rate: number): void {
  const sum = (seen[i] = (seen[i] as number) + slope * slope)
  values[i] = (values[i] as number) - (rate * slope) / Math.sqrt(sum)
}

const fresh = (like: Float32Array): Float32Array => new Float32Array(like.length).fill(1e-6)

/** mulberry32 (public domain): the same numbers on every machine. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[order[i], order[j]] = [order[j] as number, order[i] as number]
  }
}
