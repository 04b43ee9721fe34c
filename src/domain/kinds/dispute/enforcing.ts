import { compareDays, formatDay } from '../../kernel/day.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import { cite as citing, citesWords } from '../../law/cite.ts'
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

/** What must be known before suing over what a court has confirmed or written: it is enforced and need not be sued for again, and a second suit may not be taken (民事诉讼法 arts. 206, 127(5)). */
export const enforcedInstead = (state: DisputeState): Words | undefined => {
  if (enforceable(state).length === 0) return undefined
  const again = citesWords([citing('CPL', '127(5)')])
  if (state.suitClosed?.how === 'writ') {
    return words(
      `法院已经出具调解书：对方不履行的，可以直接申请强制执行，不用再起诉。就同一件事再起诉，法院可能不受理（${again.zh}）。`,
      `The court has issued a mediation document: if the other side does not keep it, apply for enforcement; no suit is needed. A second suit over the same matter may not be taken (${again.en}).`,
    )
  }
  const basis = citesWords([citing('CPL', '206')])
  return words(
    `协议已由法院裁定确认：确认了的各条，对方不履行的，可以直接申请强制执行，不用再起诉（${basis.zh}）。就同一件事再起诉，法院可能不受理（${again.zh}）。`,
    `A court has confirmed the agreement: what it covers can be enforced at once if the other side does not keep it; no suit is needed (${basis.en}). A second suit over the same matter may not be taken (${again.en}).`,
  )
}

/** What must be known before suing over work: arbitration comes before the suit (劳动争议调解仲裁法 art. 5). */
export const arbitrationFirst = (state: DisputeState): Words | undefined => {
  // Over an agreement that binds one sues as over a contract.
  if (state.type !== 'labour' || state.agreement?.effectiveOn) return undefined
  const basis = citesWords([citing('LD', '5')])
  return words(
    `劳动争议要先申请劳动仲裁，不收费；对裁决不服的再起诉（${basis.zh}）。没有仲裁过就立案，法院可能不受理；点不点由您定。`,
    `A labour dispute goes to arbitration first, which is free; against the award a suit is open (${basis.en}). Without it a court may not take the suit; whether you press is yours to decide.`,
  )
}
