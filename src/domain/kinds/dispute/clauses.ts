import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import { words } from '../../kernel/words.ts'
import * as form from '../../matter/form.ts'
import type { Day } from '../../kernel/day.ts'
import { partyField } from './act.ts'
import { isParty } from './state.ts'
import type { Clause, DisputeState } from './state.ts'

/** How a clause is asked for: who owes whom what, how much, by which day. Without a day nobody can say that it was broken. */
export const clauseFields = {
  obligor: partyField(words('谁来做', 'Who must do it')),
  obligee: partyField(words('对谁', 'For whom')),
  what: form.text({ label: words('做什么', 'What'), max: 500 }),
  amount: form.maybe(form.money({ label: words('金额', 'Amount') })),
  due: form.day({ label: words('最晚哪天', 'By which day') }),
  how: form.maybe(form.text({ label: words('怎么付、怎么证明', 'How paid or proved'), max: 200 })),
  breach: form.maybe(form.text({ label: words('做不到怎么办', 'On breach'), max: 500 })),
} as const

type Asked = Omit<Clause, 'no'>

/** Numbers the clauses, or says what is wrong with them. */
export const clausesOf = (state: DisputeState, asked: readonly Asked[], today: Day): readonly Clause[] | Refused => {
  for (const [at, clause] of asked.entries()) {
    const no = at + 1
    if (!isParty(state, clause.obligor) || !isParty(state, clause.obligee)) return refuse('unknown-party')
    if (clause.obligor === clause.obligee) return refuse('incomplete', { what: words(`第 ${no} 条的双方不能是同一人`, `clause ${no}: two different parties`) })
    if (clause.due < today) return refuse('incomplete', { what: words(`第 ${no} 条的日期已经过去`, `clause ${no}: a day that has not passed`) })
    // 民事调解工作若干问题的规定 art. 8: a clause that lets the court judge on breach is not allowed; breach liability and guarantees are.
    if (clause.breach && /(由|请|交).{0,6}法院.{0,6}(判|裁判|判决)/u.test(clause.breach)) {
      return refuse('incomplete', { what: words(`第 ${no} 条：不能约定“不履行就由法院判”，可以约定违约责任或担保`, `clause ${no}: “the court shall judge on breach” is not allowed; agree on liability or a guarantee`) })
    }
  }
  return asked.map((clause, at) => ({ ...clause, no: at + 1 }))
}
