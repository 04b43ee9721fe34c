import { words } from '../../kernel/words.ts'

/** How a dispute ended. One at a time; a reopened matter has none. */
export const outcomes = {
  kept: words('已履行', 'Kept'),
  refused: words('不予受理', 'Not accepted'),
  'not-supplemented': words('逾期未补正', 'Not supplemented in time'),
  declined: words('一方不同意调解', 'A party declined mediation'),
  withdrawn: words('撤回', 'Withdrawn'),
  failed: words('未达成协议', 'No agreement'),
  expired: words('期限届满', 'Term expired'),
  'to-trial': words('转入审判', 'Moved to trial'),
  filed: words('已立案', 'Suit filed'),
  'suit-returned': words('法院退回起诉材料', 'Suit papers returned by the court'),
  enforcement: words('申请执行', 'Enforcement applied for'),
  merged: words('并入另一件', 'Merged into another'),
  forged: words('不是本人，作废', 'Not the person named: void'),
  police: words('移送公安', 'Handed to the police'),
} as const

export type Outcome = keyof typeof outcomes

/** Ends without a result: whoever wants to sue takes their papers along from here. Elsewhere the court has it already, or there is nothing to sue for. */
export const leavesSuit: ReadonlySet<Outcome> = new Set<Outcome>(['refused', 'not-supplemented', 'declined', 'withdrawn', 'failed', 'expired'])

export const tracks = {
  voluntary: words('诉前自愿调解', 'Voluntary, before any suit'),
  delegated: words('诉前委派调解', 'Delegated by the court before filing'),
  entrusted: words('立案后委托调解', 'Entrusted by the court after filing'),
} as const

export type Track = keyof typeof tracks

/** Why an application for confirmation goes to that court (民事诉讼法 art. 205). */
export const courtBecause = {
  invited: words('该院邀请调解组织先行调解', 'This court invited the body to mediate'),
  body: words('调解组织所在地', 'The mediation body is there'),
  party: words('一方当事人住所地', 'A party lives or is seated there'),
  property: words('标的物所在地', 'The thing in dispute is there'),
  intermediate: words('纠纷应当由中级人民法院管辖', 'The dispute belongs to the intermediate court'),
} as const
export type CourtBecause = keyof typeof courtBecause

/** How a suit ends after the parties settled in mediation entrusted by the court (特邀调解规定 art. 20). */
export const suitEnds = {
  writ: words('出具民事调解书', 'A civil mediation document is issued'),
  withdrawn: words('准许撤诉', 'The suit may be withdrawn'),
  otherwise: words('即时履行，以其他方式结案', 'Performed at once: closed otherwise'),
} as const
export type SuitEnd = keyof typeof suitEnds

/** What became of an application for confirmation; `revoked`: confirmed, and taken back after an objection. */
export const rulings = {
  valid: words('裁定有效，可以申请强制执行', 'confirmed: enforceable'),
  dismissed: words('驳回申请', 'dismissed'),
  refused: words('不予受理', 'not accepted'),
  withdrawn: words('已撤回', 'withdrawn'),
  'deemed-withdrawn': words('按撤回申请处理', 'counts as withdrawn'),
  revoked: words('异议成立，确认裁定已撤销', 'revoked after an objection'),
} as const
export type Ruling = keyof typeof rulings

export const procedures = {
  ordinary: words('普通程序', 'Ordinary procedure'),
  summary: words('简易程序', 'Summary procedure'),
} as const
