import { words } from '../../domain/kernel/words.ts'
import { sql } from '../sql.ts'
import { grouped } from './grouped.ts'
import type { Report } from './report.ts'

/** Stages in which an agreement stands, and the outcomes with which one may have ended. */
const stages = ['agreed', 'confirming', 'performing', 'breached', 'visiting', 'concluded', 'archived']
const outcomes = ['none', 'kept', 'enforcement']

/** Agreements reached, over everything registered at first contact: a rate over what was taken up only would flatter. */
export const settledRate: Report = {
  name: 'settled-rate',
  title: words('调解成功率', 'Settled of registered'),
  formula: words('达成协议的纠纷 ÷ 期间内登记的纠纷', 'disputes with an agreement ÷ disputes registered in the period'),
  base: words('期间内首次接触即登记的全部纠纷；还在办理的也在分母里', 'all disputes registered at first contact in the period; those still under way count in the base'),
  unit: 'share',
  kinds: ['dispute'],
  cases: { stage: stages.join(','), outcome: outcomes.join(',') },
  run: (db, ask) => grouped(db, ask, ['type', 'area'], sql`m.stage = any(${stages}::text[]) and coalesce(m.outcome, 'none') = any(${outcomes}::text[])`),
}
