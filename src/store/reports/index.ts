import { inLimitRate } from './in-limit-rate.ts'
import { opened } from './opened.ts'
import type { Report } from './report.ts'
import { settledRate } from './settled-rate.ts'

/** The doorbell: one line a report. */
const all: readonly Report[] = [
  opened,
  settledRate,
  inLimitRate,
]

export const reports: ReadonlyMap<string, Report> = new Map(all.map((one) => [one.name, one]))
