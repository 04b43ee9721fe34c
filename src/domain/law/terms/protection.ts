import { words } from '../../kernel/words.ts'
import { cite } from '../cite.ts'
import { deadline } from './row.ts'

const accepted = words('法院受理申请', 'The court accepts the application')

/** D17–D19, D44, D39: protection from violence, and the family. */
export const protectionTerms = [
  ...deadline('protection-order',
    { ref: 'D17', words: words('作出人身安全保护令', 'Decision on a protection order'), start: accepted, lapse: words('立即报告院长', 'The president is told at once') },
    { since: '2016-03-01', term: [72, 'hour'], cites: [cite('DV', '28')] }),
  ...deadline('protection-order-urgent',
    { ref: 'D17', words: words('作出人身安全保护令（紧急）', 'Decision on a protection order, urgent'), start: accepted, lapse: words('立即报告院长', 'The president is told at once') },
    { since: '2016-03-01', term: [24, 'hour'], cites: [cite('DV', '28')] }),
  ...deadline('protection-order-validity',
    { ref: 'D18', words: words('人身安全保护令有效期上限', 'Longest validity of a protection order'), start: words('作出', 'Issue'), lapse: words('失效；此前可以申请延长', 'It ends; an extension may be asked before') },
    { since: '2016-03-01', term: [6, 'month'], cites: [cite('DV', '30')], rolls: false }),
  ...deadline('protection-order-review',
    { ref: 'D19', words: words('对保护令申请复议', 'Review of a protection order'), start: words('裁定生效', 'The order takes effect'), lapse: words('不能再申请复议', 'No review any more') },
    { since: '2016-03-01', term: [5, 'day'], cites: [cite('DV', '31')] }),
  ...deadline('warning-visit',
    { ref: 'D44', words: words('告诫后查访', 'Visit after a domestic violence warning'), start: words('收到告诫书', 'Receipt of the warning'), lapse: words('向镇街综治中心提示', 'The town’s centre is told') },
    // The law orders visits and gives no interval.
    { since: '2016-03-01', term: [7, 'day'], cites: [cite('OFFICE', ''), cite('DV', '17', 'UNVERIFIED'), cite('DVW', '', 'UNVERIFIED')], setting: true }),
  ...deadline('divorce-cooling-off',
    { ref: 'D39', words: words('离婚登记冷静期', 'Cooling-off before divorce registration'), start: words('婚姻登记机关收到申请', 'The registry receives the application'), lapse: words('三十日内双方亲自申请离婚证', 'Both then have thirty days to fetch the certificate') },
    { since: '2021-01-01', term: [30, 'day'], cites: [cite('CC', '1077')] }),
  ...deadline('divorce-certificate',
    { ref: 'D39', words: words('申请离婚证', 'Fetching the divorce certificate'), start: words('冷静期届满', 'End of the cooling-off'), lapse: words('视为撤回离婚登记申请', 'The application counts as withdrawn') },
    { since: '2021-01-01', term: [30, 'day'], cites: [cite('CC', '1077')] }),
] as const
