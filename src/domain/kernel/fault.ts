import type { Words } from './words.ts'
import { fillText, words } from './words.ts'

/**
 * Everything that can be refused, once, with what happened and what to do next. The domain returns a `Refused`; the
 * edge translates the code to a status and the words to the asked language.
 */
export const faults = {
  'not-signed-in': words('请先登录，再继续。', 'Please sign in to go on.'),
  'not-allowed': words('您没有办理这一步的权限。需要时请联系本单位管理员或综治中心主任。', 'You may not do this step. If you need to, ask your administrator or the head of the centre.'),
  'beyond-post': words('本件由{centre}主办，这一步要由辖区覆盖{area}的「{role}」岗位办理，您的岗位辖区没有覆盖那里。{todo}。', '{centre} leads this matter, and this step takes the post “{role}” over {area}; yours does not cover that. {todo}.'),
  'not-found': words('没有找到，或您无权查看。请核对案件码，或换一个条件再查。', 'Not found, or not yours to see. Check the case code or search differently.'),
  'wrong-stage': words('现在处于「{stage}」，不能「{act}」。现在可以：{allowed}。', '“{act}” is not possible in “{stage}”. Possible now: {allowed}.'),
  'stale': words('这件事刚被 {who} 更新过。请看一下变化，再决定是否继续；您填写的内容还在。', '{who} has just changed this matter. Look at what changed and decide again; what you typed is kept.'),
  'invalid': words('有 {count} 处需要修改，请看标出的地方。', '{count} place(s) to correct; see the marks.'),
  'missing-consent': words('还有当事人没有同意调解：{who}。取得每一方同意后才能开始；不同意的，可以立案。', 'Consent is missing from: {who}. Mediation starts only with everyone’s consent; who declines may file a suit.'),
  'frozen': words('有人反映「不是我」，本件已暂停办理，等中心主任核实。', 'Somebody has said “not me”: the matter is frozen until the head of the centre has checked it.'),
  'suspended': words('本件已中止（{reason}），恢复后再办理。', 'The matter is suspended ({reason}); resume it first.'),
  'expired': words('期限已于 {on} 届满（{cite}）。可以办理：{allowed}。', 'The term ended on {on} ({cite}). Possible now: {allowed}.'),
  'third-return': words('已退回三次，由中心主任当场裁定，不能再退。', 'Returned three times: the head of the centre decides now; it cannot be returned again.'),
  'conflict-of-interest': words('{who} 与本件有利害关系：{reason}。请换一位。', '{who} has a conflict in this matter: {reason}. Choose somebody else.'),
  'unknown-body': words('没有这个单位，或它不接收这一类事项。请重新选择。', 'No such body, or it does not take this type. Choose again.'),
  'unknown-account': words('没有这位人员，或已停用。请重新选择。', 'No such person, or the account is closed. Choose again.'),
  'unknown-area': words('没有这个地方。请从列表中选择镇街和村社区。', 'No such place. Choose the town and the village from the list.'),
  'unknown-party': words('当事人里没有这个人。请重新选择。', 'No such party in this matter. Choose again.'),
  'unknown-kind': words('没有这一类事项。', 'There is no such kind of matter.'),
  'unknown-act': words('没有「{act}」这个步骤。', 'There is no act “{act}”.'),
  'not-mediable': words('这件事依法不能调解：{reason}。可以去：{where}。', 'By law this cannot be mediated: {reason}. Go to: {where}.'),
  'not-confirmable': words('不能申请司法确认：{reason}。', 'Judicial confirmation is not possible: {reason}.'),
  'already-done': words('已经办理过了：{what}。', 'Already done: {what}.'),
  'incomplete': words('还缺：{what}。', 'Still missing: {what}.'),
  'not-possible': words('现在不能办：{what}。', 'Not possible now: {what}.'),
  'paper-only': words('涉及人身关系的协议不能电子签名（《电子签名法》第3条），请到承办单位在纸上签。', 'An agreement on personal relations cannot be signed electronically (Electronic Signature Law, art. 3); please sign on paper at the body that handles it.'),
  'over-cap': words('超过上限：{what}（{cite}）。', 'Over the cap: {what} ({cite}).'),
  'wrong-code': words('案件码有误，请对照短信或回执再输一次；格式如 DG-7K3Q-9F2M-4。', 'The case code has an error: compare it with the message or the receipt. It looks like DG-7K3Q-9F2M-4.'),
  'wrong-login': words('账号、密码或验证码不对。连续错误会暂时锁定。', 'Account, password or code is wrong. Repeated errors lock the account for a while.'),
  'otp-needed': words('请再输入动态口令（验证器上的六位数字）。', 'Now enter the one-time code, the six digits your authenticator shows.'),
  'wrong-otp': words('动态口令不对，或这一个已经用过。请等验证器换出下一个再输入。', 'The one-time code is wrong or was used already. Wait for the next one and enter that.'),
  'otp-to-set-up': words('您的岗位须用动态口令登录。请先完成设置，再办理业务。', 'Your post signs in with one-time codes. Set them up first, then go on.'),
  'wrong-phone-code': words('验证码不对或已过期（五分钟内有效，可试五次）。请核对，或重新获取。', 'The code is wrong or has expired (five minutes, five tries). Check it, or ask for a new one.'),
  'weak-password': words('密码不合要求：{reason}。', 'The password will not do: {reason}.'),
  'spent-link': words('这个链接已经用过或已过期，请向管理员再要一个。', 'This link was used or has expired. Ask your administrator for another.'),
  'wrong-origin': words('请求没有通过来源核对，没有办理。请刷新页面后再提交，您填写的内容还在。', 'The request could not be shown to come from our own page, so nothing was done. Reload and send again; what you typed is kept.'),
  'oidc-off': words('本系统没有接入统一身份认证，请用账号和密码登录。', 'No identity system is connected here. Sign in with account and password.'),
  'oidc-failed': words('统一身份认证没有完成，请重新登录。', 'Sign-in through the identity system was not completed. Start again.'),
  'oidc-unknown': words('身份已核实，但「{login}」在本系统没有账号。请联系本单位管理员开通。', 'Your identity was confirmed, but “{login}” has no account here. Ask your administrator to make one.'),
  'unreadable': words('请求内容读不出来，没有办理。请按 JSON 格式重新提交。', 'The request could not be read, so nothing was done. Send it again as well-formed JSON.'),
  'wrong-content': words('不收这种内容（{type}）。请按 {wanted} 提交。', 'Content of this type ({type}) is not taken. Send {wanted}.'),
  'unknown-route': words('没有这个地址。接口清单见 /api/openapi.json。', 'There is no such address. /api/openapi.json lists them all.'),
  'taken': words('「{what}」已被使用，请换一个。', '“{what}” is taken. Choose another.'),
  'separate-posts': words('「{role}」不能兼任其他岗位（系统、审计与业务三者分立）。请另设账号。', '“{role}” cannot be held together with another post: administration, audit and casework are kept apart. Make another account.'),
  'own-account': words('不能办理自己的账号，请由另一位管理员办理。', 'You cannot do this to your own account; another administrator has to.'),
  'second-person': words('这一步要两个人：您已申请，请另一位管理员来同意。', 'This takes two people: you asked for it, another administrator has to agree.'),
  'hands-full': words('{who} 名下还有 {count} 件未办结。请先移交，或确认停用后由单位负责人重新指派。', '{who} still has {count} open matter(s). Hand them over first, or confirm and let the head of the body reassign them.'),
  'locked': words('尝试次数过多，请在 {minutes} 分钟后再试，或联系管理员解锁。', 'Too many attempts. Try again in {minutes} min, or ask an administrator to unlock.'),
  'too-many': words('操作太频繁，请在 {seconds} 秒后再试。', 'Too many requests. Try again in {seconds} s.'),
  'too-large': words('文件太大，上限 {limit}。请压缩或分开上传；已填写的内容还在。', 'The file is too large (limit {limit}). Compress or split it; what you typed is kept.'),
  'bad-file': words('这个文件的内容与类型不符，或类型不收：{kind}。请换成图片、PDF、Word 或录音再传；已填写的内容还在。', 'The file’s content does not match its type, or the type is not taken: {kind}. Send a picture, PDF, Word or sound instead; what you typed is kept.'),
  'reused-key': words('同一个提交编号已用于另一项内容。请刷新后再提交。', 'This Idempotency-Key was used for something else. Reload and send again.'),
  'key-needed': words('缺少 Idempotency-Key：每次提交都要有自己的编号，重复点击才不会重复办理。', 'Idempotency-Key is missing: each submission needs its own, so that a double click counts once.'),
  'unavailable': words('系统暂时连不上数据库，您填写的内容还在，稍后会自动重试。', 'The database cannot be reached for the moment. What you typed is kept; it will be retried.'),
  'internal': words('系统出错了，已经记录（{trace}）。您填写的内容还在，请稍后再试。', 'Something went wrong and was recorded ({trace}). What you typed is kept; try again later.'),
} as const satisfies Record<string, Words>

