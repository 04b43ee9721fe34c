import { disputeTypes } from '../../src/domain/words/dispute-types.ts'
import { typeColumns } from '../../src/domain/triage/model.ts'
import type { Row } from './rows.ts'

export interface TypeScores {
  /** First answer is the label or an accepted alternative. */
  readonly right: number
  /** First answer is the label itself. */
  readonly exact: number
  /** Label or alternative among the first two. */
  readonly inTwo: number
  /** Label itself among the first two. */
  readonly labelInTwo: number
  /** Mean F1 over the types, an accepted alternative counted as right. */
  readonly macroF1: number
  /** The same with the label only. */
  readonly exactMacroF1: number
}

export function measureTypes(rows: readonly Row[], scores: readonly ArrayLike<number>[]): TypeScores {
  let [right, exact, inTwo, labelInTwo] = [0, 0, 0, 0]
  const [lenient, strict] = [new Float64Array(typeColumns * 3), new Float64Array(typeColumns * 3)]
  rows.forEach((row, i) => {
    const [first, second] = order(scores[i] as ArrayLike<number>) as [number, number]
    const good = (t: number): boolean => t === row.type || row.alternatives.includes(t)
    if (good(first)) right++
    if (first === row.type) exact++
    if (good(first) || good(second)) inTwo++
    if (first === row.type || second === row.type) labelInTwo++
    count(lenient, good(first) ? first : row.type, first)
    count(strict, row.type, first)
  })
  const n = Math.max(1, rows.length)
  return { right: right / n, exact: exact / n, inTwo: inTwo / n, labelInTwo: labelInTwo / n, macroF1: macro(lenient), exactMacroF1: macro(strict) }
}

/** Columns of the types, best score first. */
export function order(scores: ArrayLike<number>): number[] {
  return Array.from({ length: typeColumns }, (_, t) => t).sort((a, b) => (scores[b] as number) - (scores[a] as number))
}

/** How often each label (row) was answered by each type (column). */
export function confusion(rows: readonly Row[], scores: readonly ArrayLike<number>[]): number[][] {
  const table = disputeTypes.map(() => disputeTypes.map(() => 0))
  rows.forEach((row, i) => {
    const line = table[row.type] as number[]
    const first = order(scores[i] as ArrayLike<number>)[0] as number
    line[first] = (line[first] as number) + 1
  })
  return table
}

/** tally: true positives, false positives, false negatives a type. */
function count(tally: Float64Array, truth: number, answer: number): void {
  const add = (at: number): void => {
    tally[at] = (tally[at] as number) + 1
  }
  if (truth === answer) add(truth * 3)
  else {
    add(answer * 3 + 1)
    add(truth * 3 + 2)
  }
}

function macro(tally: Float64Array): number {
  let sum = 0
  for (let t = 0; t < tally.length; t += 3) {
    const [hit, extra, missed] = [tally[t], tally[t + 1], tally[t + 2]] as [number, number, number]
    sum += (2 * hit) / Math.max(1, 2 * hit + extra + missed)
  }
  return sum / (tally.length / 3)
}

/** Precision, recall and F1 of one flag at a threshold, over rows where the flag was looked for. */
export function measureFlag(truth: readonly boolean[], p: readonly number[], from: number): { precision: number; recall: number; f1: number; positives: number } {
  let [hit, extra, missed] = [0, 0, 0]
  truth.forEach((is, i) => {
    const raised = (p[i] as number) >= from
    if (is && raised) hit++
    else if (raised) extra++
    else if (is) missed++
  })
  return { precision: hit / Math.max(1, hit + extra), recall: hit / Math.max(1, hit + missed), f1: (2 * hit) / Math.max(1, 2 * hit + extra + missed), positives: hit + missed }
}
