import type { Day } from '../kernel/day.ts'
import { day } from '../kernel/day.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import type { Channel } from '../words/channels.ts'
import type { DisputeType } from '../words/dispute-types.ts'
import { cite } from './cite.ts'
import { findRow } from './dated.ts'
import type { Rule } from './dated.ts'

/** What the law says of one door: who runs it, how it starts, what its result is worth. Words of the doors are in `words/channels`. */
export type ChannelRule = Rule<{
  readonly name: Channel
  readonly runBy: Words
  readonly start: Words
  /** `all`: each party must agree; `not-refused`: stops when one clearly refuses; `none`: not a matter of consent. */
  readonly consent: 'all' | 'not-refused' | 'none'
  readonly effect: Words
  /** `itself`: can be enforced as it is; `confirmed`: after judicial confirmation; `no`. */
  readonly enforceable: 'itself' | 'confirmed' | 'no'
  readonly fee: 'none' | 'may-charge' | 'charged' | 'halved' | 'court-pays'
  /** Types of dispute that this door does not take. */
  readonly excludes?: readonly DisputeType[]
  /** Types that this door takes, and no other. */
  readonly only?: readonly DisputeType[]
  /** What it does not take, in words. */
  readonly excludesWords?: Words
}>

const contract = words('各方签名、调解员签名并盖章后生效；口头协议达成时生效。具有合同约束力', 'Binding as a contract: once all have signed, the mediator has signed and the seal is set; an oral agreement as soon as it is reached')
const signedByBoth = words('双方签名、盖章或捺印后生效', 'Once both sides have signed')
const byApplication = words('申请', 'On application')

