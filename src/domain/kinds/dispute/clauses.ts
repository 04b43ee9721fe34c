import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import { words } from '../../kernel/words.ts'
import type { PersonId } from '../../kernel/id.ts'
import type { Day } from '../../kernel/day.ts'
import type { Words } from '../../kernel/words.ts'
import { citesWords } from '../../law/cite.ts'
import type { Cite } from '../../law/cite.ts'
import { unclearContent } from '../../law/clear-content.ts'
import type { PromiseClause } from '../../law/clear-content.ts'
import * as form from '../../matter/form.ts'
import { partyField } from './act.ts'
import { barredContent, barredIn } from './barred.ts'
import { isParty } from './state.ts'
import type { Agreement, Clause, DisputeState } from './state.ts'

/** How a clause is asked for: who owes whom what, how much, by which day. Without a day nobody can say that it was broken. */
export const clauseFields = {
  obligor: partyField(words('谁来做', 'Who must do it')),
  obligee: partyField(words('对谁', 'For whom')),
  what: form.text({ label: words('做什么', 'What'), max: 500 }),
  amount: form.maybe(form.money({ label: words('金额', 'Amount') })),
  due: form.day({ label: words('最晚哪天', 'By which day') }),
  how: form.maybe(form.text({ label: words('怎么付、怎么证明', 'How paid or proved'), help: words('付钱的，写明收款账户或者付款方式', 'For money, the account or the way of payment'), max: 200 })),
  breach: form.maybe(form.text({ label: words('做不到怎么办', 'On breach'), help: words('可以约定违约责任或者担保；不能约定由法院裁判（《民事调解工作若干问题的规定》第8条、第9条）', 'Liability or a guarantee may be agreed; not that the court shall judge (Provisions on Civil Mediation by the Courts, arts. 8, 9)'), max: 500 })),
  barred: form.maybe(form.choice(barredContent, {
    label: words('不能司法确认的内容', 'What cannot be confirmed'),
    help: words('可以约定，但不进确认申请；没有就不选（《民诉法解释》第355条）', 'It may be agreed and stays out of the application; leave it empty if there is none (Interpretation of the Civil Procedure Law, art. 355)'),
  })),
} as const

type Asked = Omit<Clause, 'no'>

/** Numbers the clauses, or marks every place where a court could not confirm and enforce them. */
export const clausesOf = (state: DisputeState, asked: readonly Asked[], today: Day): readonly Clause[] | Refused => {
  const stays = (person: PersonId): boolean => isParty(state, person) && !state.left?.includes(person)
  if (asked.some((clause) => !stays(clause.obligor) || !stays(clause.obligee))) return refuse('unknown-party')
  const wrong = unclearContent(asked.map(promiseOf), today, '—').filter((one) => one.weight === 'must' && one.code !== 'status' && one.code !== 'title')
  if (wrong.length > 0) return refuse('invalid', { count: wrong.length }, wrong.map(({ path, words: said, cite }) => ({ path, words: cite ? cited(said, cite) : said })))
  return asked.map((clause, at) => ({ ...clause, no: at + 1, barred: clause.barred ?? barredIn(promiseOf(clause), today) }))
}

/** As the law's checker reads a clause. */
export const promiseOf = (clause: Asked): PromiseClause => ({
  kind: clause.amount === undefined ? 'do' : 'pay', obligor: clause.obligor, obligee: clause.obligee, what: clause.what, amount: clause.amount, due: clause.due,
  payTo: clause.how, breach: clause.breach,
})

/** What a court can confirm and what all the same invites the next quarrel: no payee, no word on breach, nobody named for the costs; each by its clause. */
export const remarksOn = ({ clauses, costs }: Pick<Agreement, 'clauses' | 'costs'>, today: Day): readonly { readonly no?: number; readonly words: Words }[] =>
  unclearContent(clauses.map(promiseOf), today, costs ?? '').filter((one) => one.weight === 'should').map(({ path, words: said, cite }) => {
    const clause = clauses[Number(/^clauses\.(\d+)/.exec(path)?.[1] ?? NaN)]
    return { ...(clause ? { no: clause.no } : {}), words: cite ? cited(said, cite) : said }
  })

const cited = (said: Words, by: Cite): Words => {
  const cite = citesWords([by])
  return { zh: `${said.zh}（${cite.zh}）`, en: `${said.en} (${cite.en})` }
}
