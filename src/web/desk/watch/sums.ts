import type { z } from 'zod'
import type { ReportAnswer } from '../../../contract/report.ts'
import type { WatchAnswer } from '../../../contract/watch.ts'

export type Count = WatchAnswer['open']
export type Figure = z.infer<typeof ReportAnswer>['rows'][number]

const size = (count: Count): number => (typeof count === 'number' ? count : Number.POSITIVE_INFINITY)

/** What several counts come to; where one of them stopped counting, so does the sum. */
export const sumOf = (counts: readonly Count[]): Count => (counts.includes('1000+') ? '1000+' : counts.reduce<number>((all, one) => all + size(one), 0))

/** The most overdue first, then the most open. */
export const worstFirst = <Row extends { readonly late: Count; readonly open: Count }>(rows: readonly Row[]): readonly Row[] =>
  // Two that both stopped counting are equal: infinity less infinity is no number.
  rows.toSorted((a, b) => Math.sign(size(b.late) - size(a.late)) || Math.sign(size(b.open) - size(a.open)) || 0)

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
