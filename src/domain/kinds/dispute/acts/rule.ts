import { formatDay } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/day.ts'
import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import type { Words } from '../../../kernel/words.ts'
import { words } from '../../../kernel/words.ts'
import { citesWords } from '../../../law/cite.ts'
import { dismissals, nonAcceptance, withdrawals } from '../../../law/confirmation-grounds.ts'
import { findDeadline } from '../../../law/deadlines.ts'
import { dueOn } from '../../../law/due.ts'
import * as form from '../../../matter/form.ts'
import type { Message, World } from '../../../matter/kind.ts'
import { act, knownParty, partyField, selfAsSide, whyField } from '../act.ts'
import { fact } from '../facts.ts'
import { groundOn, optionsOf } from '../grounds.ts'
import { rulings } from '../outcomes.ts'
import { principals } from '../state.ts'
import type { DisputeState } from '../state.ts'

const noGround = refuse('incomplete', { what: words('今天有效的依据', 'a ground that is in force today') })
const takeFirst = refuse('not-possible', { what: words('先受理', 'take it first') })

const caseNo = (help?: Words) => form.text({ label: words('案号', 'Case number'), max: 60, ...(help ? { help } : {}) })
const taken = (state: DisputeState): Refused | undefined => (state.confirmation?.acceptedOn ? undefined : takeFirst)

const toAll = (state: DisputeState, letter: string, values: Message['values'] = {}): Message[] =>
  state.parties.map((party) => ({ to: { person: party.person }, letter, values: { code: state.code, ...values } }))

/** Where a ground names no way of its own. */
const waysOn = words('可以照协议履行，也可以重新调解', 'Keep the agreement as it is, or mediate again')

/** All parties, and the mediator: changing the agreement is theirs to begin. */
const turnedDown = (state: DisputeState, result: 'refused' | 'dismissed', ground: NonNullable<ReturnType<typeof groundOn>>): Message[] => {
  const values = { ground: ground.words, next: ground.next ?? waysOn }
  return [
    ...toAll(state, `confirmation-${result}`, values),
    ...(state.assignee ? [{ to: { account: state.assignee }, letter: 'confirmation-turned-down', values: { code: state.code, result: rulings[result], ...values } }] : []),
  ]
}

/** What is found after acceptance to bar it is a ground of dismissal as well (民诉法解释 art. 355, last sentence). */
const reasonsToDismiss = [...dismissals, ...nonAcceptance]

/** Whether an objection still comes in time (民诉法解释 art. 372): counted from receipt, or from knowing. */
const inTime = (rule: 'confirmation-objection' | 'confirmation-objection-third', from: Day, world: World): Refused | undefined => {
  const row = findDeadline(rule, from)
  if (!row) return undefined
  const { due } = dueOn({ rule: row, start: from, calendar: world.calendar })
  return world.today <= due ? undefined : refuse('expired', { on: words(formatDay(due, 'zh'), formatDay(due, 'en')), cite: citesWords(row.cites), allowed: words('申请再审等其他途径，请咨询法院', 'other remedies; ask the court') })
}

const objectable = (state: DisputeState): Refused | undefined => {
  const now = state.confirmation
  if (now?.ruled?.result !== 'valid') return refuse('incomplete', { what: words('一份确认裁定', 'an order of confirmation') })
  return now.objection ? refuse('already-done', { what: words('已有异议，等法院审查', 'there is an objection; the court examines it') }) : undefined
}

