import { addDays, daysBetween, formatDay } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/day.ts'
import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import { fen, formatFen } from '../../../kernel/money.ts'
import type { Fen } from '../../../kernel/money.ts'
import type { Words } from '../../../kernel/words.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import type { Decision, Message } from '../../../matter/kind.ts'
import { readsNoMessages } from '../../../matter/needs.ts'
import { act, selfAsSide } from '../act.ts'
import { nextVisit, visitOpens, visitWindow } from '../clocks.ts'
import { fact } from '../facts.ts'
import { principals } from '../state.ts'
import type { DisputeState, Visit, VisitAnswer } from '../state.ts'
import { breachedTo } from './perform.ts'

const scale = words('1 最差，5 最好', '1 is worst, 5 is best')
const questions = {
  kept: form.yes({ label: words('约定的都做到了', 'Everything agreed was kept') }),
  treated: form.maybe(form.count({ label: words('是否被好好对待（1–5）', 'Treated properly (1–5)'), help: scale, min: 1, max: 5 })),
  got: form.maybe(form.count({ label: words('结果满意吗（1–5）', 'Satisfied with the result (1–5)'), help: scale, min: 1, max: 5 })),
  dispute: form.yes({ label: words('又有新的矛盾', 'A new dispute has arisen') }),
} as const

/** A clause that stood as kept and is found not to be: what is open of it, all of it where no sum is said. */
interface Broken { readonly no: number; readonly open?: Fen | undefined }

/** Which clause the call-back says is not kept; undefined where none is named. */
const brokenIn = (state: DisputeState, { kept, no, open }: { readonly kept: boolean; readonly no?: number | undefined; readonly open?: Fen | undefined }): Broken | undefined | Refused => {
  const wrong = (path: string, said: Words) => refuse('invalid', { count: 1 }, [{ path, words: said }])
  if (kept) {
    if (no !== undefined) return wrong('no', words('都做到了的，这里不用填。', 'If all was kept, leave this empty.'))
    return open === undefined ? undefined : wrong('open', words('都做到了的，这里不用填。', 'If all was kept, leave this empty.'))
  }
  // Without the clause nobody could say what is owed again, nor pay it.
  const only = state.pledges.length === 1 ? state.pledges[0] : undefined
  if (no === undefined && !only) return wrong('no', words('没有都做到的，要选是第几条。', 'If not all was kept, choose which clause.'))
  const pledge = no === undefined ? only : state.pledges.find((one) => one.no === no)
  if (!pledge) return wrong('no', words('协议里没有这一条。', 'The agreement has no such clause.'))
  if (open !== undefined && (open < 1 || pledge.amount === undefined || open > pledge.amount)) return wrong('open', words('写这一条里还差的金额，不能比约定的多。', 'Write what is open of this clause; it cannot be more than the clause says.'))
  return { no: pledge.no, open }
}

/** Who promised it is told what is said to be missing, and by when; the mediator too. Who is owed learns of it once it is late. */
const owedAgain = (state: DisputeState, { no, open }: Broken, today: Day): readonly Message[] => {
  const pledge = state.pledges.find((one) => one.no === no)
  if (!pledge) return []
  const late = pledge.due < today
  const sum = open ?? pledge.amount
  const again = { ...pledge, kept: undefined, ...(pledge.amount === undefined || sum === undefined ? {} : { paid: fen(pledge.amount - sum) }) }
  const values = {
    code: state.code, no, open: sum === undefined ? words('没有做到', 'not done') : words(`还差 ${formatFen(sum)}`, `${formatFen(sum)} is open`),
    due: late ? words(`已过约定的 ${formatDay(pledge.due, 'zh')}，请尽快`, `its day, ${formatDay(pledge.due, 'en')}, has passed; please act`) : words(`${formatDay(pledge.due, 'zh')} 到期`, `due on ${formatDay(pledge.due, 'en')}`),
  }
  return [
    { to: { person: pledge.obligor }, letter: 'owed-again', values },
    ...(late ? [breachedTo({ ...state, pledges: state.pledges.map((one) => (one.no === no ? again : one)) }, again)] : []),
    ...(state.assignee ? [{ to: { account: state.assignee }, letter: 'owed-again-desk', values }] : []),
  ]
}

