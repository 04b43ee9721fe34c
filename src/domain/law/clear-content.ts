import type { Day } from '../kernel/day.ts'
import type { Fen } from '../kernel/money.ts'
import type { Words } from '../kernel/words.ts'
import { words } from '../kernel/words.ts'
import { cite } from './cite.ts'
import type { Cite } from './cite.ts'

/** One promise of an agreement, as far as its clearness goes. */
export interface PromiseClause {
  readonly kind: 'pay' | 'do' | 'refrain'
  readonly obligor: string
  readonly obligee: string
  readonly what: string
  readonly amount?: Fen | undefined
  readonly due?: Day | undefined
  readonly instalments?: readonly { readonly amount?: Fen | undefined; readonly due?: Day | undefined }[] | undefined
  /** Account or way of payment. */
  readonly payTo?: string | undefined
  readonly breach?: string | undefined
}

export interface ClauseFault {
  /** Place in the form: `clauses.0.due`; `costs` is of the whole. */
  readonly path: string
  readonly code: 'no-amount' | 'no-due' | 'instalments-differ' | 'instalment-incomplete' | 'no-payee' | 'no-breach' | 'no-costs' | 'vague' | 'court-shall-judge' | 'same-party' | 'past' | 'status' | 'title'
  readonly words: Words
  /** `must`: a court would dismiss it; `should`: it can be confirmed but invites the next quarrel. */
  readonly weight: 'must' | 'should'
  readonly cite?: Cite
}

const unclear = cite('CPI', '358(5)')
const vague = /(尽快|尽早|适当|酌情|有钱(的时候|时|了|就|再)|条件允许|视情况|大约|[0-9元天日月万千百]左右|合理期限|以后再|另行(协商|商定))/u
// 民事调解工作规定 8: breach liability may be agreed; that the court shall then judge may not.
const courtJudges = /(由|请求|请|交|提请|申请).{0,8}法院.{0,8}(判决|裁判|裁决|判令|审判|依法判)/u
const status = /(确认|解除|无效|有效|断绝).{0,8}(婚姻|夫妻|亲子|父子|母子|父女|母女|收养)关系|(婚姻|夫妻|亲子|收养)关系.{0,6}(解除|无效|有效|成立)/u
const title = /(房屋|宅基地|土地|房产|车辆|商标|专利|著作权|股权|所有权|使用权).{0,12}归.{0,10}(所有|享有)|确认.{0,20}(所有权|使用权|专利权|商标权|著作权)/u

/** What is not clear enough in an agreement for a court to confirm and enforce it. Empty when nothing is. */
export function unclearContent(clauses: readonly PromiseClause[], today: Day, costs?: string): readonly ClauseFault[] {
  return [
    ...clauses.flatMap((clause, at) => ofClause(clause, `clauses.${at}`, today)),
    ...(costs === undefined || costs.trim() === '' ? [fault('costs', 'no-costs', 'should', words('写明鉴定费等费用由谁负担；没有费用就写「无」。', 'Say who bears costs such as an appraisal; write “none” if there are none.'))] : []),
  ]
}

const fault = (path: string, code: ClauseFault['code'], weight: ClauseFault['weight'], said: Words, by?: Cite): ClauseFault => ({ path, code, weight, words: said, ...(by ? { cite: by } : {}) })

function ofClause(clause: PromiseClause, path: string, today: Day): readonly ClauseFault[] {
  const text = `${clause.what} ${clause.breach ?? ''}`
  const parts = clause.instalments ?? []
  return [
    ...(clause.obligor === clause.obligee ? [fault(`${path}.obligee`, 'same-party', 'must', words('义务人和权利人不能是同一人。', 'Who owes and who is owed must be two.'), unclear)] : []),
    ...(clause.kind === 'pay' ? ofPayment(clause, path) : []),
    ...(clause.kind !== 'refrain' && clause.due === undefined && parts.length === 0
      ? [fault(`${path}.due`, 'no-due', 'must', words('写明最晚哪一天履行。', 'Name the last day for performance.'), unclear)] : []),
    ...[clause.due, ...parts.map((one) => one.due)].filter((due) => due !== undefined && due < today)
      .slice(0, 1).map(() => fault(`${path}.due`, 'past', 'must', words('履行日已经过去。', 'The day has already passed.'), unclear)),
    ...(vague.test(clause.what) ? [fault(`${path}.what`, 'vague', 'must', words(`「${vague.exec(clause.what)?.[0]}」不能执行，请写具体。`, `“${vague.exec(clause.what)?.[0]}” cannot be enforced: be exact.`), unclear)] : []),
    ...(courtJudges.test(text) ? [fault(`${path}.breach`, 'court-shall-judge', 'must', words('不能约定不履行就由法院裁判；可以约定违约责任或担保。', 'It may not say that the court shall judge on breach; agree on liability or a guarantee.'), cite('MT', '8'))] : []),
    ...(clause.kind === 'pay' && (clause.breach ?? '').trim() === '' ? [fault(`${path}.breach`, 'no-breach', 'should', words('建议写明不按期履行的违约责任。', 'Better say what follows if it is not kept.'), cite('MT', '8'))] : []),
    ...(status.test(text) ? [fault(`${path}.what`, 'status', 'must', words('身份关系不能司法确认，请从本协议中分出。', 'Personal status cannot be confirmed: split it out.'), cite('CPI', '355(3)'))] : []),
    ...(title.test(text) ? [fault(`${path}.what`, 'title', 'must', words('物权、知识产权归属不能司法确认，请分出，或改写为交付、过户等义务。', 'Title cannot be confirmed: split it out, or write it as a duty to hand over or transfer.'), cite('CPI', '355(5)'))] : []),
  ]
}

function ofPayment(clause: PromiseClause, path: string): readonly ClauseFault[] {
  const parts = clause.instalments ?? []
  const sum = parts.reduce((total, one) => total + (one.amount ?? 0), 0)
  return [
    ...(clause.amount === undefined || clause.amount <= 0 ? [fault(`${path}.amount`, 'no-amount', 'must', words('写明金额。', 'Name the amount.'), unclear)] : []),
    ...parts.flatMap((one, at) => (one.amount === undefined || one.due === undefined
      ? [fault(`${path}.instalments.${at}`, 'instalment-incomplete', 'must', words(`第 ${at + 1} 期要有金额和日期。`, `Instalment ${at + 1} needs an amount and a day.`), unclear)] : [])),
    ...(parts.length > 0 && clause.amount !== undefined && sum !== clause.amount
      ? [fault(`${path}.instalments`, 'instalments-differ', 'must', words('各期金额之和与总额不一致。', 'The instalments do not add up to the amount.'), unclear)] : []),
    ...((clause.payTo ?? '').trim() === '' ? [fault(`${path}.payTo`, 'no-payee', 'should', words('写明收款账户或付款方式。', 'Name the account or the way of payment.'))] : []),
  ]
}
