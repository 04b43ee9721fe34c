import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import type { Outcome } from './outcomes.ts'
import type { DisputeState } from './state.ts'

const doors = words('不影响您去法院起诉；劳动争议可以申请仲裁', 'you may still go to court; a labour dispute may go to arbitration')
const closed = (zh: string, en: string): Words => words(`${zh}。${doors.zh}`, `${en}; ${doors.en}`)

/** What a party reads when it is over: how it ended, and which way is open now (人民调解法 art. 26). */
const sentences: Readonly<Record<Outcome, Words>> = {
  kept: words('约定的都做到了，这件事办完了', 'Everything that was agreed was done; this is closed'),
  refused: words('这件事没有受理，理由和该去哪里已发短信告诉申请人，也写在经过里', 'This was not accepted; why, and where to go, was sent to the applicant and stands in the story'),
  'not-supplemented': words('没有在期限内补齐材料，这次登记到此为止；材料齐了可以再来登记', 'The papers were not supplied in time, so this registration ends; come again when you have them'),
  declined: closed('有一方不愿意调解，调解到此结束', 'One side did not want mediation, so it ends here'),
  withdrawn: closed('申请人撤回了，这件事到此为止', 'The applicant withdrew; this ends here'),
  failed: closed('没有谈成，调解到此结束', 'No agreement was reached; mediation ends here'),
  expired: closed('期限到了还没有谈成，调解到此结束', 'The term ended without an agreement; mediation ends here'),
  'to-trial': words('调解到此结束，案件已转入审判，等法院通知；诉讼费要在转入审判前交，不交的按撤诉处理', 'Mediation ends here; the case goes to trial, and the court will write to you. The fee is paid before that; unpaid, the suit counts as withdrawn'),
  filed: words('法院已经立案，接下来等法院通知', 'The court has registered the suit and will write to you'),
  'suit-returned': words('法院没有立案，材料已退回，理由和该去哪里已发短信告诉申请人，也写在经过里；裁定不予受理的，可以上诉', 'The court did not register the suit and returned the papers; why, and where to go, was sent to the applicant and stands in the story. Against an order of non-acceptance you may appeal'),
  enforcement: words('没有收到的一方要申请强制执行，这件在这里办结；申请由申请人自己向法院提出，平台不转送', 'Who was not given what was promised turns to enforcement, and this ends here; the application is made to the court by themselves, nothing is sent from here'),
  merged: words('这件事并到了另一件里一起办', 'This is handled together with another matter now'),
  forged: words('查明写的不是本人，这件事作废，被写到的人什么也不用做；只是写错了人或者号码的，申请人改对后可以重新登记', 'It was found not to be about the person it names: void, and whoever was named need do nothing. Where only a name or a number was wrong, the applicant can register it anew'),
  police: words('这件事已移送公安机关办理', 'This was handed to the police'),
}

export const ended = (state: DisputeState): Words | undefined => state.end && sentences[state.end.outcome]
