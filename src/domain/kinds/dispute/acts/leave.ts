import { compareDays, yearOf } from '../../../kernel/day.ts'
import type { Day } from '../../../kernel/day.ts'
import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { PersonId } from '../../../kernel/id.ts'
import { words } from '../../../kernel/words.ts'
import type { Words } from '../../../kernel/words.ts'
import { endReasons } from '../../../law/mediation-grounds.ts'
import { fateOf } from '../../../law/term-events.ts'
import { formatFileNumber, parseFileNumber } from '../../../law/numbering.ts'
import * as form from '../../../matter/form.ts'
import type { Message, Paper, World } from '../../../matter/kind.ts'
import type { Fact } from '../../../matter/state.ts'
import { act, knownParty, partyField, self, selfAsSide, wayField, whyField } from '../act.ts'
import { endLetter, endUnsupplied, endWithout } from '../ending.ts'
import { arbitrationFirst, enforcedInstead } from '../enforcing.ts'
import { fact } from '../facts.ts'
import { notLate } from './perform.ts'
import { groundOn } from '../grounds.ts'
import { placeOf } from '../intake.ts'
import { leavesSuit, outcomes } from '../outcomes.ts'
import { lacking } from '../papers.ts'
import { seriesOf } from '../series.ts'
import { awaitsReferral, enforceable, filedThemselves } from '../state.ts'
import type { DisputeState } from '../state.ts'

const settledField = form.maybe(form.yes({ label: words('已自行和解', 'Settled between ourselves') }))

/** Papers by name; undefined for none. */
const namesOf = (papers: readonly Paper[]): Words | undefined =>
  (papers.length > 0 ? words(papers.map((paper) => paper.words.zh).join('、'), papers.map((paper) => paper.words.en).join(', ')) : undefined)

const courtOf = (state: DisputeState, world: World) => (state.court ? world.city.body(state.court) : world.city.courtOf(placeOf(state)))

const onlyApplicant = (state: DisputeState, person: PersonId) => (state.left?.includes(person)
  ? refuse('already-done', { what: words('已撤回', 'withdrawn') })
  : state.parties.find((party) => party.person === person)?.side === 'applicant' ? undefined : refuse('not-possible', { what: words('只有申请人可以撤回', 'only the applicant may withdraw') }))

/** Whoever ends the mediation of a filed case: each side learns that it goes to trial, and that the fee comes first. */
const toTrial = (state: DisputeState): readonly Message[] =>
  state.parties.map((party) => ({ to: { person: party.person }, letter: 'to-trial', values: { code: state.code } }))

/**
 * 撤回: the last applicant's withdrawal ends the matter, an earlier one's only their own part in it. In a case that is filed already it ends
 * mediation and not the suit: whoever wants to withdraw that must tell the court (民事诉讼法 art. 148).
 */
const leave = (state: DisputeState, person: PersonId, told: string | undefined, settled: boolean, today: Day): { readonly facts: readonly Fact[]; readonly messages: readonly Message[] } => {
  const others = state.parties.filter((party) => party.side === 'applicant' && party.person !== person && !state.left?.includes(party.person))
  // 在线调解规则 art. 25(2): settled between themselves; without that it is only taken back.
  const why = { words: told, ...(settled ? { reason: 'settled-and-withdrew', cite: groundOn(endReasons, 'settled-and-withdrew', today)?.words } : {}) }
  if (others.length === 0) {
    return state.track === 'entrusted'
      ? { facts: [endWithout(state, 'withdrawn', why)], messages: toTrial(state) }
      : {
        facts: [fact('ended', { outcome: 'withdrawn', ...why })],
        // Whoever was asked and waits is told that there is nothing to wait for; who never heard of it hears nothing.
        messages: state.parties.filter((party) => party.side !== 'applicant' && knows(state, party)).map((party) => ({ to: { person: party.person }, letter: 'withdrawn', values: { code: state.code } })),
      }
  }
  return {
    facts: [fact('left', { person, words: told })],
    messages: state.parties.filter((party) => party.person !== person).map((party) => ({ to: { person: party.person }, letter: 'left', values: { code: state.code } })),
  }
}

/**
 * Word of a freeze and of what came of it: the code and the link, and not who said what, because what is frozen may be forged. It must not be the first that somebody
 * hears of a matter either: before it was signed for, the other side was not written to, and one that fears it may have registered it.
 */
const tellParties = (state: DisputeState, letter: 'stands-still' | 'goes-on' | 'void', parties: DisputeState['parties']): readonly Message[] =>
  parties.filter((party) => knows(state, party)).map((party) => ({ to: { person: party.person }, letter, values: { code: state.code } }))

