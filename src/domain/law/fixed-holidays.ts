import { day } from '../kernel/day.ts'
import type { Day } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { cite } from './cite.ts'
import { rowsOn } from './dated.ts'
import type { Rule } from './dated.ts'

/** A holiday that the law ties to days of the solar year: it needs no notice. `days` are months and days, '10-01'. */
export type FixedHoliday = Rule<{ readonly words: Words; readonly says: Words; readonly days: readonly string[] }>

const [before, now] = [{ since: day('2014-01-01'), until: day('2025-01-01'), cites: [cite('HOL13', '2')] }, { since: day('2025-01-01'), cites: [cite('HOL', '2')] }] as const
const [newYear, labourDay, nationalDay] = [words('元旦', 'New Year’s Day'), words('劳动节', 'Labour Day'), words('国庆节', 'National Day')]

/** The holidays that move (春节, 清明, 端午, 中秋) and the days worked in exchange are known from each year's notice alone. */
export const fixedHolidays: readonly FixedHoliday[] = [
  { name: 'new-year', words: newYear, days: ['01-01'], says: words('1月1日放假', 'A day off: 1 January'), ...before },
  { name: 'new-year', words: newYear, days: ['01-01'], says: words('1月1日放假', 'A day off: 1 January'), ...now },
  { name: 'labour-day', words: labourDay, days: ['05-01'], says: words('5月1日放假', 'A day off: 1 May'), ...before },
  { name: 'labour-day', words: labourDay, days: ['05-01', '05-02'], says: words('5月1日、2日放假', 'Days off: 1 and 2 May'), ...now },
  { name: 'national-day', words: nationalDay, days: ['10-01', '10-02', '10-03'], says: words('10月1日至3日放假', 'Days off: 1 to 3 October'), ...before },
  { name: 'national-day', words: nationalDay, days: ['10-01', '10-02', '10-03'], says: words('10月1日至3日放假', 'Days off: 1 to 3 October'), ...now },
]

/** Whether the law itself, without a notice of the year, gives that day off. */
export const isFixedHoliday = (on: Day): boolean => rowsOn(fixedHolidays, on).some((one) => one.days.includes(on.slice(5)))