/** The last call-back without trouble ends the matter: what was promised is kept. */
const visited = (state: DisputeState, today: Day, visit: Visit & { readonly why?: string | undefined; readonly words?: string | undefined; readonly broken?: Broken | undefined }): Decision => {
  const told = fact('visited', { ...visit, ...oddity(state, visit.on) })
  const last = nextVisit({ ...state, visits: [...state.visits, visit] }) === undefined
  return { facts: visit.kept && last ? [told, fact('ended', { outcome: 'kept' })] : [told], messages: visit.broken ? owedAgain(state, visit.broken, today) : [] }
}

/** Three calls in one day look after nobody for ninety: what is early, or made together with another, stays visible as such. */
const oddity = (state: DisputeState, on: Day): { readonly early?: number; readonly sameDay?: true } => {
  const early = daysBetween(on, visitWindow(state))
  return { ...(early > 0 ? { early } : {}), ...(state.visits.at(-1)?.on === on ? { sameDay: true } : {}) }
}

/** On which day it cannot have been, and when that day wants a reason. */
const dayRefused = (state: DisputeState, on: Day, why: string | undefined, today: Day): Refused | undefined => {
  const [effective, before] = [state.agreement?.effectiveOn, state.visits.at(-1)?.on]
  const wrong = (path: string, said: Words) => refuse('invalid', { count: 1 }, [{ path, words: said }])
  if (on > today) return wrong('on', words('不能在今天之后', 'It cannot lie after today.'))
  if (effective && on < effective) return wrong('on', words(`不能早于协议生效的 ${formatDay(effective, 'zh')}`, `It cannot lie before ${formatDay(effective, 'en')}, when the agreement took effect.`))
  if (before && on < before) return wrong('on', words(`不能早于上一次回访的 ${formatDay(before, 'zh')}`, `It cannot lie before the call-back of ${formatDay(before, 'en')}.`))
  const { early, sameDay } = oddity(state, on)
  if (why || (!early && !sameDay)) return undefined
  return wrong('why', early
    ? words(`${nextVisit(state) ?? ''} 天回访从 ${formatDay(visitWindow(state), 'zh')} 起不算提前；更早的，请写明理由`, `The call-back after ${nextVisit(state) ?? ''} days is on time from ${formatDay(visitWindow(state), 'en')} on; say why it is early.`)
    : words('这一天已经有一次回访；不是同一次的，请写明理由', 'There was a call-back on this day already; say why there was another.'))
}

/** The lowest that anybody gave: a good mark of one side does not cover a bad one of the other. */
const lowest = (marks: readonly (number | undefined)[]): number | undefined => {
  const given = marks.filter((mark) => mark !== undefined)
  return given.length > 0 ? Math.min(...given) : undefined
}

const trouble = (state: DisputeState): readonly Message[] =>
  [{ to: { role: 'window', body: state.centre }, letter: 'visit-trouble', values: { code: state.code } }]