export type FaultCode = keyof typeof faults

/** A place in a form that needs a correction. `path` is `parties.0.phone`. */
export interface FieldFault {
  readonly path: string
  readonly words: Words
}

export interface Fault {
  readonly code: FaultCode
  /** Values for the slots of the words; a slot may itself be bilingual. */
  readonly values: Readonly<Record<string, string | number | Words>>
  readonly fields?: readonly FieldFault[]
  /** With `stale`: what happened since the version that the sender had. */
  readonly changed?: readonly Change[]
}

/** A fact that somebody has not seen yet. `at` is a Moment. */
export interface Change {
  readonly seq: number
  readonly what: Words
  readonly who: string
  readonly at: string
}

export interface Refused {
  readonly refused: Fault
}

export const refuse = (code: FaultCode, values: Fault['values'] = {}, fields?: readonly FieldFault[]): Refused => ({
  refused: fields ? { code, values, fields } : { code, values },
})

export const isRefused = (value: unknown): value is Refused => typeof value === 'object' && value !== null && 'refused' in value

/** The fault in the reader's words. */
export const explain = (fault: Fault): Words => {
  const pick = (language: 'zh' | 'en') =>
    fillText(faults[fault.code][language], Object.fromEntries(Object.entries(fault.values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value])))
  return { zh: pick('zh'), en: pick('en') }
}

/** For callers that have no way to go on (a job, a script): carries the fault upward. */
export class FaultError extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(explain(fault).en)
    this.name = 'FaultError'
    this.fault = fault
  }
}
