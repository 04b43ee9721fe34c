import type { Sight, Sights } from './features.ts'
import { flagColumns, typeColumns, type Model } from './model.ts'
import type { Reason } from './reading.ts'
import { numeral } from './numerals.ts'
import type { Vector } from './vector.ts'
import { isTelling, wholeWords } from './whole-words.ts'

/** The stretches of the text that pulled most towards a type, over the mean of all types. `units`: the hidden layer for this text. */
export function reasonsForType(type: number, given: string, sights: Sights, vector: Vector, units: Float32Array, model: Model, most = 5): Reason[] {
  const way = units.map((x, u) => {
    if (x <= 0) return 0
    let mean = 0
    for (let t = 0; t < typeColumns; t++) mean += (model.out[u * typeColumns + t] as number) / typeColumns
    return (model.out[u * typeColumns + type] as number) - mean
  })
  const pullOf = (row: number): number => {
    let sum = 0
    for (let u = 0; u < way.length; u++) sum += (model.weights[row * way.length + u] as number) * (way[u] as number)
    return sum * (model.scales[row] as number)
  }
  const told = stretches(given, sights, vector, model, pullOf, most + 2)
  const telling = told.filter(({ text }) => isTelling(text))
  return (telling.length > 0 ? telling : told).slice(0, most)
}

/** The stretches of the text that pulled most towards a flag. */
export function reasonsForFlag(flag: number, given: string, sights: Sights, vector: Vector, model: Model, most = 2): Reason[] {
  return stretches(given, sights, vector, model, (row) => (model.flagWeights[row * flagColumns + flag] as number) * (model.flagScales[row] as number), most)
}

/**
 * Each unit of the text gets its part of the pull of every n-gram and word over it; neighbouring units that pull are one
 * reason, cut where a sentence or a dozen characters end, and told in whole words.
 */
function stretches(given: string, { folded, grams, groups }: Sights, vector: Vector, model: Model, pullOf: (row: number) => number, most: number): Reason[] {
  const { text, from, to } = folded
  const pull = new Float64Array(text.length)
  const valueOf = new Map<number, number>()
  vector.rows.forEach((row, i) => valueOf.set(row, vector.values[i] as number))
  for (const list of [grams, groups]) spread(list, pull, model, (row) => pullOf(row) * (valueOf.get(row) ?? 0))
  const floor = 0.01
  const found: Reason[] = []
  for (let i = 0; i < text.length; i++) {
    if ((pull[i] as number) <= floor || text[i] === ' ') continue
    let [end, weight] = [i, 0]
    while (end < text.length && (pull[end] as number) > floor && text[end] !== ' ' && end - i < 12) weight += pull[end++] as number
    const [start, stop] = outsideNumbers(given, from[i] as number, to[end - 1] as number)
    if (stop - start >= 2) found.push({ text: given.slice(start, stop), start, end: stop, weight: Math.round(weight * 100) / 100 })
    i = end - 1
  }
  return inWords(given, found.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, most))
}

/** What the model sees in pairs of characters a person reads in words. Two reasons that meet in a word share it no further: it stays with the stronger. */
function inWords(given: string, strongest: readonly Reason[]): Reason[] {
  const told: Reason[] = []
  for (const reason of strongest) {
    const words = wholeWords(given, reason.start, reason.end)
    let [start, end] = outsideNumbers(given, ...words)
    if (end - start < 2) [start, end] = [reason.start, reason.end]
    for (const other of told) {
      if (start >= other.start && start < other.end) start = other.end
      if (end > other.start && end <= other.end) end = other.start
    }
    if (end - start >= 2) told.push({ text: given.slice(start, end), start, end, weight: reason.weight })
  }
  return told
}

const ofNumber = new RegExp(`[\\d.,]|${numeral}`)

/** Half a number says something else than was said: a reason neither begins nor ends inside one. */
function outsideNumbers(given: string, start: number, end: number): [number, number] {
  const inside = (at: number): boolean => ofNumber.test(given[at - 1] ?? '') && ofNumber.test(given[at] ?? '')
  while (start < end && inside(start)) start++
  while (end > start && inside(end)) end--
  return [start, end]
}

function spread(list: readonly Sight[], pull: Float64Array, model: Model, worth: (row: number) => number): void {
  const counts = new Map<number, number>()
  for (const { key } of list) counts.set(key, (counts.get(key) ?? 0) + 1)
  const each = new Map<number, number>()
  for (const { key, start, end } of list) {
    let part = each.get(key)
    if (part === undefined) {
      const row = model.rowOf(key)
      part = row < 0 ? 0 : worth(row) / (counts.get(key) as number)
      each.set(key, part)
    }
    for (let i = start; i < end; i++) pull[i] = (pull[i] as number) + part / (end - start)
  }
}
