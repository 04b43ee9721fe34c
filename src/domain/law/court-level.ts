import type { Day } from '../kernel/day.ts'
import { day } from '../kernel/day.ts'
import { fen } from '../kernel/money.ts'
import type { Fen } from '../kernel/money.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { cite } from './cite.ts'
import { rowsOn } from './dated.ts'
import type { Rule } from './dated.ts'

/** From which sum on a dispute is the intermediate court's at first instance, by where the parties live. */
export type LevelRule = Rule<{
  readonly words: Words
  readonly from: Fen
}>

/**
 * 级别管辖. The notice was not read: its sums are settings. That a party lives in another province is not on record, so the higher sum, of
 * parties in one province, is asked; subjects that are the intermediate court's (知识产权, 涉外) are named by whoever applies.
 */
export const levelRules: readonly LevelRule[] = [
  {
    name: 'intermediate-by-sum', words: words('诉讼标的额五亿元以上（当事人住所地均在本省）', 'A sum of 500 million yuan or more, all parties in the province'), from: fen(50_000_000_000),
    since: day('2021-10-01'), cites: [cite('LEVEL', '1', 'UNVERIFIED'), cite('CPL', '19', 'UNVERIFIED')], setting: true,
  },
]

/** The rule by which a sum is the intermediate court's on a day; undefined when it is a basic court's. */
export const intermediateBy = (amount: Fen | undefined, on: Day): LevelRule | undefined =>
  (amount === undefined ? undefined : rowsOn(levelRules, on).find((rule) => amount >= rule.from))
