import type { Model } from './model.ts'
import { columns, typeColumns } from './model.ts'
import type { Sights } from './features.ts'
import { groupLength, type Vector } from './vector.ts'
import type { Reason } from './reading.ts'

/**
 * The stretches of the text that pulled most towards a column. Each unit of the text gets its part of the weight of every
 * n-gram and word over it; neighbouring units that pull are one reason.
 */
export function reasonsFor(column: number, given: string, sights: Sights, vector: Vector, model: Model, most = 5): Reason[] {
  const { text, from, to } = sights.folded
  const pull = new Float64Array(text.length)
  const valueOf = new Map<number, number>()
  vector.rows.forEach((row, i) => valueOf.set(row, vector.values[i] as number))
  for (const list of [sights.grams, sights.groups]) {
    const counts = new Map<number, number>()
    for (const { key } of list) counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const { key, start, end } of list) {
      const row = model.rowOf(key)
      if (row < 0) continue
      const each = (pullOf(model, row, column) * (valueOf.get(row) ?? 0)) / (counts.get(key) as number) / (end - start)
      for (let i = start; i < end; i++) pull[i] = (pull[i] as number) + each
    }
  }
  const floor = 0.02 * groupLength
  const found: Reason[] = []
  for (let i = 0; i < text.length; i++) {
    if ((pull[i] as number) <= floor || text[i] === ' ') continue
    let [end, weight] = [i, 0]
    while (end < text.length && (pull[end] as number) > floor && text[end] !== ' ' && end - i < 12) weight += pull[end++] as number
    const [start, stop] = [from[i] as number, to[end - 1] as number]
    if (end - i >= 2) found.push({ text: given.slice(start, stop), start, end: stop, weight: Math.round(weight * 100) / 100 })
    i = end - 1
  }
  return found.sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, most)
}

/** How much a row pulls to a column over the mean of its kind (types against types; a flag against nothing). */
function pullOf(model: Model, row: number, column: number): number {
  const weight = (c: number): number => (model.weights[row * columns + c] as number) * (model.scales[row] as number)
  if (column >= typeColumns) return weight(column)
  let mean = 0
  for (let c = 0; c < typeColumns; c++) mean += weight(c) / typeColumns
  return weight(column) - mean
}
