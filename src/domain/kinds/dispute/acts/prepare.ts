import type { Day } from '../../../kernel/day.ts'
import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { PersonId } from '../../../kernel/id.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import { endReasons } from '../../../law/mediation-grounds.ts'
import type { Decision, Message } from '../../../matter/kind.ts'
import { cite, citesWords } from '../../../law/cite.ts'
import { conflicts } from '../../../people/firewall.ts'
import type { Way } from '../../../words/origins.ts'
import { act, knownParty, partyField, self, selfAsSide, selfStaying, wayField } from '../act.ts'
import { conflictOf, ownConflict } from '../conflict.ts'
import { disclosedTo, disclosure } from '../disclosure.ts'
import { endLetter, endWithout } from '../ending.ts'
import { fact } from '../facts.ts'
import { groundOn } from '../grounds.ts'
import { askedAbout, asksAbout, namedAmong } from '../related.ts'
import { mediatorsOf, nameOf, principals } from '../state.ts'
import type { DisputeState } from '../state.ts'

const rights = words(
  '您可以选择或接受调解员，可以接受、拒绝或随时终止调解，可以要求公开或不公开，自愿达成协议；应当如实陈述、遵守秩序、尊重对方。（《人民调解法》第23条、第24条）',
  'You may choose or accept the mediator; accept, refuse or end mediation at any time; ask for it to be public or not; and agree of your own free will. State the facts truly, keep order and respect the other side. (People’s Mediation Law, arts. 23, 24)',
)

const hows = {
  joint: words('双方共同选定', 'Chosen by both'),
  designated: words('指定', 'Designated'),
} as const

/** Whoever may designate learns that somebody must. */
const nameAnother = (state: DisputeState): Message[] => [
  { to: { role: 'mediator', body: state.body }, letter: 'mediator-wanted', values: { code: state.code } },
  { to: { role: 'centre-head', body: state.centre }, letter: 'mediator-wanted', values: { code: state.code } },
]

/** A no of one of the two sides ends mediation at once: before a suit the door to the court is shown, after filing the case goes to trial. */
const answer = (state: DisputeState, person: PersonId, yes: boolean, way: Way, today: Day, files?: readonly never[]): Decision => {
  const consented = fact('consented', { person, yes, way, files })
  if (yes || !principals(state).includes(person)) return { facts: [consented] }
  return {
    facts: [consented, endWithout(state, 'declined', { reason: 'refuses-to-go-on', cite: groundOn(endReasons, 'refuses-to-go-on', today)?.words })],
    messages: state.parties.map((party) => ({ to: { person: party.person }, letter: endLetter(state, 'declined'), values: { code: state.code } })),
  }
}

