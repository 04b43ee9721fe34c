/** One line of the result. `against` says what was wanted; times are milliseconds. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly n: number
  readonly p50?: number
  readonly p95?: number
  readonly p99?: number
  readonly against?: string
}

/** The value below which that share of the sorted times lies. */
export const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const rounded = (value: number): number => Math.round(value * 100) / 100

export const timesOf = (times: readonly number[]): Pick<Required<Figure>, 'n' | 'p50' | 'p95' | 'p99'> => {
  const sorted = times.toSorted((a, b) => a - b)
  return { n: sorted.length, p50: rounded(percentile(sorted, 0.5)), p95: rounded(percentile(sorted, 0.95)), p99: rounded(percentile(sorted, 0.99)) }
}

export const figure = (one: Figure): Figure => ({ ...one, value: rounded(one.value) })

/** One JSON object a line, or a line for a person. */
export const print = (one: Figure, json: boolean): void => {
  const { name, value, unit, n, p50, p95, p99, against } = one
  const times = p50 === undefined ? '' : `  p50 ${p50}  p95 ${p95}  p99 ${p99}`
  process.stdout.write(json ? `${JSON.stringify(one)}\n` : `${name.padEnd(34)} ${String(value).padStart(10)} ${unit.padEnd(8)} n ${n}${times}${against ? `  (${against})` : ''}\n`)
}
