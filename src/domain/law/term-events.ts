import type { Day } from '../kernel/day.ts'
import { day } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { cite } from './cite.ts'
import { findRow } from './dated.ts'
import type { Rule } from './dated.ts'

/** What becomes of a term of mediation that has begun, when its matter takes another way. */
export const termFates = {
  'goes-on': words('接着算，从第一次签收起', 'It goes on, from the first sign-for'),
  anew: words('从下一次签收重新起算', 'It begins anew at the next sign-for'),
} as const
export type TermFate = keyof typeof termFates

export type TermEvent = Rule<{
  readonly name: 'returned' | 'transferred' | 'escalated' | 'sent-back' | 'reopened'
  readonly words: Words
  readonly fate: TermFate
}>

/**
 * 期限的起算, once for all terms of mediation. A term counts from the first sign-for for the court's papers or the application (特邀调解规定
 * art. 27, 在线调解规则 art. 24); that of labour mediation from the receipt of the application (劳动争议调解仲裁法 art. 14), which is the day on
 * which it was sent to the body, signed for or not. It stands still only for what the row of the deadline excludes, an appraisal, and while a
 * “not me” is checked. Nothing that was read says what becomes of it when the body that signed hands the matter on: those rows are settings,
 * and the default is the stricter for the office, which no hand-over lengthens. A new attempt, to which everybody is asked to agree anew, is
 * another matter: its term is its own.
 */
export const termEvents: readonly TermEvent[] = [
  { name: 'returned', words: words('签收后退回', 'Returned after the sign-for'), fate: 'goes-on', since: day('2000-01-01'), setting: true, cites: [cite('OFFICE', ''), cite('TY', '27', 'UNVERIFIED')] },
  { name: 'transferred', words: words('移交别的单位主办', 'The lead is transferred'), fate: 'goes-on', since: day('2000-01-01'), setting: true, cites: [cite('OFFICE', ''), cite('TY', '27', 'UNVERIFIED')] },
  { name: 'escalated', words: words('上提一级', 'Escalated'), fate: 'goes-on', since: day('2000-01-01'), setting: true, cites: [cite('OFFICE', ''), cite('TY', '27', 'UNVERIFIED')] },
  { name: 'sent-back', words: words('更正类型后回到分流', 'Back to routing after its type was corrected'), fate: 'goes-on', since: day('2000-01-01'), setting: true, cites: [cite('OFFICE', ''), cite('TY', '27', 'UNVERIFIED')] },
  { name: 'reopened', words: words('办结或违约后重新调解', 'Mediated again after its end or a breach'), fate: 'anew', since: day('2000-01-01'), setting: true, cites: [cite('OFFICE', ''), cite('PML', '17', 'UNVERIFIED')] },
]

/** What becomes of the running term on that day. Without a row it goes on: nobody gains time by an event that no rule names. */
export const fateOf = (name: TermEvent['name'], on: Day): TermFate => findRow(termEvents, name, on)?.fate ?? 'goes-on'
