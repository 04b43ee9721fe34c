import { words } from '../kernel/words.ts'

/** The doors through which a dispute may go (law file §1.1). The rule of each (consent, effect, fee) is in `law/channels.ts`, under the same id. */
export const channels = {
  people: words('人民调解', 'People’s mediation'),
  'people-industry': words('行业性专业性人民调解', 'Trade and specialist people’s mediation'),
  administrative: words('行政调解', 'Administrative mediation'),
  delegated: words('法院委派调解', 'Mediation delegated by the court before filing'),
  entrusted: words('法院委托调解', 'Mediation entrusted by the court after filing'),
  'in-house': words('法院专职调解', 'Court in-house mediation'),
  lawyer: words('律师调解', 'Lawyer mediation'),
  commercial: words('商事调解', 'Commercial mediation'),
  'labour-mediation': words('劳动争议调解', 'Labour mediation'),
  'labour-arbitration': words('劳动仲裁', 'Labour arbitration'),
  'commercial-arbitration': words('商事仲裁', 'Commercial arbitration'),
  ruling: words('行政裁决', 'Administrative ruling'),
  reconsideration: words('行政复议', 'Administrative reconsideration'),
  notary: words('公证', 'Notary'),
  petition: words('信访', 'Petition'),
  'protection-order': words('人身安全保护令', 'Protection order'),
  police: words('公安处置与治安调解', 'Police'),
  court: words('诉讼', 'Suit'),
} as const

export type Channel = keyof typeof channels
