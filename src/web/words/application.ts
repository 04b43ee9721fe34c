import { words } from '../../domain/kernel/words.ts'

/** 司法确认申请书, at the desk and on the resident's page. */
export const applicationWords = {
  title: words('司法确认申请书', 'Application for judicial confirmation'),
  open: words('打印司法确认申请书', 'Print the application for confirmation'),
  before: words('各方都要签名，自己填上证件号码、住址和电话；连同下面列的材料交给法院，也可以请调解员转交。', 'Each side signs it and writes in their own number, address and phone. Hand it to the court with the papers listed below, or let the mediator pass it on.'),
  by: words('最晚 {day} 提出，过了这一天法院不再受理。', 'To be made by {day}; after that day the court does not take it.'),
  applied: words('已于 {day} 在系统里共同申请。法院要纸质件的，打印签名后补交。', 'Applied for together in the system on {day}. Where the court wants it on paper, print it, sign it and hand it in.'),
  proposed: words('法院是按现在的选择填的；没有选过的，是调解组织所在地的。要换法院，先在案件里登记。', 'The court is the one chosen so far, or that of the mediation body’s place where nobody chose. To ask another, record that in the case first.'),
  none: words('现在没有司法确认申请书可以打印：协议还没有生效，或者申请的期限已过。', 'There is no application for confirmation to print now: the agreement is not in effect, or the days for asking are over.'),
  applicant: words('申请人', 'Applicant'),
  inMediation: words('调解中为{side}', '{side} in the mediation'),
  agent: words('委托代理人', 'Represented by'),
  head: words('法定代表人或负责人', 'Legal representative or head'),
  phone: words('联系电话', 'Phone'),
  request: words('请求事项', 'What is asked for'),
  reasons: words('事实和理由', 'Facts and reasons'),
  leftOut: words('不在申请范围', 'Outside the application'),
  undertakings: words('申请人承诺', 'The applicants state and promise'),
  to: words('此致', 'To'),
  court: words('　　　　　　　　　　人民法院', '______________________ People’s Court'),
  sign: words('签名或者盖章', 'Signature or seal'),
  asked: words('已申请：{way}，{day}', 'Has asked: {way}, {day}'),
  enclosures: words('随申请提交的材料（交了的打勾）', 'Papers that go with it (tick what is handed in)'),
} as const
