import { flags } from '../../src/domain/words/flags.ts'
import { rankTypes } from '../../src/domain/triage/read.ts'
import { typeColumns } from '../../src/domain/triage/model.ts'
import { measureFlag, order } from './measure.ts'
import { typeTarget, type Row } from './rows.ts'

/** What a model that had not seen a text says of it: scores of the types, chances of the flags. */
export interface Scored {
  readonly types: Float64Array
  readonly flags: Float64Array
}

export interface Calibration {
  readonly temperature: number
  readonly sureFrom: number
  readonly flagFrom: Float32Array
}

/** `sure` should be right this often. */
export const sureRight = 0.95

/** Finds temperature and thresholds on scores of texts that the model was not trained on. */
export function calibrate(rows: readonly Row[], scores: readonly Scored[]): Calibration {
  const temperature = bestTemperature(rows, scores)
  return { temperature, sureFrom: sureThreshold(rows, scores, temperature), flagFrom: Float32Array.from(flags, (_, i) => flagThreshold(rows, scores, i)) }
}

/** The temperature with the least cross-entropy against labels shared with their alternatives. */
function bestTemperature(rows: readonly Row[], scores: readonly Scored[]): number {
  let best = { temperature: 1, loss: Infinity }
  for (let temperature = 0.2; temperature < 2; temperature += 0.05) {
    let loss = 0
    rows.forEach((row, i) => {
      const heated = Array.from({ length: typeColumns }, (_, t) => temperature * ((scores[i] as Scored).types[t] as number))
      const top = Math.max(...heated)
      const log = top + Math.log(heated.reduce((sum, x) => sum + Math.exp(x - top), 0))
      const target = typeTarget(row, 0.3)
      heated.forEach((x, t) => {
        loss -= (target[t] as number) * (x - log)
      })
    })
    if (loss < best.loss) best = { temperature, loss }
  }
  return Math.round(best.temperature * 100) / 100
}

/** The least p from which on answers are right (label or alternative) with `sureRight`. */
function sureThreshold(rows: readonly Row[], scores: readonly Scored[], temperature: number): number {
  const answers = rows.map((row, i) => {
    const first = order((scores[i] as Scored).types)[0] as number
    const p = rankTypes((scores[i] as Scored).types, temperature)[0]?.p ?? 0
    return { p, right: first === row.type || row.alternatives.includes(first) }
  })
  answers.sort((a, b) => b.p - a.p)
  let [right, from] = [0, 1]
  answers.forEach((answer, i) => {
    if (answer.right) right++
    if (right / (i + 1) >= sureRight && i >= 50) from = answer.p
  })
  return Math.round(from * 1000) / 1000
}

function flagThreshold(rows: readonly Row[], scores: readonly Scored[], flag: number): number {
  const { truth, p } = flagAnswers(rows, scores, flag)
  let best = { from: 0.5, f1: -1 }
  // No later than from a half: one that is missed costs a person more than one too many.
  for (let from = 0.05; from < 0.51; from += 0.025) {
    const { f1 } = measureFlag(truth, p, from)
    if (f1 > best.f1) best = { from, f1 }
  }
  return Math.round(best.from * 1000) / 1000
}

/** Truth and p of one flag over the rows in which it was looked for. */
export function flagAnswers(rows: readonly Row[], scores: readonly Scored[], flag: number): { truth: boolean[]; p: number[] } {
  const looked = [...rows.keys()].filter((i) => (rows[i] as Row).flags !== undefined)
  const id = (flags[flag] as (typeof flags)[number]).id
  return {
    truth: looked.map((i) => (rows[i] as Row).flags?.includes(id) ?? false),
    p: looked.map((i) => (scores[i] as Scored).flags[flag] as number),
  }
}
