import { addDays, formatDay } from '../../kernel/day.ts'
import type { Day } from '../../kernel/day.ts'
import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import type { Words } from '../../kernel/words.ts'
import { words } from '../../kernel/words.ts'
import { citesWords } from '../../law/cite.ts'
import { findDeadline } from '../../law/deadlines.ts'
import { dueOn } from '../../law/due.ts'
import type { World } from '../../matter/kind.ts'
import { mediationRule } from './clocks.ts'
import type { DisputeState } from './state.ts'

/** What is done within the term of mediation, by a party or by the mediator. */
const inMediation: readonly string[] = [
  'consent', 'record-consent', 'prefer-mediator', 'choose-mediator', 'take-case', 'hold-session', 'ask-extension', 'agree-extension', 'record-extension',
  'settle-orally', 'draft-agreement', 'redraft', 'sign', 'record-signature', 'seal-agreement', 'decline',
]
const confirming: readonly string[] = ['wish-confirmation', 'record-wish']

/** An act that comes after its day: which day that was, where it is written, and what is open now. */
export const expired = (state: DisputeState, act: string, world: World): Refused | undefined => {
  if (act === 'correct-party') return tooLate(state)
  if (confirming.includes(act)) return confirmationExpired(state, world)
  const { end } = state
  if (act === 'supply' && end?.outcome === 'not-supplemented') return after(end.on, 'correction', words('材料齐了重新登记（时效自首次提出之日起已中断）', 'register again once the papers are complete; limitation was interrupted on the day of the first registration'))
  if (inMediation.includes(act) && end?.reason === 'expired') {
    return after(end.on, mediationRule(state), state.track === 'entrusted'
      ? words('案件已转入审判，等法院通知；在法庭上还可以再谈', 'the case goes to trial and the court will write; it can still be settled there')
      : words('起诉；劳动争议申请仲裁；双方都还想谈的，请中心主任重新调解', 'a suit; arbitration in a labour dispute; where both still want to talk, the head of the centre can have it mediated again'))
  }
  return undefined
}

/** A name under an agreement, or before a court, is not put right by an entry in a register. */
const tooLate = ({ stage, agreement }: DisputeState): Refused => refuse('not-possible', { what: stage === 'filing'
  ? words('立案请求已经送到法院，请直接告诉法院更正', 'the suit lies with the court: tell the court what is wrong')
  : stage === 'concluded' || stage === 'archived'
  ? words('已经办结或者归档，登记不再改。还要办的，请中心主任「重新调解」后再更正；只是留个说明的，「记一笔」', 'it is over or archived, and stands as it is. If it is to go on, the head of the centre has it mediated again first; to leave a word, add a note')
  : agreement
  ? words('协议已经生效，上面的姓名、证件号不能在这里改。写错字的，请各方在协议上改正、签名，再「交证据」上传；写错了人的，请本人点「不是我」，由中心主任核实', 'the agreement is in effect, and the names under it are not changed here. A slip of the pen: all correct and sign it on the agreement itself, and the page goes in as evidence. The wrong person: they press “not me”, and the head of the centre checks it')
  : words('这一步不能更正当事人信息', 'a party’s data are not put right at this stage') })

/** The thirty days for asking the court are a hard stop (民事诉讼法 art. 205), whether or not their end was written down yet. */
export const confirmationExpired = (state: DisputeState, world: Pick<World, 'today' | 'calendar'>): Refused | undefined => {
  const from = state.agreement?.effectiveOn
  const rule = from && findDeadline('confirmation-application', from)
  if (!rule || state.confirmation?.appliedOn) return undefined
  const { due } = dueOn({ rule, start: from, calendar: world.calendar })
  if (world.today <= due && !state.confirmation?.closed) return undefined
  return over(due, citesWords(rule.cites), words('协议照样有效，按协议履行；要能强制执行，可以另行达成协议后再申请，或者起诉', 'the agreement stands and is to be kept; for enforcement agree anew and apply, or sue'))
}

/** The system acted on the day after the last one. */
const after = (endedOn: Day, rule: string, allowed: Words): Refused =>
  over(addDays(endedOn, -1), citesWords(findDeadline(rule, endedOn)?.cites ?? []), allowed)

const over = (on: Day, cite: Words, allowed: Words): Refused => refuse('expired', { on: words(formatDay(on, 'zh'), formatDay(on, 'en')), cite, allowed })
