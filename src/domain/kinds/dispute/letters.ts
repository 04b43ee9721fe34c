import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'

/**
 * What is sent. Every message carries the case code, so that its reader can check it; none bears a court's name unless the court
 * itself did the act (practice C8). `{link}` is filled by the sender.
 */
export const letters: Readonly<Record<string, Words>> = {
  'opened-in-your-name': words('【枫源】有人以您的名义登记了一件纠纷，案件码 {code}。是您的事请点「是我」；不是请点「不是我」，马上停办：{link}', '[Fengyuan] A dispute was registered in your name: {code}. If it is yours press “yes”; if not press “not me” and it stops at once: {link}'),
  accepted: words('【枫源】{code} 已受理，正在安排由谁调解。进度：{link}', '[Fengyuan] {code} is accepted; we are finding who will mediate. Progress: {link}'),
  refused: words('【枫源】{code} 不予受理：{ground}。您可以去：{door}', '[Fengyuan] {code} was not accepted: {ground}. You can go to: {door}'),
  'supplement-asked': words('【枫源】{code} 还缺：{what} 请补齐：{link}', '[Fengyuan] {code} lacks: {what} Supply it here: {link}'),
  'not-supplemented': words('【枫源】{code} 逾期未补正，按未申请处理。补齐后可以重新申请。', '[Fengyuan] {code} was not supplemented in time and counts as not applied for. You may apply again.'),
  routed: words('【枫源】{code} 已送到{body}。为什么是它：{reason}。', '[Fengyuan] {code} was sent to {body}. Why there: {reason}.'),
  'routed-to-you': words('有一件待签收：{title}（{code}）', 'To be signed for: {title} ({code})'),
  returned: words('{code} 被退回：{reason}', '{code} was returned: {reason}'),
  escalated: words('{code} 上提到本级：{why}', '{code} was escalated to you: {why}'),
  'consent-asked': words('【枫源】有一件纠纷想请您一起调解，案件码 {code}。调解免费、自愿，不影响起诉。请看清权利义务后答复：{link}', '[Fengyuan] You are asked to take part in mediation, {code}. It is free and voluntary and never blocks a suit. Read your rights and answer: {link}'),
  chosen: words('您被选为 {code} 的调解员，请接受或说明不能接受。', 'You were chosen as mediator of {code}; take it or say why not.'),
  disclosed: words('【枫源】{code} 的调解员披露：{words}。您可以要求更换：{link}', '[Fengyuan] The mediator of {code} discloses: {words}. You may ask for another: {link}'),
  objected: words('{who} 要求更换 {code} 的调解员，请决定。', '{who} asks for another mediator in {code}; please decide.'),
  declined: words('【枫源】{code} 有一方不同意调解，调解结束。您可以起诉，材料已为您备好：{link}', '[Fengyuan] A party of {code} declined; mediation is over. You may sue; your papers are ready: {link}'),
  'extension-asked': words('【枫源】{code} 的调解员提出延长 {days} 天，各方都同意才算：{link}', '[Fengyuan] The mediator of {code} proposes {days} more days; it counts only if all agree: {link}'),
  ended: words('【枫源】{code} 没有谈成，调解结束。您可以起诉或仲裁，材料已备好：{link}', '[Fengyuan] No agreement in {code}; mediation is over. Suit or arbitration is open: {link}'),
  'to-trial': words('【枫源】{code} 调解结束，案件转入审判。', '[Fengyuan] Mediation of {code} is over; the case goes to trial.'),
  'back-to-court': words('【枫源】{code} 委派调解结束，退回法院依法登记立案，7 天内有结果。', '[Fengyuan] Delegated mediation of {code} is over; it goes back to the court to be registered within 7 days.'),
  'agreement-to-sign': words('【枫源】{code} 的协议写好了，请看清每一条再签：{link}', '[Fengyuan] The agreement of {code} is ready; read each clause before you sign: {link}'),
  'agreement-changed': words('【枫源】{code} 的协议要改，之前的签名作废，改好后再请您签。', '[Fengyuan] The agreement of {code} is being changed; signatures given are void; you will be asked again.'),
  'signed-in-your-name': words('【枫源】{code} 的协议登记了您的纸质签名。不是您签的，请点「不是我」：{link}', '[Fengyuan] Your signature on paper was recorded in {code}. If it was not you, press “not me”: {link}'),
  'agreement-effective': words('【枫源】{code} 的协议已生效。不是您的意思请点「不是我」；要法院确认请在 30 天内提出：{link}', '[Fengyuan] The agreement of {code} is in effect. If this is not your will press “not me”; confirmation can be asked within 30 days: {link}'),
  'confirmation-applied': words('{code} 双方申请司法确认，请审查。', 'Both parties of {code} ask for confirmation.'),
  'confirmation-accepted': words('【法院】{code} 的司法确认申请已受理，案号 {caseNo}。', '[Court] The application in {code} was taken, no. {caseNo}.'),
  'confirmation-refused': words('【法院】{code} 的确认申请不予受理：{ground}。协议仍有合同效力。', '[Court] The application in {code} was not taken: {ground}. The agreement stands as a contract.'),
  confirmed: words('【法院】{code} 的协议已裁定有效，案号 {no}。对方不履行可以直接申请执行。', '[Court] The agreement of {code} is confirmed, no. {no}. It can be enforced.'),
  'confirmation-dismissed': words('【法院】{code} 的确认申请被驳回：{ground}。可以重新调解，也可以起诉。', '[Court] The application in {code} was dismissed: {ground}. Mediate again or sue.'),
  'payment-recorded': words('【枫源】{code} 第 {no} 条登记为已履行。没有收到请告诉我们：{link}', '[Fengyuan] Clause {no} of {code} was recorded as done. Tell us if you did not have it: {link}'),
  'received-asked': words('【枫源】{code} 对方说第 {no} 条已做到，您收到了吗？{link}', '[Fengyuan] The other side of {code} says clause {no} is done. Did you have it? {link}'),
  breached: words('【枫源】{code} 第 {no} 条到期没有做到，请尽快处理：{link}', '[Fengyuan] Clause {no} of {code} was not done in time; please act: {link}'),
  'suit-asked': words('{code} 当事人要求立案，7 天内决定。', 'A party of {code} asks for a suit; decide within 7 days.'),
  'suit-registered': words('【法院】{code} 已立案，案号 {caseNo}。', '[Court] {code} is registered as a suit, no. {caseNo}.'),
  'suit-returned': words('【法院】{code} 的起诉材料退回：{why}', '[Court] The papers of {code} are returned: {why}'),
  'withdrawn-in-your-name': words('【枫源】{code} 登记为您已撤回。不是您的意思请点「不是我」：{link}', '[Fengyuan] {code} was recorded as withdrawn by you. If not, press “not me”: {link}'),
  frozen: words('{code} 有人反映「不是我」，已暂停，请核实。', 'Somebody said “not me” in {code}; it is frozen, please check.'),
  void: words('【枫源】{code} 经核实为冒名，已作废。', '[Fengyuan] {code} was found to be forged and is void.'),
  reopened: words('【枫源】{code} 重新调解，会再次征求您的意愿。', '[Fengyuan] {code} is mediated again; you will be asked anew.'),
  suspended: words('【枫源】{code} 中止（{reason}），期限暂停计算。', '[Fengyuan] {code} is suspended ({reason}); the clock stands still.'),
  overdue: words('{code}「{clock}」已逾期，请处理。', '{code}: “{clock}” is overdue.'),
}
