import { words } from '../../domain/kernel/words.ts'
import { overran } from '../filters.ts'
import { sql } from '../sql.ts'
import { grouped } from './grouped.ts'
import type { Report } from './report.ts'

/** Handled within every term so far. `cases` opens the others: those are what somebody must look at. */
export const inLimitRate: Report = {
  name: 'in-limit-rate',
  title: words('限期内办理率', 'Handled in time'),
  formula: words('从未超过法定或规定期限的事项 ÷ 期间内登记的事项', 'matters that never ran past a term ÷ matters registered in the period'),
  base: words('期间内登记的全部事项；所列案件为超期的', 'all matters registered in the period; the list shows those that ran over'),
  unit: 'share',
  kinds: ['dispute', 'hazard', 'request'],
  cases: { overran: 'yes' },
  run: (db, ask) => grouped(db, ask, ['stage', 'area'], sql`not ${overran(ask.today)}`),
}
