import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { Day } from '../../../kernel/day.ts'
import type { PersonId } from '../../../kernel/id.ts'
import { words } from '../../../kernel/words.ts'
import type { Words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import type { Decision, World } from '../../../matter/kind.ts'
import { meetings } from '../../../words/origins.ts'
import type { Way } from '../../../words/origins.ts'
import { act, knownParty, partyField, selfStaying, wayField, whyField } from '../act.ts'
import { extensionOf, mediationClock, mediationTerm, opensArbitration } from '../clocks.ts'
import { ownConflict } from '../conflict.ts'
import { endLetter, endWithout } from '../ending.ts'
import { fact } from '../facts.ts'
import { openArbitration } from './labour.ts'
import { citesWords } from '../../../law/cite.ts'
import { endReasons } from '../../../law/mediation-grounds.ts'
import { unfitReasons } from '../../../law/refusal-grounds.ts'
import { groundOn, optionsOf } from '../grounds.ts'
import { principals } from '../state.ts'
import type { DisputeState } from '../state.ts'

/** The last consent lengthens the term; until all have given theirs nothing changes. */
const agreeToExtend = (state: DisputeState, person: PersonId, way: Way): Decision => {
  const { extension } = state
  if (!extension) return refuse('not-possible', { what: words('还没有人提出延长', 'no extension was proposed') })
  if (extension.agreed.includes(person)) return refuse('already-done', { what: words('已同意延长', 'already agreed') })
  const all = principals(state).every((one) => one === person || extension.agreed.includes(one))
  return {
    facts: [
      fact('extension-agreed', { person, way }),
      ...(all ? [{ kind: 'extended', data: { clock: mediationClock, days: extension.days } }] : []),
    ],
  }
}

const close = (state: DisputeState, outcome: 'failed' | 'expired', reason: string, told: string | undefined, today: Day): Decision => ({
  facts: [endWithout(state, outcome, { reason, words: told, cite: outcome === 'expired' ? termOver(state, today) : groundOn([...endReasons, ...unfitReasons], reason, today)?.words })],
  messages: state.parties.map((party) => ({ to: { person: party.person }, letter: endLetter(state, 'ended'), values: { code: state.code } })),
})

/** That the term is over is said by the rule that set it: what binds whom a court asks (特邀调解规定, 在线调解规则) is not cited to a village committee. */
const termOver = (state: DisputeState, today: Day): Words => {
  const { zh, en } = citesWords(mediationTerm(state, today).cites)
  return words(`期限届满，没有一致同意延长（${zh}）`, `The term ended and not everybody agreed to extend (${en})`)
}

/** What a mediator may give as a reason; agreement and the end of the term have acts of their own. */
const failures = optionsOf([...endReasons, ...unfitReasons].filter((one) => one.name !== 'agreement' && one.name !== 'expired'))

const overCap = (state: DisputeState, days: number, world: World) => {
  const { may, cap, cite } = extensionOf(state, world.today)
  if (!may) return refuse('over-cap', { what: words('这个期限依法不能延长', 'this term cannot be extended'), cite })
  const total = (state.extended[mediationClock] ?? 0) + days
  return cap !== undefined && total > cap ? refuse('over-cap', { what: words(`累计 ${total} 天，最多 ${cap} 天`, `${total} days in all, at most ${cap}`), cite }) : undefined
}

/** 调解: sessions, notes, extension by consent of all, the end without agreement. */
export const mediateActs = {
  'hold-session': act({
    words: words('记一次调解', 'Record a session'),
    form: form.form({
      on: form.day({ label: words('日期', 'Day') }), way: form.choice(meetings, { label: words('方式', 'How') }),
      place: form.maybe(form.text({ label: words('地点', 'Place'), max: 120 })),
      present: form.list({ person: partyField(words('到场', 'Present')) }, { label: words('到场的当事人', 'Parties present'), min: 1 }),
      summary: form.long({ label: words('经过', 'What was said'), max: 20_000 }),
      agreed: form.maybe(form.list({ point: form.text({ label: words('已一致', 'Agreed'), max: 500 }) }, { label: words('已经谈拢的', 'Agreed points'), max: 50 })),
      open: form.maybe(form.list({ point: form.text({ label: words('未决', 'Open'), max: 500 }) }, { label: words('还没谈拢的', 'Open points'), max: 50 })),
    }),
    ready: ownConflict,
    // Most sessions are written down on the day on which they were held.
    start: (_state, world) => ({ on: world.today }),
    decide: (state, payload, world) => {
      if (payload.on > world.today) return refuse('not-possible', { what: words('调解日期不能在今天之后', 'the day of mediation cannot lie after today') })
      const unknown = payload.present.map((one) => knownParty(state, one.person)).find(Boolean)
      if (unknown) return unknown
      return { facts: [fact('session', {
        on: payload.on, way: payload.way, place: payload.place, present: payload.present.map((one) => one.person), summary: payload.summary,
        agreed: (payload.agreed ?? []).map((one) => one.point), open: (payload.open ?? []).map((one) => one.point),
      })] }
    },
  }),
  'private-note': act({
    words: words('单方谈话（不公开）', 'Private talk (not shown to the other side)'), tone: 'quiet',
    form: form.form({ words: form.long({ label: words('内容', 'What was said'), max: 10_000 }), side: form.maybe(partyField(words('与谁', 'With whom'))) }),
    ready: ownConflict,
    decide: (_state, payload) => ({ facts: [fact('private-note', payload)] }),
  }),
  'ask-extension': act({
    words: words('提出延长', 'Propose an extension'),
    form: form.form({ days: form.count({ label: words('延长几天', 'Days'), max: 180 }), why: whyField }),
    ready: (state) => (opensArbitration(state) ? refuse('not-possible', { what: words('劳动调解没有可以延长的期限：双方愿意的直接继续，同时可以申请仲裁', 'labour mediation has no term to lengthen: it goes on while both want it, and arbitration is open beside it') }) : undefined),
    decide: (state, payload, world) => overCap(state, payload.days, world) ?? {
      facts: [fact('extension-asked', payload)],
      messages: principals(state).map((person) => ({ to: { person }, letter: 'extension-asked', values: { code: state.code, days: payload.days } })),
    },
  }),
  'agree-extension': act({
    words: words('同意延长', 'Agree to the extension'), form: form.form({}),
    ready: (state) => (state.extension ? undefined : refuse('not-possible', { what: words('还没有人提出延长', 'no extension was proposed') })),
    decide: (state, _payload, world) => {
      const me = selfStaying(state, world)
      return isRefused(me) ? me : agreeToExtend(state, me, 'phone')
    },
  }),
  'record-extension': act({
    words: words('登记同意延长', 'Record a party’s consent to extend'), tone: 'quiet',
    form: form.form({ person: partyField(), way: wayField, files: form.maybe(form.files({ label: words('签名', 'Signature') })) }),
    ready: (state) => (state.extension ? undefined : refuse('not-possible', { what: words('先提出延长', 'propose it first') })),
    decide: (state, payload) => knownParty(state, payload.person) ?? agreeToExtend(state, payload.person, payload.way),
  }),
  fail: act({
    words: words('调解不成', 'No agreement'), tone: 'danger',
    form: form.form({ reason: form.choice(failures, { label: words('原因', 'Reason') }), words: form.long({ label: words('说明（不写让步内容）', 'Explanation (without concessions)'), max: 2_000 }) }),
    decide: (state, payload, world) => close(state, 'failed', payload.reason, payload.words, world.today),
  }),
  expire: act({
    words: words('期限届满', 'Term expired'), form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock'), max: 40 })) }),
    // A clock that was set before labour mediation was known to have no end opens arbitration like its own.
    decide: (state, _payload, world) => (opensArbitration(state) ? openArbitration(state, world) : close(state, 'expired', 'expired', undefined, world.today)),
  }),
}
