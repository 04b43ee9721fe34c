import { refuse, isRefused } from '../../../kernel/fault.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import { partyFields, sideWords } from '../../../matter/party.ts'
import type { SealedParty } from '../../../matter/party.ts'
import { act, self, whyField } from '../act.ts'
import { doorsOf } from '../ending.ts'
import { fact } from '../facts.ts'
import { bodyName, receiverTold, signing } from '../intake.ts'
import { acceptNote, againstAuthority, mediationNotFirst, violenceAtHome } from '../before.ts'
import { helperAmong } from './needs.ts'
import { located, mostParties, titleOf, withNeeds } from './open.ts'
import { disputeTypeWords } from '../../../words/dispute-words.ts'
import { citesWords } from '../../../law/cite.ts'
import { sealedBy } from '../../../law/sealing.ts'
import { refusalGrounds } from '../../../law/refusal-grounds.ts'
import type { Words } from '../../../kernel/words.ts'
import { fateOf } from '../../../law/term-events.ts'
import type { Message } from '../../../matter/kind.ts'
import { channels } from '../../../words/channels.ts'
import { notTaken } from './route.ts'
import type { DisputeState } from '../state.ts'
import { groundOn, optionsOf } from '../grounds.ts'
import { checks, screened } from '../screening.ts'

/** Stages in which a matter lies behind a door that its type must fit. */
const behindDoor: readonly string[] = ['routed', 'preparing', 'mediating', 'signing']

/** Who must know that it left its door: who sends it on, who had it, and the parties who were written to. */
const sentBack = (state: DisputeState, why: Words): readonly Message[] => {
  const values = { code: state.code, why }
  return [
    { to: { role: 'dispatcher', body: state.centre }, letter: 'sent-back', values },
    state.assignee ? { to: { account: state.assignee }, letter: 'sent-back', values } : { to: { role: 'mediator', body: state.body }, letter: 'sent-back', values },
    ...state.parties.filter((party) => party.side === 'applicant' || state.termFrom !== undefined).map((party) => ({ to: { person: party.person }, letter: 'sent-back-party', values })),
  ]
}

