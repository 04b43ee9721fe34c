import type { Day } from '../kernel/day.ts'
import { formatDay } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import type { Channel } from '../words/channels.ts'
import type { Calendar } from './calendar.ts'
import { findChannel } from './channels.ts'
import { cite } from './cite.ts'
import type { Cite } from './cite.ts'
import { nonAcceptance } from './confirmation-grounds.ts'
import { findRow } from './dated.ts'
import { findDeadline } from './deadlines.ts'
import { dueOn } from './due.ts'
import type { DueWarning } from './due.ts'

/** What must be known of an agreement before both parties take it to the court. */
export interface AgreementFacts {
  /** When it took effect; undefined while somebody has not signed or the seal is missing. */
  readonly effectiveOn?: Day | undefined
  readonly channel: Channel
  /** The mediation body was lawfully set up and took part as a body. */
  readonly lawfulBody: boolean
  readonly parties: readonly { readonly name: string; readonly joins: boolean }[]
  /** Content by which CPI 355 bars it, already split out or not. */
  readonly content: { readonly status: boolean; readonly title: boolean; readonly otherProcedure: boolean; readonly notCourtBusiness: boolean }
  /** Something remains after the barred content is split out. */
  readonly remains: boolean
}

export interface Obstacle {
  readonly ground: 'not-effective' | 'too-late' | 'body' | 'channel' | 'not-joint' | 'not-court-business' | 'status' | 'title' | 'other-procedure'
  readonly words: Words
  /** What to do about it. */
  readonly next: Words
  readonly cite: Cite
}

export interface Confirmability {
  /** True when both may apply now; barred content may have to be split out first. */
  readonly ok: boolean
  readonly obstacles: readonly Obstacle[]
  /** Content that must be taken out, after which the rest can be confirmed. */
  readonly splitOut: readonly Obstacle[]
  /** The last day for applying; undefined before it is effective. */
  readonly by?: Day
  readonly warnings: readonly DueWarning[]
}

/** Whether an agreement can go to the court for confirmation today, and every reason why not (民事诉讼法 205; 民诉法解释 351–355). */
export function confirmability(agreement: AgreementFacts, today: Day, calendar: Calendar): Confirmability {
  const on = agreement.effectiveOn ?? today
  const rule = findDeadline('confirmation-application', on)
  const term = agreement.effectiveOn && rule ? dueOn({ rule, start: agreement.effectiveOn, calendar }) : undefined
  const basis = rule?.cites.at(-1) ?? cite('CPL', '205')
  const barred = barredContent(agreement, today)
  const late = term && today > term.due
  const absent = agreement.parties.filter((one) => !one.joins).map((one) => one.name)
  const obstacles: readonly Obstacle[] = [
    ...(agreement.effectiveOn ? [] : [{ ground: 'not-effective', words: words('协议还没有生效', 'The agreement has not taken effect'), next: words('等各方签名、调解员签名并盖章', 'All sign, the mediator signs, the seal is set'), cite: cite('PML', '29') } as const]),
    ...(late ? [{ ground: 'too-late', words: words(`三十日已于 ${formatDay(term.due, 'zh')} 届满`, `The thirty days ended on ${formatDay(term.due, 'en')}`), next: words('可以另行达成协议后再申请，或者起诉', 'Agree anew and apply, or sue'), cite: basis } as const] : []),
    ...(agreement.lawfulBody ? [] : [{ ground: 'body', words: words('不是经依法设立的调解组织调解达成', 'Not made by a lawfully set-up mediation body'), next: words('请依法设立的调解组织主持后重新签订', 'Let a lawfully set-up body preside and sign anew'), cite: basis } as const]),
    ...(channelBars(agreement.channel, on) ? [{ ground: 'channel', words: words('这个渠道的结果不需要或者不能申请司法确认', 'What this door gives needs no confirmation or cannot have it'), next: words('按该渠道的规定执行或救济', 'Enforce or object by the rules of that door'), cite: basis } as const] : []),
    ...(absent.length || agreement.parties.length < 2 ? [{ ground: 'not-joint', words: words(`还没有共同申请：${absent.join('、') || '只有一方'}`, `Not applied for by all: ${absent.join(', ') || 'one side only'}`), next: words('司法确认须双方共同申请；不愿意的，协议仍有合同效力', 'Both must apply together; without it the agreement still binds as a contract'), cite: basis } as const] : []),
    ...(agreement.remains ? barred.filter((one) => !splittable.has(one.ground)) : barred),
  ]
  return {
    ok: obstacles.length === 0, obstacles, splitOut: agreement.remains ? barred.filter((one) => splittable.has(one.ground)) : [],
    ...(term ? { by: term.due } : {}), warnings: term?.warnings ?? [],
  }
}

const splittable: ReadonlySet<string> = new Set(['status', 'title'])

const channelBars = (channel: Channel, on: Day): boolean => {
  const rule = findChannel(channel, on)
  return rule !== undefined && rule.enforceable !== 'confirmed'
}

function barredContent({ content }: AgreementFacts, on: Day): readonly Obstacle[] {
  const all = [
    ['not-court-business', content.notCourtBusiness], ['status', content.status], ['other-procedure', content.otherProcedure], ['title', content.title],
  ] as const
  return all.flatMap(([name, present]) => {
    const ground = present ? findRow(nonAcceptance, name, on) : undefined
    return ground ? [{ ground: name, words: ground.words, next: ground.next ?? words('可以起诉', 'Sue'), cite: ground.cites[0] }] : []
  })
}