/** 回访: an officer calls back, or both sides answer on their own phones. What is amiss is looked at by a person before it counts as a breach. */
export const visitActs = {
  visit: act({
    words: words('登记回访', 'Record a call-back'),
    help: words('由调解员以外的人回访', 'By somebody other than the mediator'),
    form: form.form({
      on: form.maybe(form.day({ label: words('哪天回访的', 'On which day'), help: words('不填就是今天', 'Left empty, it is today') })),
      ...questions,
      no: form.maybe(form.count({ label: words('没做到的是第几条', 'Which clause was not kept'), help: words('没有都做到的要选（协议只有一条的可以不选）。这一条重新算没做到：没到期的接着履行，过了期的算违约，承诺的一方会收到通知', 'Needed where not all was kept, unless the agreement has one clause. That clause is owed again: before its day it goes on, after it it is in breach; who promised it is told'), min: 1 })),
      open: form.maybe(form.money({ label: words('这一条还差多少', 'How much of it is open'), help: words('不填，就是这一条的全部', 'Empty means all of the clause') })),
      words: form.maybe(form.long({ label: words('原话', 'In their words'), max: 2_000 })),
      why: form.maybe(form.text({ label: words('提前或同一天的理由', 'Why early, or on the same day'), help: words('到期前七天以内的不用填；更早的、和上一次同一天的必须写，各方在经过里看得到', 'Not needed in the seven days before it is due; needed when earlier, or on the day of the one before. Everybody reads it in the story'), max: 300 })),
    }),
    ready: (state, world) => (world.actor.kind === 'officer' && (world.actor.account === state.assignee || state.beside?.includes(world.actor.account))
      ? refuse('conflict-of-interest', { who: world.actor.name, reason: words('回访不由调解员本人做', 'the mediator does not call back on the own case') }) : undefined),
    decide: (state, payload, world) => {
      const after = nextVisit(state)
      if (after === undefined) return refuse('already-done', { what: words('回访都已完成', 'all call-backs are done') })
      const { no: _no, open: _open, ...told } = payload
      const on = told.on ?? world.today
      const broken = brokenIn(state, payload)
      if (isRefused(broken)) return broken
      return dayRefused(state, on, told.why, world.today) ?? visited(state, world.today, { ...told, on, after, broken })
    },
  }),
  'ask-visit': act({
    words: words('请各方答复回访', 'Ask the parties to answer'), form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    decide: (state) => {
      const after = nextVisit(state)
      if (after === undefined || after === state.visitAsked) return refuse('already-done', { what: words('已请各方答复', 'the parties were asked') })
      const reached = principals(state).filter((person) => state.parties.some((party) => party.person === person && party.phone && !readsNoMessages(party)))
      return {
        facts: [fact('visit-asked', { after, people: reached })],
        messages: reached.map((person) => ({ to: { person }, letter: 'visit-asked', values: { code: state.code } })),
      }
    },
  }),
  'answer-visit': act({
    words: words('答复回访', 'Answer the call-back'),
    help: words('您的答复只给办事的人看，对方看不到', 'Only those who handle the matter read your answer, not the other side'),
    form: form.form({ ...questions, words: form.maybe(form.long({ label: words('还想说的', 'Anything else'), max: 2_000 })) }),
    ready: (state, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      if (state.answers?.[me]) return refuse('already-done', { what: words('这一次您已答复', 'you have answered this one') })
      const opens = addDays(state.stageSince, visitOpens(state))
      return world.today < opens ? refuse('not-possible', { what: words(`下一次回访从 ${formatDay(opens, 'zh')} 开始`, `the next call-back begins on ${formatDay(opens, 'en')}`) }) : undefined
    },
    decide: (state, payload, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      const after = nextVisit(state)
      if (after === undefined) return refuse('already-done', { what: words('回访都已完成', 'all call-backs are done') })
      const { words: said, ...marks } = payload
      const answered = fact('visit-answered', { person: me, after, ...marks, words: said })
      if (!payload.kept || payload.dispute) return { facts: [answered], messages: trouble(state) }
      const answers: Readonly<Record<string, VisitAnswer>> = { ...state.answers, [me]: { ...marks, after } }
      const all = principals(state).map((person) => answers[person])
      // Anybody who has not answered, or who was not content, is called by a person.
      if (!all.every((one) => one?.kept === true && !one.dispute)) return { facts: [answered] }
      const done = visited(state, world.today, { after, on: world.today, kept: true, treated: lowest(all.map((one) => one?.treated)), got: lowest(all.map((one) => one?.got)), dispute: false })
      return isRefused(done) ? done : { ...done, facts: [answered, ...done.facts] }
    },
  }),
}
