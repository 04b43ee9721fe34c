import { compareDays, formatDay } from '../../kernel/day.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import { citesWords } from '../../law/cite.ts'
import { units } from '../../law/deadline.ts'
import { ruleOn } from '../../law/deadlines.ts'
import { enforceable } from './state.ts'
import type { DisputeState } from './state.ts'

/** Until when what was promised can be enforced, in a party's words; undefined while it cannot be, or all is kept (民事诉讼法 art. 250). */
export const enforceUntil = (state: DisputeState): Words | undefined => {
  const all = enforceable(state)
  const last = all.map((pledge) => pledge.due).toSorted(compareDays).at(-1)
  if (!last || all.every((pledge) => pledge.kept)) return undefined
  const { length: { n, unit }, cites } = ruleOn('enforcement-application', last)
  const cite = citesWords(cites)
  return words(
    `没做到的，自最后一期 ${formatDay(last, 'zh')} 起 ${n} ${units[unit].zh}内可以申请强制执行（${cite.zh}）`,
    `what is not done can be enforced within ${n} ${units[unit].en} of the last instalment, ${formatDay(last, 'en')} (${cite.en})`,
  )
}