export const knows = (state: DisputeState, { person, side, owned }: DisputeState['parties'][number]): boolean =>
  side === 'applicant' || state.termFrom !== undefined || state.reopened > 0
  || owned !== undefined || state.frozen?.by === person || state.notified.includes(person) || state.contacted.includes(person)

/** Doors that are always open, and ends. */
export const leaveActs = {
  'file-suit': act({
    words: words('我要立案', 'I want to file a suit'), tone: 'quiet', whileHeld: true,
    help: words('调解不影响您起诉。法院收到后 7 天内决定是否立案。（《民事诉讼法》第126条）', 'Mediation never blocks a suit. The court decides within 7 days. (Civil Procedure Law, art. 126)'),
    note: (state) => enforcedInstead(state) ?? arbitrationFirst(state),
    form: form.form({ words: form.maybe(form.long({ label: words('想对法院说的', 'What you want to tell the court'), max: 5_000 })) }),
    ready: (state) => (state.end && !leavesSuit.has(state.end.outcome) ? refuse('already-done', { what: outcomes[state.end.outcome] }) : undefined),
    decide: (state, _payload, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      // After filing the suit already lies with the court: the wish ends mediation and the case goes to trial.
      if (state.track === 'entrusted') return { facts: [fact('ended', { outcome: 'to-trial' })], messages: toTrial(state) }
      const court = courtOf(state, world)
      if (!court) return refuse('incomplete', { what: words('有管辖权的法院', 'a competent court') })
      return {
        facts: [fact('suit-asked', { by: me, court: court.id })],
        messages: [{ to: { role: 'judge-assistant', body: court.id }, letter: 'suit-asked', values: { code: state.code } }],
      }
    },
  }),
  'register-suit': act({
    words: words('登记立案', 'Register the suit'), whileHeld: true,
    form: form.form({ caseNo: form.maybe(form.text({ label: words('案号', 'Case number'), max: 60 })), clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    decide: (state, payload, world) => {
      // 登记立案若干问题的规定 art. 8: what cannot be decided in time is filed first.
      const caseNo = payload.caseNo ?? (world.actor.kind === 'system' ? '先行登记立案' : undefined)
      if (!caseNo) return refuse('incomplete', { what: words('案号', 'the case number') })
      return {
        facts: [fact('suit-registered', { caseNo }), fact('ended', { outcome: 'filed' })],
        // No message speaks for the court where the court did nothing (practice C8).
        messages: world.actor.kind === 'system'
          ? [
            ...state.parties.map((party) => ({ to: { person: party.person }, letter: 'suit-overdue', values: { code: state.code } })),
            ...(state.court ? [{ to: { role: 'judge' as const, body: state.court }, letter: 'suit-overdue-court', values: { code: state.code } }] : []),
          ]
          : state.parties.map((party) => ({ to: { person: party.person }, letter: 'suit-registered', values: { code: state.code, caseNo } })),
      }
    },
  }),
  'return-suit': act({
    words: words('不予立案，退回材料', 'Do not register; return the papers'), tone: 'danger', whileHeld: true, form: form.form({ words: form.long({ label: words('理由和去向', 'Reason and where to go'), max: 2_000 }) }),
    decide: (state, payload) => ({
      facts: [fact('ended', { outcome: 'suit-returned', words: payload.words })],
      messages: state.parties.filter((party) => party.side === 'applicant').map((party) => ({ to: { person: party.person }, letter: 'suit-returned', values: { code: state.code, why: payload.words } })),
    }),
  }),
  withdraw: act({
    words: words('撤回申请', 'Withdraw'), tone: 'quiet', whileHeld: 'suspended', form: form.form({ settled: settledField, words: form.maybe(form.text({ label: words('原因', 'Why'), max: 500 })) }),
    ready: (state, world) => {
      const me = self(state, world)
      if (isRefused(me)) return me
      return onlyApplicant(state, me)
    },
    decide: (state, payload, world) => {
      const me = self(state, world)
      return isRefused(me) ? me : leave(state, me, payload.words, payload.settled ?? false, world.today)
    },
  }),
  'record-withdrawal': act({
    words: words('登记撤回', 'Record a withdrawal'), tone: 'quiet', whileHeld: 'suspended', form: form.form({ person: partyField(), way: wayField, settled: settledField, words: form.maybe(form.text({ label: words('原因', 'Why'), max: 500 })) }),
    decide: (state, payload, world) => {
      const refused = knownParty(state, payload.person) ?? onlyApplicant(state, payload.person)
      if (refused) return refused
      const { facts, messages } = leave(state, payload.person, payload.words, payload.settled ?? false, world.today)
      return { facts, messages: [...messages, { to: { person: payload.person }, letter: 'withdrawn-in-your-name', values: { code: state.code } }] }
    },
  }),
  decline: act({
    words: words('不愿继续调解', 'I do not want to go on'), tone: 'quiet', whileHeld: 'suspended', form: form.form({}),
    // Whoever has agreed may end it before the first session too (人民调解法 art. 23); before that the answer itself is the no.
    ready: (state, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      return state.stage === 'preparing' && state.consents[me]?.yes !== true
        ? refuse('incomplete', { what: words('先答复：在「我同意 / 不同意调解」里直接答不同意', 'your answer: say no where you are asked whether you agree to mediation') }) : undefined
    },
    decide: (state, _payload, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      return {
        facts: [endWithout(state, 'declined', { reason: 'refuses-to-go-on', cite: groundOn(endReasons, 'refuses-to-go-on', world.today)?.words })],
        messages: state.parties.map((party) => ({ to: { person: party.person }, letter: endLetter(state, 'declined'), values: { code: state.code } })),
      }
    },
  }),
  'lapse-supplement': act({
    words: words('逾期未补正', 'Not supplemented in time'), form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    decide: (state) => ({
      facts: [endUnsupplied()],
      messages: state.parties.filter((party) => party.side === 'applicant').map((party) => ({ to: { person: party.person }, letter: 'not-supplemented', values: { code: state.code } })),
    }),
  }),
  'not-me': act({
    words: words('不是我', 'This is not me'), tone: 'quiet', whileHeld: true,
    help: words('有人用您的名义办了这件事，或者把您错写成了当事人？点这里，马上停办，由中心主任核实。', 'Somebody used your name, or named you by mistake? Press here: everything stops at once and the head of the centre checks it.'),
    form: form.form({ words: form.maybe(form.text({ label: words('情况', 'What you know'), max: 1_000 })) }),
    // Whoever filed it proved their phone with that: what they do not want any more they take back.
    offered: (state, actor) => actor.kind !== 'resident' || !filedThemselves(state, actor.person),
    ready: (state, { actor }) => {
      if (state.frozen) return refuse('already-done', { what: words('已暂停', 'frozen') })
      return actor.kind === 'resident' && filedThemselves(state, actor.person)
        ? refuse('not-possible', { what: words('这件是您自己用本人手机登记的；不想办了，请点“撤回申请”', 'you filed it yourself, with your own phone; if you no longer want it, withdraw it') }) : undefined
    },
    decide: (state, payload, world) => {
      const me = self(state, world)
      if (isRefused(me)) return me
      return {
        facts: [{ kind: 'frozen', data: { person: me, words: payload.words } }],
        messages: [
          { to: { role: 'centre-head', body: state.centre }, letter: 'frozen', values: { code: state.code } },
          ...tellParties(state, 'stands-still', state.parties.filter((party) => party.person !== me)),
        ],
      }
    },
  }),
  unfreeze: act({
    words: words('核实为本人，恢复', 'Checked: genuine, resume'), whileHeld: true, form: form.form({ words: form.long({ label: words('怎么核实的', 'How it was checked'), max: 2_000 }) }),
    ready: (state) => (state.frozen ? undefined : refuse('not-possible', { what: words('没有暂停', 'it is not frozen') })),
    decide: (state, payload) => ({
      facts: [{ kind: 'unfrozen', data: { finding: 'genuine', words: payload.words, person: state.frozen?.by } }],
      messages: tellParties(state, 'goes-on', state.parties),
    }),
  }),
  void: act({
    words: words('核实不是本人（冒名或写错了人），作废', 'Checked: not them (forged or mistaken), void'), tone: 'danger', whileHeld: true,
    help: words('确有纠纷、只是写错了人或者号码，对的人也找到了的，不用作废：用「更正当事人信息」换成对的人，就接着办，时效不变', 'Where there is a dispute and only the person or a number was wrong, and the right one is known, do not void it: put the party’s data right, and it goes on with the day of the claim unchanged'),
    form: form.form({ words: form.long({ label: words('怎么核实的', 'How it was checked'), max: 2_000 }) }),
    ready: (state) => (state.frozen ? undefined : refuse('not-possible', { what: words('没有暂停', 'it is not frozen') })),
    decide: (state, payload) => ({
      facts: [{ kind: 'unfrozen', data: { finding: 'forged', words: payload.words } }, fact('ended', { outcome: 'forged', words: payload.words })],
      messages: tellParties(state, 'void', state.parties),
    }),
  }),
  enforce: act({
    words: words('申请强制执行', 'Apply for enforcement'), form: form.form({}),
    // Nothing is sent from here: whoever took the button for the application would lose the two years.
    help: words(
      '法院确认有效的、法院调解书写明的，没做到可以申请；自约定的最后一天（分期的自最后一期）起两年内（《民事诉讼法》第250条）。申请要您自己向法院提出，平台不会替您送去：带上申请执行书、裁定书或者调解书、身份证明，一般到作出裁定（出具调解书）的法院，也可以到与它同级的、对方财产所在地的法院；拿不准的，问法院的立案窗口。按下之后，这件对各方都在这里办结，不再登记履行，也不再回访；还想等对方做到的，先不要按，不按也照样可以去法院申请。',
      'What the court confirmed or its mediation document holds and was not done; within two years of the last day agreed, of instalments the last (Civil Procedure Law, art. 250). You apply to the court yourself; nothing is sent from here. Bring the application, the order or the mediation document, and proof of who you are, as a rule to the court that made it, or to a court of its level where the other side has property; if unsure ask at the court’s filing window. Pressing this closes the matter here, for everybody in it: nothing more is recorded as done, and nobody calls back. If you would still wait for the other side, do not press it; you can apply to the court all the same.',
    ),
    ready: (state, world) => {
      const me = self(state, world)
      if (isRefused(me)) return me
      // Who owes cannot close the file by asking to be enforced against.
      if (!state.pledges.some((pledge) => !pledge.kept && pledge.obligee === me)) return refuse('not-possible', { what: words('应当由没有收到的一方申请', 'the one who is owed must apply') })
      // What cannot be confirmed is not in the order either.
      const mine = enforceable(state).filter((pledge) => !pledge.kept && pledge.obligee === me)
      const first = mine.toSorted((a, b) => compareDays(a.due, b.due))[0]
      if (!first) return refuse('incomplete', { what: words('法院确认裁定；没有确认的，可以起诉', 'a confirmation by the court; without one a suit is open') })
      return notLate(first, world.today)
    },
    decide: () => ({ facts: [fact('ended', { outcome: 'enforcement' })] }),
  }),
  reopen: act({
    words: words('重新调解', 'Mediate again'), form: form.form({ why: whyField }),
    decide: (state, payload, world) => ({
      facts: [fact('reopened', { ...payload, term: fateOf('reopened', world.today) })],
      messages: state.parties.map((party) => ({ to: { person: party.person }, letter: 'reopened', values: { code: state.code } })),
    }),
  }),
  archive: act({
    words: words('归档', 'Archive'), help: words('卷号按年度自动编，已经编好的可以填上', 'The file is numbered by itself, year by year; one that has a number already is told it'),
    form: form.form({
      no: form.maybe(form.text({ label: words('卷号（留空自动编号）', 'File number (left empty: the next one)'), max: 60 })),
      note: form.maybe(form.long({ label: words('卷宗情况说明（缺必备文书时写明）', 'Note on the file (why a required paper is missing)'), max: 1_000 })),
    }),
    ready: (state) => (awaitsReferral(state) ? refuse('incomplete', { what: words('移送的答复：公安接收还是不接收，先登记', 'the answer to the referral: record first whether the police takes it') }) : undefined),
    here: (state) => {
      const missing = namesOf(lacking(state))
      return missing ? { note: { help: words(`卷里还缺：${missing.zh}。能补的先补；补不上的，写明原因`, `The file still lacks: ${missing.en}. Supply what you can, and say why the rest is missing`), required: true } } : {}
    },
    number: (state, payload, world) => {
      const given = payload.no ?? state.file
      if (given === undefined) return { series: `${yearOf(world.today)} ${seriesOf(state, world.city, world.today)}` }
      const parts = parseFileNumber(given)
      return parts && { series: `${parts.year} ${parts.series}`, n: parts.n }
    },
    decide: (state, payload, world) => {
      const given = payload.no ?? state.file
      if (given !== state.file && world.number?.taken) return refuse('invalid', { count: 1 }, [{ path: 'no', words: words('这个卷号已经用过', 'This file number is taken') }])
      const missing = namesOf(lacking(state))
      if (missing && !payload.note) {
        return refuse('incomplete', { what: words(`${missing.zh}；补不上的，在卷宗情况说明里写明原因`, `${missing.en}; what cannot be supplied is explained in the note on the file`) })
      }
      const no = given ?? formatFileNumber({ year: yearOf(world.today), series: seriesOf(state, world.city, world.today), n: world.number?.next ?? 1 })
      return { facts: [fact('archived', { no, ...(payload.note ? { note: payload.note } : {}) })] }
    },
  }),
}
