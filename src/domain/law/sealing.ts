import { addMonths, day } from '../kernel/day.ts'
import type { Day } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { cite } from './cite.ts'
import { rowsOn } from './dated.ts'
import type { Rule } from './dated.ts'

/** What decides whether a matter is closed to all but its parties, its body and those cleared, from its first moment. */
export interface SealQuestion {
  readonly flags: readonly string[]
  /** A party is known, by their papers, to be under age. */
  readonly minorParty: boolean
}

export type SealRule = Rule<{ readonly words: Words; readonly asks: (of: SealQuestion) => boolean }>

/**
 * What is sealed at opening. That a child is only spoken of does not seal: most quarrels of a family do, and nothing of a matter is public anyway
 * (特邀调解规定 2, 民诉法解释 146). Nor does illness: what is told of it may not be published (医疗纠纷条例 42), and this house publishes nothing.
 */
export const sealRules: readonly SealRule[] = [
  {
    name: 'domestic-violence', words: words('说到家庭暴力的', 'Domestic violence is spoken of'), asks: ({ flags }) => flags.includes('domestic-violence'),
    since: day('2016-03-01'), setting: true, cites: [cite('OFFICE', ''), cite('DV', '5', 'UNVERIFIED')],
  },
  {
    // No body may disclose the name, home, school or other identifying facts of a minor in a case. The edition of 2024 is the one that was read.
    name: 'minor-party', words: words('当事人是未成年人的', 'A party is a minor'), asks: ({ minorParty }) => minorParty,
    since: day('2024-04-26'), cites: [cite('JUV', '103')],
  },
]

/** The rule by which a matter is sealed on a day; undefined when none does. */
export const sealedBy = (of: SealQuestion, on: Day): SealRule | undefined => rowsOn(sealRules, on).find((rule) => rule.asks(of))

/** Years until one is of age (民法典 17, 未成年人保护法 2). */
const ofAge = 18

/** Whether somebody born on this day is a minor on that one: of age on the birthday itself. */
export const isMinor = (birth: Day, on: Day): boolean => on < addMonths(birth, ofAge * 12)