export const channelRules: readonly ChannelRule[] = [
  {
    name: 'people', runBy: words('村（社区）、镇街、企事业单位人民调解委员会', 'People’s mediation committees of villages, towns and firms'), start: words('申请，或主动调解', 'On application or of its own motion'),
    consent: 'not-refused', effect: contract, enforceable: 'confirmed', fee: 'none', since: day('2011-01-01'), cites: [cite('PML', '17'), cite('PML', '4'), cite('PML', '29'), cite('PML', '33')],
  },
  {
    name: 'people-industry', runBy: words('社会团体、行业组织设立的人民调解委员会（限本行业）', 'Committees of associations and trades, within their field'), start: words('申请，或主动调解', 'On application or of its own motion'),
    consent: 'not-refused', effect: contract, enforceable: 'confirmed', fee: 'none', since: day('2011-01-01'), cites: [cite('PML', '34'), cite('GDM', '8'), cite('PA', '33')],
  },
  {
    name: 'administrative', runBy: words('有职权的行政机关', 'An agency within its powers'), start: words('申请，或机关提出', 'On application or offered by the agency'),
    consent: 'all', effect: words('按该机关规则签署，合同效力', 'Signed by its own rules; a contract'), enforceable: 'confirmed', fee: 'none', since: day('2000-01-01'), setting: true,
    // No general statute was found for Guangdong; confirmation only where a lawfully set-up mediation body made the agreement.
    cites: [cite('OFFICE', ''), cite('CPL', '205', 'UNVERIFIED')],
  },
  {
    name: 'delegated', runBy: words('法院名册上的特邀调解组织、调解员', 'Bodies and mediators on the court’s roster'), start: words('立案前法院征得当事人同意', 'Before filing, offered by the court and agreed to'),
    consent: 'all', effect: signedByBoth, enforceable: 'confirmed', fee: 'court-pays', since: day('2016-07-01'), cites: [cite('TY', '11'), cite('TY', '19'), cite('TY', '24'), cite('TY', '29')],
  },
  {
    name: 'entrusted', runBy: words('法院名册上的特邀调解组织、调解员', 'Bodies and mediators on the court’s roster'), start: words('立案后法院委托', 'Entrusted by the court after filing'),
    consent: 'all', effect: words('法院审查制作调解书，双方签收后生效', 'By the court’s mediation document, once both have signed for it'), enforceable: 'itself', fee: 'halved', since: day('2016-07-01'), cites: [cite('TY', '11'), cite('TY', '20'), cite('MT', '1'), cite('FEE', '15')],
  },
  {
    name: 'in-house', runBy: words('法院专职调解员', 'The court’s own mediators'), start: words('立案前后法院征得同意', 'Before or after filing, agreed to'),
    consent: 'all', effect: signedByBoth, enforceable: 'confirmed', fee: 'none', since: day('2019-01-01'), cites: [cite('SEED', '')],
  },
  {
    name: 'lawyer', runBy: words('律师调解工作室、调解中心，律师作为中立第三方', 'Lawyers as neutral third party'), start: words('申请，或法院委派、委托', 'On application or assigned by the court'),
    consent: 'all', effect: signedByBoth, enforceable: 'confirmed', fee: 'may-charge', since: day('2017-09-30'), cites: [cite('LWM', '')],
  },
  {
    name: 'commercial', runBy: words('司法行政机关准予设立的商事调解组织', 'Commercial mediation bodies licensed by the justice authority'), start: byApplication,
    consent: 'not-refused', effect: words('各方签署，调解员签名并盖组织印章后生效', 'Signed by all, by the mediator and under the body’s seal'), enforceable: 'confirmed', fee: 'may-charge', since: day('2026-05-01'),
    excludes: ['family', 'labour', 'consumer'], excludesWords: words('不受理婚姻家庭、继承、监护、劳动人事、消费者权益争议', 'Not for family, succession, guardianship, labour or consumer disputes'),
    cites: [cite('CMR', '2'), cite('CMR', '15'), cite('CMR', '16'), cite('CMR', '22'), cite('CMR', '23')],
  },
  {
    name: 'labour-mediation', runBy: words('企业、基层人民调解组织、镇街劳动争议调解组织', 'Firm, grass-roots and town labour mediation bodies'), start: words('书面或口头申请', 'Written or oral application'),
    consent: 'all', effect: words('双方签名、调解员签名并盖章后生效；欠薪等可持协议申请支付令', 'Once both and the mediator have signed under seal; for wages a payment order can be asked for'), enforceable: 'confirmed', fee: 'none', since: day('2008-05-01'),
    only: ['labour'], excludesWords: words('只办劳动争议', 'For labour disputes only'),
    cites: [cite('LD', '10'), cite('LD', '14'), cite('LD', '16')],
  },
  {
    name: 'labour-arbitration', runBy: words('劳动人事争议仲裁委员会', 'Labour arbitration commission'), start: words('申请；是起诉的前置程序', 'On application; a precondition to suit'),
    consent: 'none', effect: words('调解书签收或裁决生效', 'A mediation statement binds once it is signed for; an award once it takes effect'), enforceable: 'itself', fee: 'none', since: day('2008-05-01'), only: ['labour'], excludesWords: words('只办劳动争议', 'For labour disputes only'), cites: [cite('LD', '5'), cite('LD', '42'), cite('LD', '53')],
  },
  {
    name: 'commercial-arbitration', runBy: words('仲裁委员会', 'Arbitration commission'), start: words('有书面仲裁协议', 'A written arbitration agreement'),
    consent: 'all', effect: words('裁决作出即生效，排除起诉', 'The award; suit is excluded'), enforceable: 'itself', fee: 'charged', since: day('1995-09-01'), until: day('2026-03-01'),
    excludes: ['family'], excludesWords: words('婚姻、收养、监护、扶养、继承纠纷和行政争议不能仲裁', 'Not for marriage, adoption, guardianship, support, succession or administrative disputes'), cites: [cite('ARB17', '3')],
  },
  {
    name: 'commercial-arbitration', runBy: words('仲裁机构', 'Arbitration institution'), start: words('有书面仲裁协议', 'A written arbitration agreement'),
    consent: 'all', effect: words('裁决作出即生效，排除起诉', 'The award; suit is excluded'), enforceable: 'itself', fee: 'charged', since: day('2026-03-01'),
    excludes: ['family'], excludesWords: words('婚姻、收养、监护、扶养、继承纠纷和行政争议不能仲裁', 'Not for marriage, adoption, guardianship, support, succession or administrative disputes'), cites: [cite('ARB', ''), cite('CPL', '127(2)')],
  },
  {
    name: 'ruling', runBy: words('法律指定的行政机关（如土地权属由人民政府）', 'The agency named by law, such as the government for land title'), start: byApplication,
    consent: 'none', effect: words('行政裁决', 'The ruling'), enforceable: 'no', fee: 'none', since: day('1995-11-01'), cites: [cite('LANDGD', '14'), cite('LANDGD', '16')],
  },
  {
    name: 'reconsideration', runBy: words('行政复议机关', 'Reconsideration authority'), start: byApplication,
    consent: 'none', effect: words('复议决定；复议调解书签字盖章后生效', 'The decision; a mediation document once signed and sealed'), enforceable: 'itself', fee: 'none', since: day('2024-01-01'), cites: [cite('AR', '5'), cite('AR', '73'), cite('AR', '78')],
  },
  {
    name: 'notary', runBy: words('公证处', 'Notary office'), start: words('各方共同申请', 'On application by all'),
    consent: 'all', effect: words('赋予强制执行效力的债权文书', 'A debt instrument made enforceable'), enforceable: 'itself', fee: 'charged', since: day('2006-03-01'), cites: [cite('NOT', '37')],
  },
  {
    name: 'petition', runBy: words('信访部门和有权处理的机关', 'Petition office and the authority with the power to decide'), start: words('信访事项', 'A petition'),
    consent: 'all', effect: words('调解协议书或和解协议书', 'A mediation or settlement agreement'), enforceable: 'no', fee: 'none', since: day('2022-05-01'), cites: [cite('XF', '33'), cite('XF', '34')],
  },
  {
    name: 'protection-order', runBy: words('基层人民法院', 'Basic court'), start: words('申请，不需要先起诉离婚', 'On application; no divorce suit is needed'),
    consent: 'none', effect: words('作出即生效，最长六个月', 'On issue, six months at most'), enforceable: 'itself', fee: 'none', since: day('2016-03-01'), cites: [cite('DV', '23'), cite('DV', '30'), cite('DVI', '1')],
  },
  ...[
    { since: day('2013-01-01'), until: day('2026-01-01'), cites: [cite('PSA12', '9'), cite('RT', '84')] as const },
    { since: day('2026-01-01'), cites: [cite('PSA', '9'), cite('RT', '84')] as const },
  ].map((edition): ChannelRule => ({
    ...edition, name: 'police', runBy: words('公安机关（交通事故由交警）', 'The police; the traffic police for accidents'), start: words('报警、移送，或当事人申请', 'A call, a hand-over, or on application'),
    consent: 'all', effect: words('达成协议并履行的，轻微违法不予处罚；未履行的依法处罚，民事部分可以起诉', 'Kept: a slight offence goes unpunished; not kept: the penalty follows, and damages can be sued for'), enforceable: 'no', fee: 'none',
  })),
  {
    name: 'court', runBy: words('人民法院', 'People’s court'), start: words('起诉，七日内立案', 'A suit, registered within seven days'), consent: 'none',
    effect: words('判决、裁定或调解书', 'Judgment, order or mediation document'), enforceable: 'itself', fee: 'charged', since: day('2013-01-01'), until: day('2022-01-01'), setting: true, cites: [cite('CPL12', '119', 'UNVERIFIED')],
  },
  {
    name: 'court', runBy: words('人民法院', 'People’s court'), start: words('起诉，七日内立案', 'A suit, registered within seven days'), consent: 'none',
    effect: words('判决、裁定或调解书', 'Judgment, order or mediation document'), enforceable: 'itself', fee: 'charged', since: day('2022-01-01'), until: day('2024-01-01'), cites: [cite('CPL21', '122'), cite('CPL21', '126')],
  },
  {
    name: 'court', runBy: words('人民法院', 'People’s court'), start: words('起诉，七日内立案', 'A suit, registered within seven days'), consent: 'none',
    effect: words('判决、裁定或调解书', 'Judgment, order or mediation document'), enforceable: 'itself', fee: 'charged', since: day('2024-01-01'), cites: [cite('CPL', '122'), cite('CPL', '126'), cite('CPL', '247')],
  },
]

export const findChannel = (name: Channel, on: Day): ChannelRule | undefined => findRow(channelRules, name, on)

/** Whether a door takes a type of dispute on a day: not before its law, not what it excludes. */
export function channelTakes(name: Channel, type: DisputeType, on: Day): boolean {
  const rule = findChannel(name, on)
  return rule !== undefined && !rule.excludes?.includes(type) && (rule.only?.includes(type) ?? true)
}

/** An agreement made here can be taken to the court for confirmation. */
export const confirmable = (name: Channel, on: Day): boolean => findChannel(name, on)?.enforceable === 'confirmed'
