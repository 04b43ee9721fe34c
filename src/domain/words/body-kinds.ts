import { words } from '../kernel/words.ts'

/** Kinds of body in a city (机构). */
export const bodyKinds = {
  centre: words('综治中心', 'Governance centre'),
  'people-committee': words('人民调解委员会', 'People’s mediation committee'),
  'industry-committee': words('行业性专业性人民调解委员会', 'Trade or specialist mediation committee'),
  'lawyer-studio': words('律师调解工作室', 'Lawyers’ mediation studio'),
  'law-firm': words('律师事务所', 'Law firm'),
  studio: words('品牌调解工作室', 'Named studio'),
  commercial: words('商事调解组织', 'Commercial mediation body'),
  court: words('人民法院', 'Court'),
  tribunal: words('人民法庭', 'People’s tribunal'),
  'court-centre': words('诉调对接中心', 'Court mediation hub'),
  'justice-office': words('司法所', 'Justice office'),
  police: words('公安', 'Police'),
  'traffic-police': words('交警', 'Traffic police'),
  'labour-arbitration': words('劳动人事争议仲裁院', 'Labour arbitration court'),
  arbitration: words('仲裁委员会', 'Arbitration commission'),
  notary: words('公证处', 'Notary office'),
  'legal-aid': words('法律援助', 'Legal aid'),
  unit: words('联动单位', 'Linked unit'),
  'unit-branch': words('联动单位分支', 'Branch of a linked unit'),
  chamber: words('商会、行业协会', 'Chamber or trade association'),
} as const

export type BodyKind = keyof typeof bodyKinds

/** Bodies to which a dispute may be sent. */
export const handlers: readonly BodyKind[] = [
  'people-committee', 'industry-committee', 'lawyer-studio', 'studio', 'commercial', 'court-centre', 'justice-office', 'police', 'traffic-police',
  'unit-branch', 'unit', 'chamber', 'centre', 'labour-arbitration',
]

/** Bodies that may be asked for help. */
export const units: readonly BodyKind[] = ['unit', 'unit-branch', 'police', 'traffic-police', 'justice-office', 'court-centre', 'legal-aid', 'chamber']

/** Kinds whose body sits in the court's seat of a matter. */
export const courtKinds: readonly BodyKind[] = ['court', 'tribunal']
