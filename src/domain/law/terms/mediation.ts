import { words } from '../../kernel/words.ts'
import { cite } from '../cite.ts'
import { deadline } from './row.ts'
import type { Common } from './row.ts'

const all = { consent: 'all-parties' } as const
const appraisal = words('鉴定评估期间不计入', 'Time of an appraisal does not count')
const signed = words('调解组织或调解员签字接收法院移送的材料（线上为确认接受）', 'The body or mediator signs for the court’s papers (online: accepts)')
const toTrial = words('转入审理程序；双方同意的可以延长', 'It goes to trial; both sides may agree to extend')
const designates = words('由人民法院指定', 'The court designates')

const ordinary: Common = {
  ref: 'D03', words: words('委托调解（普通程序）', 'Entrusted mediation, ordinary procedure'), start: signed, lapse: toTrial,
}
const summary: Common = {
  ref: 'D04', words: words('委托调解（简易程序）', 'Entrusted mediation, summary procedure'), start: signed, lapse: toTrial,
}
// Thirty days, once: 15 or 7 days become 45 or 37 at most.
const thirtyMore = { consent: 'all-parties', cap: { n: 30, unit: 'day' } } as const

/** D01–D10: mediation by people's committees and by those whom a court asks. */
export const mediationTerms = [
  ...deadline('people-mediation',
    { ref: 'D01', words: words('人民调解', 'People’s mediation'), start: words('受理', 'Acceptance'), lapse: words('终止调解并告知仲裁、行政、诉讼途径；各方同意的可以继续', 'Mediation ends and other routes are told; it may go on if all agree') },
    // 人民调解法 has no limit; the ministry's rule of 2002 says "normally one month". The province's text was not read.
    { since: '2002-11-01', term: [1, 'month'], cites: [cite('PMR', '33'), cite('PML', '26', 'UNVERIFIED')], extension: all, excluded: appraisal, setting: true }),
  ...deadline('delegated-mediation',
    { ref: 'D02', words: words('委派调解（立案前）', 'Delegated mediation, before filing'), start: signed, lapse: words('退回法院，依法登记立案；各方同意的可以延长', 'Back to the court, which registers the suit; all may agree to extend') },
    { since: '2016-07-01', until: '2022-01-01', term: [30, 'day'], cites: [cite('TY', '27')], extension: all },
    { since: '2022-01-01', until: '2025-01-01', term: [30, 'day'], cites: [cite('TY', '27'), cite('OM', '24'), cite('OM', '26')], extension: all, excluded: appraisal },
    // Since 2025 only where the party chose it: a suit that qualifies is registered first (OP25 2).
    { since: '2025-01-01', term: [30, 'day'], cites: [cite('TY', '27'), cite('OM', '24'), cite('OM', '26'), cite('OP25', '2')], extension: all, excluded: appraisal }),
  ...deadline('entrusted-ordinary', ordinary,
    { since: '2016-07-01', until: '2022-01-01', term: [15, 'day'], cites: [cite('TY', '27')], extension: all },
    { since: '2022-01-01', until: '2025-01-01', term: [15, 'day'], cites: [cite('TY', '27'), cite('OM', '24')], extension: all },
    { since: '2025-01-01', term: [15, 'day'], cites: [cite('TY', '27'), cite('OM', '24'), cite('OP25', '3')], extension: thirtyMore }),
  ...deadline('entrusted-summary', summary,
    { since: '2016-07-01', until: '2022-01-01', term: [7, 'day'], cites: [cite('TY', '27')], extension: all },
    { since: '2022-01-01', until: '2025-01-01', term: [7, 'day'], cites: [cite('TY', '27'), cite('OM', '24')], extension: all },
    { since: '2025-01-01', term: [7, 'day'], cites: [cite('TY', '27'), cite('OM', '24'), cite('OP25', '3')], extension: thirtyMore }),
  ...deadline('entrusted-extension-cap',
    { ref: 'D05', words: words('立案后调解延长上限', 'Longest extension after registration'), start: words('十五日或七日届满', 'End of the 15 or 7 days'), lapse: words('转入审理程序', 'It goes to trial') },
    { since: '2025-01-01', term: [30, 'day'], cites: [cite('OP25', '3')] }),
  ...deadline('court-mediation-ordinary',
    { ref: 'D06', words: words('答辩期满前法院调解（普通程序）', 'Court’s own mediation before the answer, ordinary procedure'), start: words('当事人同意调解', 'The parties agree to mediate'), lapse: words('及时审理；各方同意的可以继续调解', 'The trial goes on; all may agree to continue') },
    { since: '2004-11-01', term: [15, 'day'], cites: [cite('MT', '4')], extension: all }),
  ...deadline('court-mediation-summary',
    { ref: 'D06', words: words('答辩期满前法院调解（简易程序）', 'Court’s own mediation before the answer, summary procedure'), start: words('当事人同意调解', 'The parties agree to mediate'), lapse: words('及时审理；各方同意的可以继续调解', 'The trial goes on; all may agree to continue') },
    { since: '2004-11-01', term: [7, 'day'], cites: [cite('MT', '4')], extension: all }),
  ...deadline('mediator-choice',
    { ref: 'D07', words: words('双方共同选定调解员', 'Joint choice of a mediator'), start: words('双方同意调解', 'Both agree to mediate'), lapse: designates },
    { since: '2000-01-01', until: '2022-01-01', term: [2, 'workday'], cites: [cite('OFFICE', '')], setting: true },
    { since: '2022-01-01', term: [2, 'workday'], cites: [cite('OM', '10')] }),
  ...deadline('court-designates',
    { ref: 'D08', words: words('法院指定调解组织或调解员', 'The court designates'), start: words('收到调解申请', 'Receipt of the request'), lapse: words('向中心主任提示', 'The head of the centre is told') },
    { since: '2000-01-01', until: '2022-01-01', term: [3, 'workday'], cites: [cite('OFFICE', '')], setting: true },
    { since: '2022-01-01', term: [3, 'workday'], cites: [cite('OM', '10')] }),
  ...deadline('mediator-accepts',
    { ref: 'D09', words: words('调解员确认接受或说明理由不接受', 'The mediator accepts, or declines with a reason'), start: words('收到委派、委托或申请', 'Receipt of the assignment'), lapse: words('重新指定或选定', 'Another is designated or chosen') },
    { since: '2000-01-01', until: '2022-01-01', term: [3, 'workday'], cites: [cite('OFFICE', '')], setting: true },
    { since: '2022-01-01', term: [3, 'workday'], cites: [cite('OM', '12')] }),
  ...deadline('other-side-contact',
    { ref: 'D10', words: words('联系对方并征询意愿', 'Reach the other side and ask'), start: words('接受委派', 'Acceptance of the assignment'), lapse: words('写明原因，终结调解，退回材料并告知申请人', 'Mediation ends with the reason; papers go back; the applicant is told') },
    { since: '2000-01-01', until: '2022-01-01', term: [3, 'workday'], cites: [cite('OFFICE', '')], setting: true },
    { since: '2022-01-01', term: [3, 'workday'], cites: [cite('OM', '15')] }),
] as const
