import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import { cite } from '../cite.ts'
import type { Cite } from '../cite.ts'
import type { Extension, Unit } from '../deadline.ts'
import { deadline } from './row.ts'

interface More {
  readonly ref?: string
  readonly by?: readonly Cite[]
  readonly extension?: Extension
  readonly rolls?: false
  readonly excluded?: Words
}

/** A service clock that the city sets for itself: a promise, not a law. */
const promise = (name: string, label: Words, term: readonly [number, Unit], start: Words, lapse: Words, { ref = 'E0', by = [], ...more }: More = {}) =>
  deadline(name, { ref, words: label, start, lapse }, { since: '2000-01-01', term, cites: [cite('OFFICE', ''), ...by], setting: true, ...more })

const head = words('向中心主任提示', 'The head of the centre is told')
const overdue = words('标为逾期，向中心主任提示', 'Marked late; the head of the centre is told')
const performed = words('约定的履行日（没有约定的，协议生效）', 'The day of performance (none agreed: effect of the agreement)')
const visitMissed = words('由中心另派人回访', 'The centre sends somebody else')
const visitLaw = [cite('PML', '31', 'UNVERIFIED')]

/** The office's own clocks (E0, D45), marked as settings. */
export const officeTerms = [
  ...promise('acceptance-review', words('受理审查', 'Review on receipt'), [1, 'workday'], words('登记', 'Registration'), overdue),
  ...promise('take-over', words('代收件的接手', 'Taking over what another centre took in'), [1, 'workday'], words('代收登记，或者改送', 'Registration by the other centre, or the day it was sent on'), words('由市综治中心主任裁定由谁接手', 'The head of the city’s centre decides whose it is')),
  ...promise('readdressing', words('退回首接单位后改送', 'Sending on what came back to the first receiver'), [1, 'workday'], words('退回首接单位', 'The return'), words('由市综治中心主任裁定由谁接手', 'The head of the city’s centre decides whose it is')),
  ...promise('intake-decision', words('裁定由谁接手', 'Deciding who takes it over'), [1, 'workday'], words('接手、改送逾期，或者第三次退回', 'A lapsed term, or the third return'), words('标为逾期，再提示市综治中心主任', 'Marked late; the head of the city’s centre is told again')),
  ...promise('routing', words('分流', 'Routing'), [0, 'workday'], words('受理', 'Acceptance'), overdue),
  ...promise('sign-for', words('签收', 'Signing for'), [1, 'workday'], words('分流', 'Routing'), words('交中心主任决定', 'The head of the centre decides')),
  ...promise('first-contact', words('首次联系当事人', 'First contact with the parties'), [72, 'hour'], words('签收', 'Signing for'), overdue),
  ...promise('correction', words('补充材料', 'Supplying what is missing'), [7, 'day'], words('收到补正通知', 'Receipt of the request'), words('按未申请处理，可以重新申请', 'It counts as not applied for; apply again'), { by: [cite('RG', '7', 'UNVERIFIED')] }),
  ...promise('administrative-mediation', words('行政调解', 'Administrative mediation'), [30, 'day'], words('受理', 'Acceptance'), words('终止调解，告知其他途径', 'Mediation ends; other routes are told'), { extension: { consent: 'all-parties', cap: { n: 30, unit: 'day' } }, excluded: words('鉴定评估期间不计入', 'Time of an appraisal does not count') }),
  ...promise('mediator-choosing', words('选定调解员', 'Choosing a mediator'), [2, 'workday'], words('各方都同意调解', 'Everybody agrees to mediate'), words('请承办单位指定', 'The body is asked to designate one')),
  ...promise('mediator-naming', words('指定调解员', 'Designating a mediator'), [3, 'workday'], words('各方没有选定', 'The parties chose none'), head),
  ...promise('mediator-answer', words('调解员答复是否接受', 'The mediator answers'), [3, 'workday'], words('被选定或者指定', 'Chosen or designated'), words('没有答复的，重新指定', 'Without an answer another is named')),
  ...promise('suspension-check', words('核查中止是否还有必要', 'Checking whether it must still stand still'), [30, 'day'], words('中止', 'Suspension'), head),
  // 劳动争议调解仲裁法 art. 14 opens arbitration after fifteen days and sets no end to talks that both still want.
  ...promise('labour-going-on', words('开放仲裁后继续调解的核查', 'Checking talks that go on after arbitration is open'), [15, 'day'], words('已告知可以申请劳动仲裁', 'The parties were told of arbitration'), head, { by: [cite('LD', '14', 'UNVERIFIED')] }),
  ...promise('referral-answer', words('转介答复', 'Answer to a referral'), [3, 'workday'], words('移送', 'The referral'), words('向中心主任提示去催；不接收的，回到转出的中心', 'The head of the centre is told; refused, it comes back to the centre that sent it')),
  ...promise('agreement-signing', words('各方签署协议', 'Everybody signs the agreement'), [7, 'day'], words('协议拟定', 'The agreement is drafted'), words('提醒没有签的一方和调解员，向中心主任提示；一方拒签的，改写协议或者终结调解', 'Who has not signed and the mediator are asked, the head of the centre is told; refused, it is rewritten or mediation ends'), { by: [cite('OM', '25(7)', 'UNVERIFIED')] }),
  ...promise('breach-cure', words('违约后补救', 'Making good after a breach'), [7, 'day'], words('发现未按期履行', 'A missed performance is found'), words('可以再调解、申请执行或起诉', 'Mediate again, enforce or sue')),
  ...promise('return-visit-7', words('七日回访', 'Visit after 7 days'), [7, 'day'], performed, visitMissed, { ref: 'D45', by: visitLaw }),
  ...promise('return-visit-30', words('三十日回访', 'Visit after 30 days'), [30, 'day'], performed, visitMissed, { ref: 'D45', by: visitLaw }),
  ...promise('return-visit-90', words('九十日回访', 'Visit after 90 days'), [90, 'day'], performed, visitMissed, { ref: 'D45', by: visitLaw }),
  ...promise('archive', words('归档', 'Archiving'), [30, 'day'], words('办结', 'Closing'), head, { by: [cite('PML', '27', 'UNVERIFIED')] }),
  ...promise('freeze-check', words('核实「不是我」', 'Checking “not me”'), [3, 'workday'], words('当事人说「不是我」', 'A party says “not me”'), head),
  ...promise('hazard-verification', words('隐患核实', 'Checking a hazard'), [24, 'hour'], words('上报', 'Report'), words('升级到镇街综治中心', 'It rises to the town’s centre')),
  ...promise('hazard-handling', words('隐患处置', 'Handling a hazard'), [7, 'day'], words('核实', 'Checked'), words('升级到镇街综治中心', 'It rises to the town’s centre')),
  ...promise('hazard-watch', words('隐患回看', 'Looking at a hazard again'), [30, 'day'], words('列为持续关注', 'Put under watch'), head),
  ...promise('request-sign-for', words('协作请求签收', 'Signing for a request'), [1, 'workday'], words('发出请求', 'The request is sent'), head),
  ...promise('request-answer', words('协作请求答复', 'Answering a request'), [5, 'workday'], words('签收', 'Signing for'), head),
  ...promise('owner-needed', words('无主办单位', 'No leading unit'), [1, 'workday'], words('退回', 'The return'), words('由中心主任指定，分流员不再分流', 'The head of the centre names one; the dispatcher routes it no more')),
] as const
