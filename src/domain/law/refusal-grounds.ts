import { words } from '../kernel/words.ts'
import { cite } from './cite.ts'
import { ground } from './ground.ts'
import type { Ground } from './ground.ts'

const police = words('请拨打110或到派出所', 'Call 110 or go to the police station')
const court = words('请到有管辖权的人民法院诉讼服务中心立案', 'File a suit at the competent court')
const office = [cite('OFFICE', '')] as const

/** Grounds for not taking a dispute into mediation (不予受理), each with where to go instead. */
export const refusalGrounds: readonly Ground[] = [
  ground('not-civil', words('不属于民间纠纷', 'Not a dispute among the people'), '2011-01-01', [cite('PML', '2'), cite('PMR', '22', 'UNVERIFIED')], { next: words('由窗口指引到主管部门', 'The window names the competent office') }),
  ground('special-procedure', words('适用特别程序、督促程序、公示催告程序的事项，不得调解', 'Special, payment-order or public-summons procedure: may not be mediated'), '2015-02-04', [cite('CPI15', '143')], { until: '2022-04-10', next: court, setting: true }),
  ground('special-procedure', words('适用特别程序、督促程序、公示催告程序的事项，不得调解', 'Special, payment-order or public-summons procedure: may not be mediated'), '2022-04-10', [cite('CPI', '143')], { next: court }),
  ground('personal-status', words('婚姻、亲子、收养等身份关系的确认，不得调解', 'Confirmation of marriage, parentage or adoption: may not be mediated'), '2015-02-04', [cite('CPI15', '143')], { until: '2022-04-10', next: court, setting: true }),
  ground('personal-status', words('婚姻、亲子、收养等身份关系的确认，不得调解', 'Confirmation of marriage, parentage or adoption: may not be mediated'), '2022-04-10', [cite('CPI', '143')], { next: court }),
  ground('crime', words('涉嫌犯罪或应受治安处罚', 'Suspected crime or punishable breach of public order'), '2013-01-01', [cite('PSA12', '9')], { until: '2026-01-01', next: police }),
  ground('crime', words('涉嫌犯罪或应受治安处罚', 'Suspected crime or punishable breach of public order'), '2026-01-01', [cite('PSA', '9')], { next: police }),
  ground('danger', words('正在发生的暴力或人身危险，先保护安全', 'Violence or danger now: safety first'), '2016-03-01', [cite('DV', '15'), cite('PML', '25')], { next: words('请立即拨打110；可以申请人身安全保护令', 'Call 110 now; a protection order can be asked for') }),
  ground('administrative', words('行政争议', 'Administrative dispute'), '2013-01-01', [cite('CPL12', '124', 'UNVERIFIED')], { until: '2022-01-01', next: words('可以申请行政复议或提起行政诉讼', 'Administrative reconsideration or suit'), setting: true }),
  ground('administrative', words('行政争议', 'Administrative dispute'), '2022-01-01', [cite('CPL21', '127(1)')], { until: '2024-01-01', next: words('可以申请行政复议或提起行政诉讼', 'Administrative reconsideration or suit') }),
  ground('administrative', words('行政争议', 'Administrative dispute'), '2024-01-01', [cite('CPL', '127(1)'), cite('AR', '20')], { next: words('可以自知道该行政行为之日起 60 日内申请行政复议，或者提起行政诉讼（期限另计）', 'Ask for administrative reconsideration within 60 days of knowing of the act, or bring an administrative suit (its own term)') }),
  ground('other-authority', words('依法应由其他机关处理', 'Another authority must decide by law'), '2022-01-01', [cite('CPL21', '127(3)')], { until: '2024-01-01', next: words('由窗口指引到主管机关', 'The window names the authority') }),
  ground('other-authority', words('依法应由其他机关处理', 'Another authority must decide by law'), '2024-01-01', [cite('CPL', '127(3)')], { next: words('由窗口指引到主管机关', 'The window names the authority') }),
  ground('other-procedure', words('同一纠纷已由法院、仲裁或其他机关受理', 'The same dispute is already before a court, arbitration or an authority'), '2000-01-01', [cite('PMR', '22', 'UNVERIFIED'), cite('OFFICE', '')], { next: words('请在已受理的程序中申请调解', 'Ask for mediation in that procedure'), setting: true }),
  ground('medical-elsewhere', words('医疗纠纷已起诉并受理，或已由卫生主管部门受理', 'Medical dispute already before the court or the health office'), '2018-10-01', [cite('MED', '31'), cite('MED', '40')], { next: words('请在已受理的程序中继续', 'Go on in that procedure') }),
  ground('decided', words('已有生效的判决、裁定、调解书', 'There is already a judgment, order or mediation document in force'), '2022-01-01', [cite('CPL21', '127(5)')], { until: '2024-01-01', next: words('可以申请再审或申请执行', 'Ask for retrial or enforcement') }),
  ground('decided', words('已有生效的判决、裁定、调解书', 'There is already a judgment, order or mediation document in force'), '2024-01-01', [cite('CPL', '127(5)')], { next: words('可以申请再审或申请执行', 'Ask for retrial or enforcement') }),
  ground('petition', words('应当通过诉讼、仲裁、复议、裁决解决的信访事项', 'A petition matter that belongs to suit, arbitration, reconsideration or ruling'), '2022-05-01', [cite('XF', '31')], { next: words('导入相应的法定程序', 'It is led into that procedure') }),
  ground('refused', words('一方明确拒绝调解', 'One party clearly refuses mediation'), '2011-01-01', [cite('PML', '17')], { next: words('可以仲裁、起诉或申请行政处理', 'Arbitration, suit or the administrative way are open') }),
  ground('sham', words('疑似虚假调解，损害他人', 'Suspected sham mediation against somebody else'), '2016-07-01', [cite('TY', '18')], { next: words('移送人民法院或公安机关核查', 'Handed to the court or the police') }),
  ground('elsewhere', words('不属本辖区，且对方、纠纷发生地都不在本市', 'Outside this city: neither the other side nor the place is here'), '2000-01-01', office, { next: words('请向纠纷发生地或对方所在地的综治中心提出', 'Go to the centre where it arose or where the other side lives'), setting: true }),
  ground('no-other-side', words('没有明确的对方', 'No definite other side'), '2000-01-01', office, { next: words('补充对方姓名或名称、住址后可以再次申请', 'Apply again with the other side’s name and address'), setting: true }),
]

