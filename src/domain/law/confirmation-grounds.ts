import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { cite } from './cite.ts'
import { ground } from './ground.ts'
import type { Ground } from './ground.ts'

/** One item of a list of the interpretation, under its number of 2015 and of 2022. */
const item = (name: string, label: Words, article2015: string, article2022: string, next?: Words): readonly Ground[] => [
  ground(name, label, '2015-02-04', [cite('CPI15', article2015)], { until: '2022-04-10', setting: true, ...(next ? { next } : {}) }),
  ground(name, label, '2022-04-10', [cite('CPI', article2022)], next ? { next } : {}),
]

const resettle = words('可以变更协议、重新调解，或者起诉', 'Change the agreement, mediate again, or sue')

/** The court does not take the application (裁定不予受理; found later: 驳回申请). */
export const nonAcceptance: readonly Ground[] = [
  ground('not-court-business', words('不属于人民法院受理范围', 'Not a matter for the courts'), '2011-03-30', [cite('JC11', '4(1)')], { until: '2013-01-01' }),
  ground('wrong-court', words('不属于本院管辖', 'Not this court’s'), '2011-03-30', [cite('JC11', '4(1)')], { until: '2013-01-01' }),
  ground('status', words('确认身份、收养、婚姻关系', 'Confirms personal status, adoption or marriage'), '2011-03-30', [cite('JC11', '4(2)')], { until: '2013-01-01' }),
  ...item('not-court-business', words('不属于人民法院受理范围', 'Not a matter for the courts'), '357(1)', '355(1)'),
  ...item('wrong-court', words('不属于收到申请的人民法院管辖', 'Not this court’s'), '357(2)', '355(2)', words('向有管辖权的法院申请', 'Apply to the competent court')),
  ...item('status', words('确认婚姻、亲子、收养等身份关系无效、有效或者解除', 'Confirms, voids or dissolves marriage, parentage or adoption'), '357(3)', '355(3)', words('把身份内容从协议中分出后，其余部分可以申请', 'Split it out: the rest can be confirmed')),
  ...item('other-procedure', words('涉及其他特别程序、公示催告程序、破产程序', 'Needs another special, public-summons or bankruptcy procedure'), '357(4)', '355(4)', words('请在那个程序里提出', 'Raise it in that procedure')),
  ...item('title', words('协议内容涉及物权、知识产权确权', 'Settles who owns a thing or an intellectual property right'), '357(5)', '355(5)', words('把确权内容分出后，其余部分可以申请；确权可以起诉', 'Split it out: the rest can be confirmed; title can be sued for')),
]

/** After examination the court dismisses the application (裁定驳回申请). */
export const dismissals: readonly Ground[] = [
  ground('unlawful', words('违反法律、行政法规强制性规定', 'Breaks mandatory law'), '2011-03-30', [cite('JC11', '7(1)')], { until: '2013-01-01' }),
  ground('harmful', words('侵害国家利益、社会公共利益或案外人权益', 'Harms the state, the public or others'), '2011-03-30', [cite('JC11', '7(2)'), cite('JC11', '7(3)')], { until: '2013-01-01' }),
  ground('immoral', words('损害公序良俗', 'Against public order and good morals'), '2011-03-30', [cite('JC11', '7(4)')], { until: '2013-01-01' }),
  ground('unclear', words('内容不明确', 'Its content is unclear'), '2011-03-30', [cite('JC11', '7(5)')], { until: '2013-01-01' }),
  ground('other', words('其他不能进行司法确认的情形', 'Otherwise unfit for confirmation'), '2011-03-30', [cite('JC11', '7(6)')], { until: '2013-01-01' }),
  ...item('unlawful', words('违反法律强制性规定', 'Breaks mandatory law'), '360(1)', '358(1)', resettle),
  ...item('harmful', words('损害国家利益、社会公共利益、他人合法权益', 'Harms the state, the public or others'), '360(2)', '358(2)', resettle),
  ...item('immoral', words('违背公序良俗', 'Against public order and good morals'), '360(3)', '358(3)', resettle),
  ...item('involuntary', words('违反自愿原则', 'Not made of free will'), '360(4)', '358(4)', resettle),
  ...item('unclear', words('内容不明确', 'Its content is unclear'), '360(5)', '358(5)', resettle),
  ...item('other', words('其他不能进行司法确认的情形', 'Otherwise unfit for confirmation'), '360(6)', '358(6)', resettle),
]

/** The application ends without a ruling on the agreement. */
export const withdrawals: readonly Ground[] = [
  ground('withdrawn', words('当事人撤回申请', 'The parties withdraw'), '2022-04-10', [cite('CPI', '357')]),
  ground('deemed-withdrawn', words('无正当理由不补充或拒不接受询问，按撤回申请处理', 'No papers or no answers without good reason: counts as withdrawn'), '2022-04-10', [cite('CPI', '357')]),
]
