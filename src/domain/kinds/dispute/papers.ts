import { words } from '../../kernel/words.ts'
import type { Paper } from '../../matter/kind.ts'
import type { MatterState } from '../../matter/state.ts'
import { principals } from './state.ts'
import type { DisputeState } from './state.ts'
import { hasIssues } from './statements.ts'
import { undisputed } from './undisputed.ts'

const has = (name: string) => (state: MatterState): boolean => (state as DisputeState).papers[name] !== undefined
const owned = (state: MatterState): boolean => state.parties.every((party) => party.idNumber !== undefined || party.form !== 'natural')
const addressed = (state: MatterState): boolean => principals(state as DisputeState).every((person) => (state as DisputeState).addresses?.[person])

/** The 13-part file of people's mediation (人民调解卷宗): what must be in it, what may, and who can supply what is missing. */
export const papers: readonly Paper[] = [
  { name: 'registration', words: words('申请书或受理登记表', 'Application or registration form'), must: true, stage: 'accepted', from: words('窗口登记时自动生成', 'made by the registration'), present: has('registration') },
  { name: 'notice', words: words('权利义务告知书', 'Notice of rights and duties'), must: true, stage: 'preparing', from: words('调解员告知各方', 'the mediator tells each party'), present: has('notice') },
  { name: 'identity', words: words('身份证明', 'Proof of identity'), must: true, stage: 'preparing', from: words('各方当事人提供', 'each party'), present: owned },
  { name: 'authority', words: words('授权委托书', 'Power of attorney'), must: false, stage: 'preparing', from: words('委托代理人的一方', 'the party who names an agent'), present: has('authority') },
  { name: 'address', words: words('送达地址确认书', 'Confirmed address for service'), must: false, stage: 'preparing', from: words('各方自己确认，或者签纸质的', 'each party for themselves, or on paper'), present: addressed },
  { name: 'inquiry', inside: true, words: words('调查记录', 'Inquiry record'), must: false, stage: 'preparing', from: words('调解员向当事人、证人了解情况时做', 'the mediator, of what parties and witnesses say'), present: has('inquiry') },
  { name: 'evidence', words: words('证据材料', 'Evidence'), must: false, stage: 'preparing', from: words('当事人上传或交窗口', 'the parties'), present: has('evidence') },
  { name: 'record', words: words('调解记录', 'Record of mediation'), must: true, stage: 'mediating', from: words('调解员记录', 'the mediator'), present: has('record') },
  { name: 'undisputed', words: words('无争议事实记载', 'Record of undisputed facts'), must: false, stage: 'mediating', from: words('调解员写明，各方各自确认', 'written by the mediator, confirmed by each side'), present: (state) => undisputed(state as DisputeState).length > 0 },
  { name: 'issues', words: words('争点清单', 'Issue list'), must: false, stage: 'mediating', from: words('对方逐条答复主张后自动生成', 'made from the answers to the claim, line by line'), present: (state) => hasIssues(state as DisputeState) },
  { name: 'agreement', words: words('调解协议书', 'Agreement'), must: true, stage: 'agreed', from: words('各方签字、调解员签章', 'signed by all, sealed by the mediator'), present: has('agreement') },
  { name: 'payment', words: words('履行凭证', 'Proof of performance'), must: false, stage: 'performing', from: words('收到的一方确认，或付款的一方交凭证', 'the side that was paid, or proof by the other'), present: has('payment') },
  { name: 'visit', words: words('回访记录', 'Record of call-back'), must: false, stage: 'visiting', from: words('窗口或司法所回访', 'window or justice office'), present: has('visit') },
  { name: 'confirmation', words: words('司法确认材料', 'Confirmation papers'), must: false, stage: 'confirming', from: words('双方共同申请', 'both parties'), present: has('confirmation') },
  { name: 'note', words: words('卷宗情况说明', 'Note on the file'), must: false, stage: 'archived', from: words('归档时填写', 'written when archived'), present: has('note') },
  { name: 'cover', words: words('卷宗封面与封底', 'Covers of the file'), must: true, stage: 'archived', from: words('归档时自动生成', 'made when archived'), present: has('cover') },
]

/** What the file of a settled dispute must hold and does not: it is supplied, or a note on the file (卷宗情况说明) says why not. */
export const lacking = (state: DisputeState): readonly Paper[] =>
  (state.agreement?.effectiveOn === undefined ? [] : papers.filter((paper) => paper.must && paper.name !== 'cover' && !paper.present(state)))
