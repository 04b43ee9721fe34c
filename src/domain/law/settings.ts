import type { Day } from '../kernel/day.ts'
import { refuse } from '../kernel/fault.ts'
import type { Refused } from '../kernel/fault.ts'
import { words } from '../kernel/words.ts'
import type { Dated } from './dated.ts'
import type { Deadline, Length } from './deadline.ts'

/** A city's own length for a clock that the law leaves to it, from a day on. */
export type Tuned = Dated<{ readonly name: string; readonly length: Length }>

/**
 * The deadlines with a city's own lengths. Only rows marked `setting` can be tuned: a number that a text confirms is not the
 * city's to change. Each tuned row splits the row it touches, so that older matters keep what they had.
 */
export function tuneDeadlines(rows: readonly Deadline[], tuned: readonly Tuned[]): readonly Deadline[] | Refused {
  let now = rows
  for (const one of tuned) {
    const touched = now.filter((row) => row.name === one.name && overlaps(row, one))
    const fixed = touched.find((row) => !row.setting)
    if (touched.length === 0) return refuse('invalid', { count: 1 }, [{ path: one.name, words: words('没有这个期限', 'There is no such deadline') }])
    if (fixed) return refuse('invalid', { count: 1 }, [{ path: one.name, words: words('法律规定的期限不能修改', 'A deadline fixed by law cannot be changed') }])
    if (!Number.isSafeInteger(one.length.n) || one.length.n < 0) return refuse('invalid', { count: 1 }, [{ path: one.name, words: words('期限应为不小于零的整数', 'A length is a whole number, not below zero') }])
    now = now.flatMap((row) => (touched.includes(row) ? split(row, one) : [row]))
  }
  return now
}

const overlaps = (row: Dated, one: Dated): boolean => (row.until === undefined || one.since < row.until) && (one.until === undefined || row.since < one.until)

/** Before, during and after the tuned days; empty parts fall away. */
function split(row: Deadline, one: Tuned): readonly Deadline[] {
  const from = row.since > one.since ? row.since : one.since
  const to = earliest(row.until, one.until)
  return [
    ...(row.since < from ? [between(row, row.since, from)] : []),
    { ...between(row, from, to), length: one.length, rolls: one.length.unit !== 'hour' },
    ...(to !== undefined && (row.until === undefined || to < row.until) ? [between(row, to, row.until)] : []),
  ]
}

const between = (row: Deadline, since: Day, until: Day | undefined): Deadline => ({ ...row, since, until })

const earliest = (a: Day | undefined, b: Day | undefined): Day | undefined => (a === undefined ? b : b === undefined ? a : a < b ? a : b)
