import { addMonths, day } from '../kernel/day.ts'
import type { Day } from '../kernel/day.ts'
import type { AgeBand } from '../words/needs.ts'
import { cite } from './cite.ts'
import { rowsOn } from './dated.ts'
import type { Rule } from './dated.ts'

export type AgeRule = Rule<{ readonly name: AgeBand; readonly from: number }>

/** Full years from which a band counts. Sixty is the house's own number: no text of it was read. */
export const ageRules: readonly AgeRule[] = [
  { name: 'minor', from: 0, since: day('2021-01-01'), cites: [cite('CC', '17')] },
  { name: 'adult', from: 18, since: day('2021-01-01'), cites: [cite('CC', '17')] },
  { name: 'elder', from: 60, since: day('2021-01-01'), setting: true, cites: [cite('OFFICE', '')] },
]

/** The band of somebody born on `birth`, on the day `on`: a birthday itself counts. Undefined for a day before the first rule. */
export const ageBandOf = (birth: Day, on: Day): AgeBand | undefined =>
  rowsOn(ageRules, on).filter((rule) => addMonths(birth, rule.from * 12) <= on).toSorted((a, b) => b.from - a.from)[0]?.name
