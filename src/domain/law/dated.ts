import type { Day } from '../kernel/day.ts'
import { addDays } from '../kernel/day.ts'
import type { Cite } from './cite.ts'

/** A row that holds from `since` until the day before `until`; without `until`, to this day. */
export type Dated<T = object> = T & {
  readonly since: Day
  /** The first day on which the row no longer holds. */
  readonly until?: Day | undefined
}

/** A rule of the law as a row: named, cited, dated. A changed law is a new row under the same name. */
export type Rule<T = object> = Dated<T> & {
  readonly name: string
  readonly cites: readonly [Cite, ...Cite[]]
  /** Not confirmed by any text, or left to the city: may be tuned; a confirmed number may not. */
  readonly setting?: true
}

export const holdsOn = (row: Dated, on: Day): boolean => row.since <= on && (row.until === undefined || on < row.until)

export const rowsOn = <R extends Dated>(rows: readonly R[], on: Day): readonly R[] => rows.filter((row) => holdsOn(row, on))

/** The row of that name in force on the day that the law says counts; undefined when the name had no rule then. */
export const findRow = <R extends Rule>(rows: readonly R[], name: string, on: Day): R | undefined =>
  rows.find((row) => row.name === name && holdsOn(row, on))

/** As `findRow`, but must succeed. @throws when the name is unknown or had no rule on that day. */
export function ruleOn<R extends Rule>(rows: readonly R[], name: string, on: Day): R {
  const found = findRow(rows, name, on)
  if (found) return found
  const first = rows.filter((row) => row.name === name).toSorted((a, b) => (a.since < b.since ? -1 : 1))[0]
  throw new Error(first ? `no rule "${name}" on ${on}: the first holds from ${first.since}` : `no rule is named "${name}"`)
}

/** What is wrong with a table: two rows of a name on one day, or a day between two rows without any. Empty when sound. */
export function faultsOfDates(rows: readonly Rule[]): readonly string[] {
  const names = new Set(rows.map((row) => row.name))
  return [...names].flatMap((name) => {
    const own = rows.filter((row) => row.name === name).toSorted((a, b) => (a.since < b.since ? -1 : 1))
    return own.flatMap((row, at) => {
      const next = own[at + 1]
      if (row.until !== undefined && row.until <= row.since) return [`${name}: ends before it begins (${row.since})`]
      if (!next) return []
      if (row.until === undefined || next.since < row.until) return [`${name}: two rows on ${next.since}`]
      return row.until < next.since ? [`${name}: no row from ${row.until} to ${addDays(next.since, -1)}`] : []
    })
  })
}