/** 受理审查: take it, refuse it with a door to go to, or ask for what is missing. */
export const screenActs = {
  accept: act({
    words: words('受理', 'Accept'),
    form: form.form({
      checks: form.maybe(form.choices(checks, { label: words('有没有下列情形', 'Is any of this so'), help: words('没有就不选；依法不能调解的，会告诉您依据和去向', 'Choose nothing if none is; what the law bars is said with its article and its door') })),
      words: form.maybe(form.text({ label: words('说明', 'Note'), max: 500 })),
    }),
    note: acceptNote,
    // Where mediation is not the answer the button of mediation does not come first.
    rests: mediationNotFirst,
    called: (state) => (violenceAtHome(state) ? words('确认都安全后，受理', 'Accept, once all are safe') : undefined),
    start: (state): Readonly<Record<string, unknown>> => (againstAuthority(state) ? { checks: ['administrative'] } : {}),
    decide: (state, payload, world) => {
      const remarks = screened(state, payload.checks ?? [], world.role, world.today)
      if (isRefused(remarks)) return remarks
      // 首接负责: the decision of the centre of the place is its signature.
      const signed = signing(state, world)
      const centre = state.unsigned && state.taken ? bodyName(state.taken.to, world.city) : undefined
      return {
        facts: [...signed.facts, fact('accepted', { deemed: world.actor.kind === 'system', ...(remarks.length ? { remarks } : {}) })],
        messages: [
          ...state.parties.filter((party) => party.side === 'applicant').map((party) => ({
            to: { person: party.person }, ...(centre ? { letter: 'accepted-elsewhere', values: { code: state.code, centre } } : { letter: 'accepted', values: { code: state.code } }),
          })),
          ...signed.messages,
        ],
      }
    },
  }),
  refuse: act({
    words: words('不予受理', 'Do not accept'), tone: 'danger',
    form: form.form({
      ground: form.choice(optionsOf(refusalGrounds), { label: words('依据', 'Ground') }),
      words: form.long({ label: words('向当事人说明', 'Explanation to the party'), max: 2_000 }),
      door: form.maybe(form.text({ label: words('告诉当事人可以去哪里', 'Where to go instead'), help: words('不填就按法定去向告知', 'Left empty, the door of the ground is told'), max: 500 })),
    }),
    start: (state): Readonly<Record<string, unknown>> => (againstAuthority(state) ? { ground: 'administrative' } : {}),
    decide: (state, payload, world) => {
      const ground = groundOn(refusalGrounds, payload.ground, world.today)
      if (!ground) return refuse('incomplete', { what: words('今天有效的依据', 'a ground that is in force today') })
      const door = payload.door ?? ground.next ?? words('综治中心窗口会指引去向', 'the window of the centre names the door')
      const signed = signing(state, world)
      return {
        facts: [...signed.facts, fact('ended', { outcome: 'refused', reason: payload.ground, words: payload.words, ...(typeof door === 'string' ? { doors: door } : doorsOf(door)), cite: ground.words })],
        messages: [
          ...state.parties.filter((party) => party.side === 'applicant')
            .map((party) => ({ to: { person: party.person }, letter: 'refused', values: { code: state.code, door, ground: ground.words } })),
          ...signed.messages,
        ],
      }
    },
  }),
  'ask-supplement': act({
    words: words('要求补正', 'Ask for a supplement'), rests: mediationNotFirst,
    form: form.form({ what: form.long({ label: words('一次说清还缺什么', 'Say at once all that is missing'), max: 2_000 }) }),
    decide: (state, payload) => ({
      facts: [fact('supplement-asked', { what: payload.what })],
      messages: [
        ...state.parties.filter((party) => party.side === 'applicant').map((party) => ({ to: { person: party.person }, letter: 'supplement-asked', values: { code: state.code, what: payload.what } })),
        ...(state.unsigned ? receiverTold(state, 'intake-supplement', { what: payload.what }) : []),
      ],
    }),
  }),
  supply: act({
    words: words('补交材料', 'Supply what is missing'),
    form: form.form({
      what: form.long({ label: words('补充说明', 'What you supply'), max: 5_000 }),
      files: form.maybe(form.files({ label: words('材料', 'Papers') })),
    }),
    decide: (_state, payload) => ({ facts: [fact('supplied', { what: payload.what, files: payload.files ?? [] })] }),
  }),
  own: act({
    words: words('是我的事', 'Yes, this is mine'), form: form.form({}),
    help: words('说明这里写的确实是您本人；不等于同意调解，也不等于认账。不是您，就回上一页点“不是我”，以后也随时可以点。', 'It says that the person named here is you. It does not mean that you agree to mediate or owe anything. If it is not you, go back and choose “Not me”; you can do so later too.'),
    ready: (state, world) => {
      const me = self(state, world)
      if (isRefused(me)) return me
      const party = state.parties.find((one) => one.person === me)
      if (party?.owned) return refuse('already-done', { what: words('已确认', 'confirmed') })
      // Whom the head has checked nobody asks again whether it is they.
      return party?.verified ? refuse('already-done', { what: words('已核实是您本人', 'it was checked that it is you') }) : undefined
    },
    decide: (state, _payload, world) => {
      const me = self(state, world)
      return isRefused(me) ? me : { facts: [fact('owned', { person: me, way: 'phone' })] }
    },
  }),
  'add-party': act({
    words: words('追加当事人', 'Add a party'), tone: 'quiet', form: form.form(partyFields),
    decide: (state, payload, world) => {
      const party = located(withNeeds(payload as unknown as SealedParty), world.city)
      const wrong = helperAmong([...state.parties, party], party.needs, 'needs.helper.phone')
      if (wrong) return wrong
      // Only what comes in with this party: what was told at opening was weighed then, and perhaps opened by the head since.
      const sealing = state.sealed ? undefined : sealedBy({ flags: [], minorParty: party.minor === true }, world.today)
      if (state.parties.some((one) => one.person === party.person)) return refuse('already-done', { what: words('已在当事人中', 'already a party') })
      if (state.parties.length >= mostParties) return refuse('not-possible', { what: words(`最多 ${mostParties} 位当事人；更多的请另立一件并关联`, `there can be ${mostParties} parties at most; register another matter and link it`) })
      return {
        facts: [fact('party-added', { party }), ...(sealing ? [{ kind: 'sealed', data: { sealed: true, words: `${sealing.words.zh}（${citesWords(sealing.cites).zh}）` } }] : [])],
        ...(party.phone ? { messages: [{ to: { person: party.person }, letter: party.side === 'applicant' ? 'opened-in-your-name' : 'named-as-party', values: { code: state.code, side: sideWords[party.side] } }] } : {}),
      }
    },
  }),
  correct: act({
    words: words('更正登记', 'Correct the registration'), tone: 'quiet',
    form: form.form({
      story: form.maybe(form.long({ label: words('经过', 'What happened') })),
      claim: form.maybe(form.text({ label: words('想要什么结果', 'What is wanted'), max: 1_000 })),
      type: form.maybe(form.choice(disputeTypeWords, { label: words('纠纷类型', 'Type') })),
      cause: form.maybe(form.cause({ label: words('案由', 'Cause of action') })),
      amount: form.maybe(form.money({ label: words('涉及金额', 'Amount') })),
      headcount: form.maybe(form.count({ label: words('涉及人数', 'People concerned') })),
      why: whyField,
      back: form.maybe(form.yes({ label: words('不再适合现在渠道的，更正后回到分流', 'Where it fits its door no more, send it back to routing'), help: words('更正后的类型现在的渠道依法不能办的才需要；调解停下来，由分流员另送', 'Only where the law keeps the corrected type from the present door: mediation stops and the dispatcher sends it elsewhere') })),
    }),
    decide: (state, { back, ...payload }, world) => {
      const type = payload.type ?? (state.typeUnsure ? undefined : state.type as keyof typeof disputeTypeWords)
      const corrected = fact('corrected', { ...payload, title: titleOf(state.parties, type, payload.amount ?? state.amount) })
      const misfit = state.channel && behindDoor.includes(state.stage) && type ? notTaken(state.channel, type, world.today) : undefined
      if (!misfit || !state.channel) return { facts: [corrected] }
      if (!back) {
        return refuse('invalid', { count: 1 }, [{ path: 'back', words: words(`更正后${channels[state.channel].zh}不能再办：${misfit.zh}。确认更正的，选「回到分流」`, `Corrected like this it fits its door no more: ${misfit.en}. If it is right, choose to send it back to routing`) }])
      }
      return {
        facts: [corrected, fact('sent-back', { from: state.body, channel: state.channel, to: state.centre, why: misfit, term: fateOf('sent-back', world.today) })],
        messages: sentBack(state, misfit),
      }
    },
  }),
}