/** 告知, 意愿, 选定调解员, 回避: consent of each party is a hard gate. */
export const prepareActs = {
  notify: act({
    words: words('告知权利义务', 'Tell rights and duties'), help: rights, form: form.form({ person: partyField(words('告知了谁', 'Who was told')), way: wayField }),
    decide: (state, payload) => knownParty(state, payload.person) ?? { facts: [fact('notified', payload)] },
  }),
  contact: act({
    words: words('记录联系', 'Record an attempt to reach'),
    form: form.form({
      person: partyField(words('联系谁', 'Who')), way: wayField, reached: form.yes({ label: words('联系上了', 'Reached') }),
      words: form.maybe(form.text({ label: words('情况', 'Note'), max: 500 })),
    }),
    decide: (state, payload) => knownParty(state, payload.person) ?? { facts: [fact('contacted', payload)] },
  }),
  consent: act({
    words: words('我同意 / 不同意调解', 'I agree / do not agree to mediation'), help: rights,
    form: form.form({ yes: form.yes({ label: words('我已知道权利义务，同意调解', 'I know my rights and duties and agree to mediation') }) }),
    ready: (state, world) => {
      const me = selfStaying(state, world)
      if (isRefused(me)) return me
      return state.consents[me] ? refuse('already-done', { what: words('您已答复', 'you have answered') }) : undefined
    },
    decide: (state, payload, world) => {
      const me = selfStaying(state, world)
      return isRefused(me) ? me : answer(state, me, payload.yes, 'phone', world.today)
    },
  }),
  'record-consent': act({
    words: words('登记当事人意愿', 'Record a party’s answer'),
    form: form.form({
      person: partyField(), yes: form.yes({ label: words('同意调解', 'Agrees to mediation') }), way: wayField,
      files: form.maybe(form.files({ label: words('签名的确认书', 'Signed confirmation') })),
    }),
    rests: (state) => principals(state).every((person) => state.consents[person]?.yes === true),
    decide: (state, payload, world) => {
      const unknown = knownParty(state, payload.person)
      if (unknown) return unknown
      // A paper consent is proved by the paper: without the scan it is only the officer's word.
      if (payload.way === 'paper' && !payload.files?.length) return refuse('incomplete', { what: words('签名确认书的照片或扫描件', 'a picture or scan of the signed confirmation') })
      return answer(state, payload.person, payload.yes, payload.way, world.today, payload.files as readonly never[] | undefined)
    },
  }),
  'choose-mediator': act({
    words: words('选定调解员', 'Choose the mediator'),
    form: form.form({ account: form.account({ label: words('调解员', 'Mediator'), among: ['mediator'] }), how: form.choice(hows, { label: words('怎么选的', 'How chosen') }) }),
    rests: (state) => state.assignee !== undefined,
    decide: (state, payload, world) => conflictOf(state, payload.account, world) ?? {
      facts: [fact('mediator-chosen', payload)],
      messages: [{ to: { account: payload.account }, letter: 'chosen', values: { code: state.code } }],
    },
  }),
  'prefer-mediator': act({
    words: words('选一位调解员', 'Choose a mediator'), again: words('改选调解员', 'Choose another mediator'),
    rests: (state, actor) => actor.kind === 'resident' && state.preferred?.[actor.person] !== undefined,
    help: words('双方选同一位，就由他来调解；没有想请的，承办单位会指定', 'If both choose the same one, it is that one; if you know of none, the body designates one'),
    form: form.form({ account: form.account({ label: words('调解员', 'Mediator'), among: ['mediator'] }) }),
    ready: (state, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      const both = state.assignee !== undefined && principals(state).every((person) => state.preferred?.[person] === state.assignee)
      return state.mediatorTook || both ? refuse('already-done', { what: words('调解员已定；想换人，用「要求换调解员」', 'the mediator is settled; to have another, ask for a change') }) : undefined
    },
    decide: (state, { account }, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      const conflict = conflictOf(state, account, world)
      if (conflict) return conflict
      const preferred = fact('mediator-preferred', { person: me, account })
      const others = principals(state).filter((person) => person !== me)
      if (others.every((person) => state.preferred?.[person] === account)) {
        return { facts: [preferred, fact('mediator-chosen', { account, how: 'joint' })], messages: [{ to: { account }, letter: 'chosen', values: { code: state.code } }] }
      }
      const name = world.city.account(account)?.name ?? '—'
      return { facts: [preferred], messages: others.map((person) => ({ to: { person }, letter: 'mediator-preferred', values: { code: state.code, name } })) }
    },
  }),
  'take-case': act({
    words: words('接受并披露', 'Take it, with disclosure'),
    form: form.form({ disclosed: form.maybe(form.text({ label: disclosure, max: 1_000 })) }),
    ready: (state, world) => {
      if (state.mediatorTook) return refuse('already-done', { what: words('已接受', 'taken') })
      return world.actor.kind === 'officer' && state.assignee === world.actor.account ? ownConflict(state, world) : refuse('not-possible', { what: words('先选定您为调解员', 'you must be chosen first') })
    },
    decide: (state, payload) => ({ facts: [fact('mediator-took', payload)], messages: disclosedTo(state, payload.disclosed) }),
  }),
  'tell-relation': act({
    words: words('告知各方调解员的关系', 'Tell the parties of the mediator’s relation'), whileHeld: true,
    form: form.form({ account: form.account({ label: words('调解员', 'Mediator'), among: ['mediator'] }), conflict: form.choice(conflicts, { label: words('什么关系', 'What relation') }) }),
    decide: (state, { account, conflict }, world) => (mediatorsOf(state).includes(account)
      ? {
        facts: [fact('relation-disclosed', { account, conflict })],
        messages: state.parties.map((party) => ({ to: { person: party.person }, letter: 'disclosed', values: { code: state.code, words: namedAmong(state, account, conflicts[conflict], world.city) } })),
      }
      : refuse('unknown-account')),
  }),
  'keep-mediator': act({
    words: words('知道这个关系，同意由其继续', 'I know of it; let the mediator go on'), form: form.form({}),
    help: words('双方都同意才算；不同意的，可以要求换调解员（《特邀调解规定》第15条）', 'It counts when both agree; who does not may ask for another mediator (Provisions on Invited Mediation, art. 15)'),
    ready: (state, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      return asksAbout(state, me)
    },
    decide: (state, _payload, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      return { facts: askedAbout(state, me).map((account) => fact('relation-waived', { person: me, account })) }
    },
  }),
  'add-mediator': act({
    words: words('增加一位调解员', 'Add another mediator'), tone: 'quiet',
    help: words('重大、疑难、复杂或者当事人要求的，可以由两名以上调解员调解，原来的一位主持（《特邀调解规定》第13条）', 'In major, difficult or complex matters, or when parties ask, two or more mediate and the first presides (Provisions on Invited Mediation, art. 13)'),
    form: form.form({ account: form.account({ label: words('调解员', 'Mediator'), among: ['mediator'] }) }),
    ready: (state) => (state.assignee ? undefined : refuse('not-possible', { what: words('先选定主持的调解员', 'who presides is chosen first') })),
    decide: (state, { account }, world) => {
      if (account === state.assignee || state.beside?.includes(account)) return refuse('already-done', { what: words('已是本件调解员', 'mediates here already') })
      return conflictOf(state, account, world) ?? {
        facts: [fact('mediator-joined', { account })],
        messages: [
          { to: { account }, letter: 'joined', values: { code: state.code } },
          ...state.parties.map((party) => ({ to: { person: party.person }, letter: 'mediator-joined', values: { code: state.code, name: world.city.account(account)?.name ?? '—' } })),
        ],
      }
    },
  }),
  'name-agent': act({
    words: words('登记委托代理人', 'Register an agent'), tone: 'quiet',
    help: words('一方最多两名；代为承认、放弃、变更请求和和解、签协议的，要有特别授权（《民事诉讼法》第61条、第62条）', 'Two for a party at most; to concede, settle and sign takes a special power (Civil Procedure Law, arts. 61, 62)'),
    form: form.form({
      person: partyField(words('谁委托的', 'Who names the agent')), name: form.text({ label: words('代理人姓名', 'Name of the agent'), max: 60 }),
      special: form.yes({ label: words('特别授权，可以和解、签协议', 'Special power to settle and sign') }), files: form.files({ label: words('授权委托书', 'Power of attorney') }),
    }),
    decide: (state, payload, world) => {
      const unknown = knownParty(state, payload.person)
      if (unknown) return unknown
      if (payload.files.length === 0) return refuse('incomplete', { what: words('授权委托书的照片或扫描件', 'a picture or scan of the power of attorney') })
      const others = (state.agents ?? []).filter((one) => one.person === payload.person && one.name !== payload.name)
      if (others.length >= 2) return refuse('over-cap', { what: words('一方最多两名代理人', 'two agents for a party'), cite: citesWords([cite('CPL', '61')]) })
      // Nobody acts for a side in what they mediate (特邀调解规定 art. 16).
      const mediators = [state.assignee, ...(state.beside ?? [])].flatMap((account) => (account ? [world.city.account(account)?.name] : []))
      if (mediators.includes(payload.name)) return refuse('conflict-of-interest', { who: payload.name, reason: words('本件调解员不得代理任何一方（《特邀调解规定》第16条）', 'who mediates it may act for neither side (Provisions on Invited Mediation, art. 16)') })
      return { facts: [fact('agent-named', payload)], messages: [{ to: { person: payload.person }, letter: 'agent-named', values: { code: state.code } }] }
    },
  }),
  'decline-case': act({
    words: words('不能接受', 'Cannot take it'), tone: 'quiet', form: form.form({ reason: form.text({ label: words('理由', 'Reason'), max: 500 }) }),
    ready: (state, world) => (world.actor.kind === 'officer' && state.assignee === world.actor.account ? undefined : refuse('not-possible', { what: words('没有分给您', 'it is not assigned to you') })),
    decide: (state, payload) => ({ facts: [fact('mediator-declined', payload)], messages: nameAnother(state) }),
  }),
  'lapse-choice': act({
    words: words('选定调解员的期限届满', 'Time to choose a mediator is over'), form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    decide: (state) => ({ facts: [fact('choice-lapsed', {})], messages: nameAnother(state) }),
  }),
  'lapse-acceptance': act({
    words: words('调解员没有答复', 'The mediator did not answer'), form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    decide: (state) => ({ facts: [fact('mediator-declined', { reason: '期限内没有答复是否接受' })], messages: nameAnother(state) }),
  }),
  'lapse-contact': act({
    words: words('联系各方的期限届满', 'Time to reach everybody is over'), form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    // Nobody was tried: that is the office's failing and nobody's absence.
    decide: (state, _payload, world) => (state.attempts === 0
      ? { facts: [{ kind: 'overdue', data: { clock: 'other-side-contact' } }], messages: [{ to: { role: 'centre-head', body: state.centre }, letter: 'overdue', values: { code: state.code, clock: '联系各方' } }] }
      : {
        facts: [endWithout(state, 'failed', { reason: 'unreachable', cite: groundOn(endReasons, 'unreachable', world.today)?.words })],
        messages: state.parties.map((party) => ({ to: { person: party.person }, letter: endLetter(state, 'ended'), values: { code: state.code } })),
      }),
  }),
  object: act({
    words: words('要求换调解员', 'Ask for another mediator'), tone: 'quiet', form: form.form({
      reason: form.text({ label: words('理由', 'Reason'), max: 1_000 }),
      account: form.maybe(form.account({ label: words('换哪一位', 'Which mediator'), help: words('有几位调解员时选；不选就是主持的一位', 'Where there are several; left empty it is the one who presides'), among: ['mediator'] })),
    }),
    ready: (state) => (state.assignee ? undefined : refuse('not-possible', { what: words('还没有选定调解员', 'no mediator is chosen yet') })),
    decide: (state, payload, world) => {
      const me = self(state, world)
      if (isRefused(me)) return me
      if (payload.account && !mediatorsOf(state).includes(payload.account)) return refuse('unknown-account')
      return { facts: [fact('objected', { person: me, reason: payload.reason, account: payload.account })], messages: [{ to: { role: 'centre-head', body: state.centre }, letter: 'objected', values: { code: state.code, who: nameOf(state, me) } }] }
    },
  }),
  'decide-objection': act({
    words: words('决定回避', 'Decide the objection'),
    form: form.form({ upheld: form.yes({ label: words('同意更换', 'Replace the mediator') }), words: form.text({ label: words('理由', 'Reason'), max: 1_000 }) }),
    ready: (state) => (state.objection ? undefined : refuse('not-possible', { what: words('没有人提出', 'nobody has objected') })),
    decide: (_state, payload) => ({ facts: [fact('objection-decided', payload)] }),
  }),
}
