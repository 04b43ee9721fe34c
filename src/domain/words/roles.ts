import { words } from '../kernel/words.ts'

/** The roles of a city's people, least rights first. A person may hold several posts, each with one role. */
export const roles = {
  public: words('公众', 'Public'),
  party: words('当事人', 'Party'),
  grid: words('网格员', 'Grid worker'),
  volunteer: words('志愿者', 'Volunteer'),
  mediator: words('调解员', 'Mediator'),
  liaison: words('单位联络员', 'Unit liaison'),
  window: words('窗口员', 'Window clerk'),
  dispatcher: words('分流员', 'Dispatcher'),
  'centre-head': words('综治中心主任', 'Head of the centre'),
  'justice-office': words('司法所', 'Justice office'),
  'judge-assistant': words('法官助理', 'Judge’s assistant'),
  judge: words('法官', 'Judge'),
  supervisor: words('督办员', 'Supervisor'),
  finance: words('财务', 'Finance'),
  commission: words('政法委', 'Political and Legal Affairs Commission'),
  leader: words('包案领导', 'City leader'),
  auditor: words('审计', 'Auditor'),
  admin: words('系统管理员', 'Administrator'),
  system: words('系统', 'System'),
} as const

export type Role = keyof typeof roles

/** Roles that an account of an officer may hold. */
export const officerRoles = (Object.keys(roles) as Role[]).filter((role) => role !== 'public' && role !== 'party' && role !== 'system')
