import type { z } from 'zod'
import type { ReportAnswer } from '../../../contract/report.ts'

export type Figure = z.infer<typeof ReportAnswer>['rows'][number]

export const sumOf = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)

/** The most overdue first, then the most open. */
export const worstFirst = <Row extends { readonly late: number; readonly open: number }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => b.late - a.late || b.open - a.open)

/** How many of the base the share leaves out. Small places stand at 0 % with one matter; what is missing in numbers says where to look first. */
export const missed = ({ value, of = 0 }: Figure): number => of - Math.round(value * of)

/** Shares: the most missed first. Counts: the most first. */
export const notableFirst = (rows: readonly Figure[]): readonly Figure[] =>
  rows.toSorted((a, b) => (a.of === undefined || b.of === undefined ? b.value - a.value : missed(b) - missed(a) || b.of - a.of))

/** Several shares as one: over their common base, never the mean of shares. */
export const shareOf = (rows: readonly Figure[]): { readonly value: number | null; readonly of: number; readonly missed: number } => {
  const of = rows.reduce((all, row) => all + (row.of ?? 0), 0)
  const left = rows.reduce((all, row) => all + missed(row), 0)
  return { value: of === 0 ? null : (of - left) / of, of, missed: left }
}
