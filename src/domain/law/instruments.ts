import type { Day } from '../kernel/day.ts'
import { day } from '../kernel/day.ts'

/**
 * How sure we are of what a row says: V1 the instrument's own text was read; V2 other pages that restate it were read;
 * SEED the city's own reply of 2020 says so; UNVERIFIED nobody could confirm it, so it is a setting and not a rule.
 */
export const sureness = ['V1', 'V2', 'SEED', 'UNVERIFIED'] as const
export type Sure = (typeof sureness)[number]

export interface Instrument {
  readonly zh: string
  readonly en: string
  /** Official number or edition, where known. */
  readonly number: string
  readonly sure: Sure
  readonly since: Day
  readonly until?: Day
}

const law = (zh: string, en: string, number: string, since: string, sure: Sure = 'V1', until?: string): Instrument => ({
  zh, en, number, sure, since: day(since), ...(until ? { until: day(until) } : {}),
})

/** Every instrument that a row may cite. An edition that renumbered its articles is an instrument of its own. */
export const instruments = {
  PML: law('人民调解法', 'People’s Mediation Law', '2010', '2011-01-01'),
  PMR: law('人民调解工作若干规定', 'Provisions on People’s Mediation Work', '司法部令第75号(2002)', '2002-11-01', 'V2'),
  GDM: law('广东省实施《人民调解法》办法', 'Guangdong Measures for the People’s Mediation Law', '2016', '2016-08-01', 'V2'),
  CPL: law('民事诉讼法', 'Civil Procedure Law', '2023年修正', '2024-01-01'),
  CPL21: law('民事诉讼法（2021年修正）', 'Civil Procedure Law (2021)', '2021年修正', '2022-01-01', 'V1', '2024-01-01'),
  CPL12: law('民事诉讼法（2012年修正）', 'Civil Procedure Law (2012)', '2012年修正', '2013-01-01', 'V2', '2022-01-01'),
  CPI: law('民诉法解释', 'Interpretation of the Civil Procedure Law', '法释〔2022〕11号', '2022-04-10'),
  CPI15: law('民诉法解释（2015年）', 'Interpretation of the Civil Procedure Law (2015)', '法释〔2015〕5号', '2015-02-04', 'UNVERIFIED', '2022-04-10'),
  TY: law('特邀调解规定', 'Provisions on Invited Mediation', '法释〔2016〕14号', '2016-07-01'),
  OM: law('人民法院在线调解规则', 'Online Mediation Rules of the People’s Courts', '法释〔2021〕23号', '2022-01-01'),
  OL: law('人民法院在线诉讼规则', 'Online Litigation Rules of the People’s Courts', '法释〔2021〕12号', '2021-08-01'),
  MT: law('民事调解工作若干问题的规定', 'Provisions on Civil Mediation by the Courts', '2020年修正', '2004-11-01'),
  SP: law('简易程序若干规定', 'Provisions on Summary Procedure', '2020年修正', '2003-12-01'),
  RG: law('登记立案若干问题的规定', 'Provisions on Case Registration', '法释〔2015〕8号', '2015-05-01'),
  JC11: law('人民调解协议司法确认程序若干规定', 'Provisions on Confirming People’s Mediation Agreements', '法释〔2011〕5号', '2011-03-30', 'V1', '2013-01-01'),
  OP25: law('关于严格依法规范民事案件立案与调解工作的意见', 'Opinion on Lawful Filing and Mediation of Civil Cases', '2024-12-27', '2025-01-01', 'V2'),
  LIM: law('诉讼时效规定', 'Provisions on the Limitation of Actions', '2020年修正', '2008-09-01'),
  CC: law('民法典', 'Civil Code', '2020', '2021-01-01'),
  GPC: law('民法总则', 'General Provisions of Civil Law', '2017', '2017-10-01', 'UNVERIFIED', '2021-01-01'),
  DV: law('反家庭暴力法', 'Anti-Domestic Violence Law', '2015', '2016-03-01'),
  DVI: law('人身安全保护令规定', 'Provisions on Personal Safety Protection Orders', '法释〔2022〕17号', '2022-08-01'),
  DVW: law('家庭暴力告诫制度意见', 'Opinion on Domestic Violence Warnings', '九部门2024-12', '2024-12-01', 'V2'),
  JUV: law('未成年人保护法', 'Law on the Protection of Minors', '2024年修正', '2024-04-26'),
  PSA: law('治安管理处罚法', 'Public Security Administration Punishments Law', '2025年修订', '2026-01-01', 'V2'),
  PSA12: law('治安管理处罚法（2012年修正）', 'Public Security Administration Punishments Law (2012)', '2012年修正', '2013-01-01', 'V1', '2026-01-01'),
  XF: law('信访工作条例', 'Regulations on Petition Work', '2022', '2022-05-01'),
  MED: law('医疗纠纷预防和处理条例', 'Regulations on Medical Disputes', '国务院令第701号', '2018-10-01'),
  LD: law('劳动争议调解仲裁法', 'Labour Dispute Mediation and Arbitration Law', '2007', '2008-05-01'),
  LAB: law('劳动法', 'Labour Law', '2018年修正', '1995-01-01', 'V2'),
  WI: law('工伤保险条例', 'Regulations on Work Injury Insurance', '2010年修订', '2011-01-01', 'UNVERIFIED'),
  CRP: law('消费者权益保护法', 'Consumer Rights Protection Law', '2013年修正', '2014-03-15', 'V2'),
  LAM: law('土地管理法', 'Land Administration Law', '2019年修正', '2020-01-01', 'V2'),
  RT: law('道路交通事故处理程序规定', 'Provisions on Handling Road Traffic Accidents', '公安部令第146号', '2018-05-01'),
  MKT: law('市场监督管理投诉举报处理暂行办法', 'Interim Measures on Market Complaints', '2022年修正', '2020-01-01'),
  SAIC: law('工商行政管理部门处理消费者投诉办法', 'Measures on Consumer Complaints (industry and commerce)', '2014', '2014-03-15', 'UNVERIFIED', '2020-01-01'),
  LANDARB: law('农村土地承包经营纠纷调解仲裁法', 'Rural Land Contract Dispute Law', '2009', '2010-01-01'),
  LANDGD: law('广东省土地权属纠纷处理条例', 'Guangdong Regulations on Land Title Disputes', '2022年修正', '1995-11-01'),
  PA: law('广东省平安建设条例', 'Guangdong Regulations on Building Peace', '2021', '2022-01-01'),
  FEE: law('诉讼费用交纳办法', 'Measures on Litigation Fees', '国务院令第481号', '2007-04-01'),
  AR: law('行政复议法', 'Administrative Reconsideration Law', '2023年修订', '2024-01-01'),
  AR17: law('行政复议法（2017年修正）', 'Administrative Reconsideration Law (2017)', '2017年修正', '1999-10-01', 'UNVERIFIED', '2024-01-01'),
  ARB: law('仲裁法', 'Arbitration Law', '2025年修订', '2026-03-01', 'V2'),
  ARB17: law('仲裁法（2017年修正）', 'Arbitration Law (2017)', '2017年修正', '1995-09-01', 'V1', '2026-03-01'),
  NOT: law('公证法', 'Notarisation Law', '2017年修正', '2006-03-01'),
  LAW: law('律师法', 'Lawyers Law', '2017年修正', '2008-06-01'),
  LWM: law('关于开展律师调解试点工作的意见', 'Opinion on Mediation by Lawyers', '司发通〔2017〕105号', '2017-09-30', 'V2'),
  CMR: law('商事调解条例', 'Regulations on Commercial Mediation', '2025', '2026-05-01', 'V2'),
  ESL: law('电子签名法', 'Electronic Signature Law', '2019年修正', '2005-04-01'),
  HOL: law('全国年节及纪念日放假办法', 'Measures on Holidays for Annual Festivals and Memorial Days', '国务院令第795号', '2025-01-01', 'V2'),
  HOL13: law('全国年节及纪念日放假办法（2013年修订）', 'Measures on Holidays for Annual Festivals and Memorial Days (2013)', '国务院令第644号', '2014-01-01', 'V2', '2025-01-01'),
  CAU25: law('民事案件案由规定', 'Provisions on Causes of Civil Cases', '法〔2025〕226号', '2026-01-01', 'V2'),
  NUM: law('关于人民法院案件案号的若干规定', 'Provisions on Court Case Numbers', '2016', '2016-01-01', 'V2'),
  GB11643: law('公民身份号码', 'Citizen identification number', 'GB 11643—1999', '1999-10-01', 'UNVERIFIED'),
  SEED: law('东莞市政协提案20200324及答复2020002', 'Dongguan proposal 20200324 and reply 2020002', '2020-08-28', '2020-08-28', 'SEED'),
  LEVEL: law('关于调整中级人民法院管辖第一审民事案件标准的通知', 'Notice on First-instance Jurisdiction of Intermediate Courts', '法发〔2021〕27号', '2021-10-01', 'UNVERIFIED'),
  COURT: law('法院通常做法', 'Court practice', '', '2011-01-01', 'UNVERIFIED'),
  OFFICE: law('本市办理规程', 'The city’s own working rules', '', '2000-01-01', 'UNVERIFIED'),
} as const satisfies Record<string, Instrument>

export type InstrumentId = keyof typeof instruments
