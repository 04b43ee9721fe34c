import { words } from '../../kernel/words.ts'
import type { Stage } from '../../matter/kind.ts'

/** The road that every reader sees. */
export const road = [
  { step: 'register', words: words('登记', 'Registered') },
  { step: 'accept', words: words('受理', 'Accepted') },
  { step: 'route', words: words('分流', 'Routed') },
  { step: 'mediate', words: words('调解', 'Mediation') },
  { step: 'agree', words: words('协议', 'Agreement') },
  { step: 'confirm', words: words('确认', 'Confirmation') },
  { step: 'perform', words: words('履行', 'Performance') },
  { step: 'visit', words: words('回访', 'Call-back') },
  { step: 'archive', words: words('归档', 'Archive') },
] as const

export const stages = {
  registered: {
    step: 'register', words: words('登记，待受理', 'Registered, to be accepted'), now: ['accept', 'ask-supplement', 'refuse'],
    plain: words('已登记，正在看能不能受理', 'Registered; we are checking whether it can be taken'), clocks: ['acceptance-review', 'take-over', 'intake-decision'],
  },
  readdressing: {
    step: 'register', words: words('退回首接单位，待改送', 'Back with its first receiver'), now: ['send-on', 'decide-intake'],
    plain: words('送去的单位说不归它管，正在找该去的地方', 'The centre to which it was sent says it is not its own; we are finding where it belongs'), clocks: ['readdressing', 'intake-decision'],
  },
  supplementing: {
    step: 'register', words: words('等补正', 'Awaiting supplement'), now: ['supply'],
    plain: words('还缺一些材料，请补齐', 'Something is missing; please supply it'), clocks: ['correction'],
  },
  accepted: {
    step: 'accept', words: words('待分流', 'To be routed'), now: ['route', 'decide-route'],
    plain: words('已受理，正在安排由谁来调解', 'Accepted; we are finding who will mediate'), clocks: ['owner-needed', 'routing'],
  },
  routed: {
    step: 'route', words: words('待签收', 'To be signed for'), now: ['sign-for'],
    plain: words('已送到承办单位，等它签收', 'Sent to the body that will handle it; it has yet to sign for it'), clocks: ['sign-for'],
  },
  preparing: {
    // Who was only asked has not been in mediation.
    step: 'mediate', aside: true, words: words('调解前准备', 'Preparing'), now: ['consent', 'prefer-mediator', 'take-case', 'record-consent', 'choose-mediator'],
    plain: words('正在问各方愿不愿意调解', 'Everybody is being asked whether they agree to mediation'), clocks: ['first-contact', 'other-side-contact'],
  },
  mediating: {
    step: 'mediate', words: words('调解中', 'In mediation'), now: ['hold-session', 'draft-agreement'],
    plain: words('正在调解', 'Mediation is going on'), clocks: ['mediation', 'labour-mediation'],
  },
  signing: {
    step: 'agree', words: words('待签协议', 'Agreement to be signed'), now: ['sign', 'record-signature', 'seal-agreement'],
    plain: words('协议写好了，等各方签字', 'The agreement is written; it is to be signed by all'), clocks: ['agreement-signing'],
  },
  agreed: {
    step: 'agree', words: words('协议生效', 'Agreement in effect'), now: ['wish-confirmation', 'record-wish', 'close-suit', 'say-received'],
    plain: words('协议已生效，可以请法院确认', 'The agreement is in effect; the court can be asked to confirm it'), clocks: ['confirmation-application'],
  },
  confirming: {
    step: 'confirm', court: true, words: words('司法确认中', 'Under judicial confirmation'), now: ['add-evidence', 'accept-confirmation', 'ask-confirmation', 'confirm'],
    plain: words('法院正在审查协议', 'The court is examining the agreement'), clocks: ['confirmation-papers', 'confirmation-decision', 'confirmation-intake'],
  },
  performing: {
    step: 'perform', words: words('履行中', 'Being performed'), now: ['say-received', 'say-paid', 'record-payment'],
    plain: words('正在按协议履行', 'The agreement is being kept, step by step'), clocks: ['promise'],
  },
  breached: {
    step: 'perform', words: words('违约', 'In breach'), now: ['say-received', 'say-paid', 'record-payment'],
    plain: words('约定的事到期没有做到', 'Something promised was not done in time'), clocks: ['breach-cure'],
  },
  visiting: {
    // What was kept while the court could still be asked was performed too, although the matter never stood there.
    step: 'visit', behind: ['perform'], words: words('回访期', 'Call-backs'), now: ['visit', 'answer-visit'],
    plain: words('登记的都已做到，我们会回访核对', 'All is recorded as kept; we call back to check'), clocks: ['visit'],
  },
  filing: {
    // At a court’s door nobody mediates, and nothing follows that would have followed an agreement.
    beside: true, court: true, words: words('立案审查', 'Suit under review'), now: ['add-evidence', 'register-suit'],
    plain: words('有一方要求立案，法院正在审查', 'One side asked for a suit; the court is reviewing it'), clocks: ['suit-papers', 'filing-decision'],
  },
  concluded: {
    step: 'archive', words: words('已办结', 'Concluded'), now: ['archive'],
    plain: words('已办结', 'Concluded'), clocks: [],
  },
  archived: {
    step: 'archive', words: words('已归档', 'Archived'), end: true,
    plain: words('已归档', 'Archived'),
  },
} as const satisfies Record<string, Stage>