/** The court's part of 司法确认: taken, examined with both present, ruled; and the objection after it. */
export const ruleActs = {
  'accept-confirmation': act({
    words: words('受理确认申请', 'Take the application'), form: form.form({ caseNo: caseNo() }),
    ready: (state) => (state.confirmation?.acceptedOn ? refuse('already-done', { what: words('已受理', 'taken') }) : undefined),
    decide: (state, payload) => ({ facts: [fact('confirmation-accepted', payload)], messages: toAll(state, 'confirmation-accepted', { caseNo: payload.caseNo }) }),
  }),
  'refuse-confirmation': act({
    words: words('裁定不予受理', 'Do not take the application'), tone: 'danger', form: form.form({ ground: form.choice(optionsOf(nonAcceptance), { label: words('依据', 'Ground') }), words: form.maybe(form.long({ label: words('说明', 'Explanation'), max: 2_000 })) }),
    ready: (state) => (state.confirmation?.acceptedOn ? refuse('already-done', { what: words('已受理；受理后发现的，裁定驳回申请（《民诉法解释》第355条）', 'taken; what is found afterwards is dismissed (Interpretation of the Civil Procedure Law, art. 355)') }) : undefined),
    decide: (state, payload, world) => {
      const ground = groundOn(nonAcceptance, payload.ground, world.today)
      if (!ground) return noGround
      return { facts: [fact('confirmation-ruled', { result: 'refused', ground: ground.words.zh, words: payload.words })], messages: turnedDown(state, 'refused', ground) }
    },
  }),
  'ask-confirmation-papers': act({
    words: words('要求补充材料或陈述', 'Ask for papers or statements'), tone: 'quiet', form: form.form({ what: form.long({ label: words('一次说清还缺什么', 'Say at once all that is missing'), max: 2_000 }) }),
    help: words('申请书、协议、调解组织主持的证明、财产权利证明、双方身份和联系方式（《民诉法解释》第354条）', 'Application, agreement, proof that the body mediated, property papers, identity and address of both (Interpretation of the Civil Procedure Law, art. 354)'),
    decide: (state, payload) => ({ facts: [fact('confirmation-papers-asked', payload)], messages: toAll(state, 'confirmation-papers-asked', { what: payload.what }) }),
  }),
  'ask-confirmation': act({
    words: words('询问核实', 'Record the examination'),
    help: words('通知双方共同到场核实；都到场询问过，才能裁定有效（《民诉法解释》第356条）', 'Both are called together; only after that can it be ruled valid (Interpretation of the Civil Procedure Law, art. 356)'),
    form: form.form({
      present: form.list({ person: partyField(words('到场', 'Present')) }, { label: words('到场的当事人（身份已核对）', 'Parties present, identity checked'), min: 1 }),
      words: form.long({ label: words('询问笔录', 'Questions and answers'), max: 10_000 }),
    }),
    ready: taken,
    rests: (state) => state.confirmation?.heard === true,
    decide: (state, payload) => {
      const present = payload.present.map((one) => one.person)
      const unknown = present.map((person) => knownParty(state, person)).find(Boolean)
      if (unknown) return unknown
      const together = principals(state).every((person) => present.includes(person))
      return { facts: [fact('confirmation-asked', { words: payload.words, present, ...(together ? { together } : {}) })] }
    },
  }),
  'extend-examination': act({
    words: words('延长审查期限', 'Extend the examination'), tone: 'quiet', help: words('须经本院院长批准（《民事诉讼法》第187条）', 'The president of the court must approve (Civil Procedure Law, art. 187)'),
    form: form.form({ days: form.count({ label: words('延长几天', 'Days'), min: 1, max: 180 }), approved: form.yes({ label: words('院长已批准', 'The president has approved') }), why: whyField }),
    ready: taken,
    decide: (_state, payload) => (payload.approved
      ? { facts: [{ kind: 'extended', data: { clock: 'confirmation-decision', days: payload.days } }] }
      : refuse('incomplete', { what: words('院长的批准', 'the president’s approval') })),
  }),
  confirm: act({
    words: words('裁定有效', 'Confirm'), form: form.form({ no: form.maybe(caseNo(words('不填就用受理时的案号', 'Left empty, it is the number under which it was taken'))), words: form.maybe(form.long({ label: words('说明', 'Note'), max: 2_000 })) }),
    ready: (state) => taken(state) ?? (state.confirmation?.heard ? undefined : refuse('incomplete', { what: words('双方共同到场的询问核实（《民诉法解释》第356条）', 'an examination with both present (Interpretation of the Civil Procedure Law, art. 356)') })),
    decide: (state, { no = state.confirmation?.caseNo, words: note }) => (no
      ? { facts: [fact('confirmation-ruled', { result: 'valid', no, words: note })], messages: toAll(state, 'confirmed', { no }) }
      : refuse('incomplete', { what: words('案号', 'the case number') })),
  }),
  'dismiss-confirmation': act({
    words: words('裁定驳回申请', 'Dismiss the application'), tone: 'danger', form: form.form({ ground: form.choice(optionsOf(reasonsToDismiss), { label: words('依据', 'Ground') }), words: form.long({ label: words('说明', 'Explanation'), max: 2_000 }) }),
    ready: taken,
    decide: (state, payload, world) => {
      const ground = groundOn(reasonsToDismiss, payload.ground, world.today)
      if (!ground) return noGround
      // The agreement stands as a contract: the parties may change it, agree anew or sue (民事诉讼法 art. 206).
      return { facts: [fact('confirmation-ruled', { result: 'dismissed', ground: ground.words.zh, words: payload.words })], messages: turnedDown(state, 'dismissed', ground) }
    },
  }),
  'let-go-confirmation': act({
    words: words('准许撤回／按撤回处理', 'Let the application go'), tone: 'quiet',
    form: form.form({ ground: form.choice(optionsOf(withdrawals), { label: words('依据', 'Ground') }), words: form.maybe(form.long({ label: words('说明', 'Explanation'), max: 2_000 })) }),
    ready: taken,
    decide: (state, payload, world) => {
      const ground = groundOn(withdrawals, payload.ground, world.today)
      if (!ground) return noGround
      if (payload.ground === 'withdrawn' && !state.confirmation?.leaving) return refuse('incomplete', { what: words('当事人的撤回申请', 'a party who asks to withdraw') })
      const result = payload.ground === 'withdrawn' ? 'withdrawn' : 'deemed-withdrawn'
      return { facts: [fact('confirmation-ruled', { result, ground: ground.words.zh, words: payload.words })], messages: toAll(state, 'confirmation-let-go', { ground: ground.words }) }
    },
  }),
  'object-to-ruling': act({
    words: words('对确认裁定提出异议', 'Object to the order'), tone: 'quiet', help: words('自收到裁定之日起十五日内（《民诉法解释》第372条）', 'Within fifteen days of receipt (Interpretation of the Civil Procedure Law, art. 372)'),
    form: form.form({ words: form.long({ label: words('理由', 'Reasons'), max: 5_000 }) }),
    ready: (state, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      const on = state.confirmation?.ruled?.on
      return objectable(state) ?? (on && inTime('confirmation-objection', on, world))
    },
    decide: (state, payload, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      return {
        facts: [fact('ruling-objected', { by: 'party', person: me, words: payload.words })],
        messages: state.court ? [{ to: { role: 'judge', body: state.court }, letter: 'ruling-objected', values: { code: state.code } }] : [],
      }
    },
  }),
  'record-ruling-objection': act({
    words: words('登记利害关系人异议', 'Record an interested person’s objection'), tone: 'quiet',
    help: words('自知道或者应当知道权益受侵害之日起六个月内（《民诉法解释》第372条）', 'Within six months of knowing of the harm (Interpretation of the Civil Procedure Law, art. 372)'),
    form: form.form({ who: form.text({ label: words('谁', 'Who'), max: 120 }), knewOn: form.day({ label: words('哪天知道的', 'On which day they knew') }), words: form.long({ label: words('理由', 'Reasons'), max: 5_000 }) }),
    ready: objectable,
    decide: (_state, payload, world) => {
      if (payload.knewOn > world.today) return refuse('incomplete', { what: words('不晚于今天的日期', 'a day that is not in the future') })
      return inTime('confirmation-objection-third', payload.knewOn, world) ?? { facts: [fact('ruling-objected', { by: 'third', ...payload })] }
    },
  }),
  'decide-ruling-objection': act({
    words: words('裁定异议', 'Rule on the objection'), form: form.form({ upheld: form.yes({ label: words('异议成立，撤销确认裁定', 'Upheld: the order is revoked') }), words: form.long({ label: words('理由', 'Reasons'), max: 2_000 }) }),
    ready: (state) => (state.confirmation?.objection ? undefined : refuse('not-possible', { what: words('没有人提出异议', 'nobody has objected') })),
    decide: (state, payload) => ({ facts: [fact('ruling-objection-decided', payload)], messages: toAll(state, payload.upheld ? 'confirmation-revoked' : 'objection-dismissed') }),
  }),
}