/** Reasons for which mediation does not fit a case that a court has (不宜调解). */
export const unfitReasons: readonly Ground[] = [
  ground('status', words('身份关系确认', 'Confirmation of personal status'), '2022-04-10', [cite('CPI', '143')]),
  ground('procedure', words('特别、督促、公示催告程序', 'Special, payment-order or public-summons procedure'), '2022-04-10', [cite('CPI', '143')]),
  ground('nature', words('根据案件性质不能调解', 'Its nature does not allow mediation'), '2022-04-10', [cite('CPI', '143')]),
  ground('both-refuse', words('当事人拒绝调解', 'The parties refuse'), '2024-01-01', [cite('CPL', '125')]),
  ground('one-insists', words('一方坚持不愿调解，应及时裁判', 'One party insists on judgment'), '2022-04-10', [cite('CPI', '145')]),
  ground('secret', words('涉及国家秘密', 'State secrets'), '2021-08-01', [cite('OL', '21', 'UNVERIFIED'), cite('OFFICE', '')], { setting: true }),
  ground('crime', words('涉嫌犯罪', 'Suspected crime'), '2022-01-01', [cite('OM', '23')]),
  ground('violence', words('存在家庭暴力，默认不组织当面调解', 'Domestic violence: by default no meeting face to face'), '2016-03-01', [cite('DV', '15'), cite('OFFICE', '')]),
  ground('collusion', words('恶意串通损害他人', 'Collusion against somebody else'), '2022-04-10', [cite('CPI', '144')]),
  ground('unfit-online', words('不适宜在线调解，转到现场办理', 'Unfit for mediation on line: done on site'), '2022-01-01', [cite('OM', '9(3)')]),
]
