/** Chance from a seed: the same seed gives the same city on every machine. Nothing in the demonstration asks `Math.random`. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  /** One of the values, in proportion to its weight. */
  weighted<T>(rows: readonly (readonly [value: T, weight: number])[]): T
  chance(probability: number): boolean
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[]
  /** A stream of its own, so that what is drawn there does not shift what is drawn here. */
  fork(label: string): Random
}

/** xoshiro128** (Blackman and Vigna), its state filled by splitmix32 from the seed's text. */
export function randomOf(seed: string): Random {
  let fill = hashOf(seed)
  const state = new Uint32Array(4)
  for (let at = 0; at < 4; at += 1) {
    fill = (fill + 0x9e3779b9) >>> 0
    let mixed = fill
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    state[at] = (mixed ^ (mixed >>> 15)) >>> 0
  }
  const next = () => step(state) / 4294967296
  const random: Random = {
    next,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => {
      if (list.length === 0) throw new Error('nothing to pick from')
      return list[Math.floor(next() * list.length)] as (typeof list)[number]
    },
    weighted: (rows) => {
      const total = rows.reduce((sum, [, weight]) => sum + weight, 0)
      let left = next() * total
      for (const [value, weight] of rows) {
        left -= weight
        if (left < 0) return value
      }
      return (rows.at(-1) as (typeof rows)[number])[0]
    },
    chance: (probability) => next() < probability,
    shuffled: (list) => {
      const copy = [...list]
      for (let at = copy.length - 1; at > 0; at -= 1) {
        const other = random.int(0, at)
        ;[copy[at], copy[other]] = [copy[other] as (typeof copy)[number], copy[at] as (typeof copy)[number]]
      }
      return copy
    },
    fork: (label) => randomOf(`${seed}/${label}`),
  }
  return random
}

function step(state: Uint32Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = state
  const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
  const shifted = b << 9
  let [s0, s1, s2, s3] = [a, b, c, d]
  s2 ^= s0
  s3 ^= s1
  s1 ^= s2
  s0 ^= s3
  s2 ^= shifted
  s3 = rotate(s3, 11)
  state.set([s0, s1, s2, s3])
  return result
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return hash >>> 0
}
