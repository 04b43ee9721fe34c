import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import type { PersonId } from '../../../kernel/id.ts'
import { words } from '../../../kernel/words.ts'
import { formOn, hands, handsWords } from '../../../law/agreement-form.ts'
import type { Hand } from '../../../law/agreement-form.ts'
import { citesWords } from '../../../law/cite.ts'
import * as form from '../../../matter/form.ts'
import type { Fact } from '../../../matter/state.ts'
import type { Message, World } from '../../../matter/kind.ts'
import { act, knownParty, partyField, selfStaying, wayField, whyField } from '../act.ts'
import { clauseFields, clausesOf } from '../clauses.ts'
import { ownConflict } from '../conflict.ts'
import { fact } from '../facts.ts'
import { formOf, principals, signedByAll } from '../state.ts'
import type { DisputeState } from '../state.ts'

const agreementFields = {
  facts: form.long({ label: words('主要事实', 'Main facts'), max: 10_000 }),
  clauses: form.list(clauseFields, { label: words('约定', 'What is agreed'), min: 1, max: 60 }),
  costs: form.maybe(form.text({ label: words('费用由谁负担', 'Who bears the costs'), help: words('鉴定费、诉讼费等；没有就写「无」', 'An appraisal, the fee of a suit; write “none” if there are none'), max: 300 })),
  partial: form.maybe(form.yes({ label: words('只谈成一部分', 'Agreed in part') })),
  openPoints: form.maybe(form.long({ label: words('没谈成的部分', 'What is left open'), help: words('写了的，就是只谈成一部分', 'If you write any, it is agreed in part'), max: 5_000 })),
} as const

/** Whether only a part is agreed: what is written as left open says so by itself, and may not be denied beside it. */
const inPart = ({ partial, openPoints }: { readonly partial?: boolean | undefined; readonly openPoints?: string | undefined }): boolean | Refused =>
  (partial === false && openPoints !== undefined
    ? refuse('invalid', { count: 1 }, [{ path: 'partial', words: words('写了没谈成的部分，就是只谈成一部分：这里选「是」，或者把那一段删去。', 'Something is written as left open, so it is agreed in part: say yes here, or take it out there.') }])
    : partial ?? openPoints !== undefined)

const sent = (state: DisputeState, letter: string): Message[] => principals(state).map((person) => ({ to: { person }, letter, values: { code: state.code } }))

/** The fact that makes the agreement effective, once the last that its channel asks for is there (`law/agreement-form`). */
const whenComplete = (state: DisputeState, signer: PersonId | undefined, sealing: boolean): Fact[] => {
  const { agreement } = state
  if (!agreement) return []
  const asked = formOf(state)
  const needsMediator = asked.mediator || asked.seal
  return agreement.effectiveOn === undefined && signedByAll(state, signer) && (!needsMediator || sealing || agreement.sealedBy) ? [fact('effective', {})] : []
}

/** Why this hand does not do in this channel; undefined when it does. */
const strangeHand = (state: DisputeState, hand: Hand | undefined): Refused | undefined => {
  const asked = formOf(state)
  if (hand === undefined || asked.hands.includes(hand)) return undefined
  const [own, by] = [handsWords(asked), citesWords(asked.cites.slice(0, 1))]
  return refuse('invalid', { count: 1 }, [{ path: 'hand', words: words(`这个渠道的协议要${own.zh}（${by.zh}）`, `An agreement of this door takes a ${own.en} (${by.en})`) }])
}

/** No word of mouth where the law of the channel wants it written. */
const mayBeOral = (state: DisputeState, world: World): Refused | undefined => {
  const asked = formOn(state.channel ?? 'people', world.today)
  const by = citesWords(asked.cites.slice(0, 1))
  return asked.oral ? undefined : refuse('not-possible', { what: words(`这个渠道的协议应当书面（${by.zh}），请起草协议书`, `an agreement of this door is made in writing (${by.en}): draft it`) })
}

/** 协议: oral or written, signed by each party on their own device or on paper before a witness, sealed by the mediator. */
export const agreeActs = {
  'settle-orally': act({
    words: words('登记口头协议', 'Record an oral agreement'),
    help: words('口头协议自达成时生效；人民调解、法院委派委托的可以口头（《人民调解法》第28条、第30条、《特邀调解规定》第23条）', 'An oral agreement takes effect when it is reached; before a people’s committee and in what a court sent (People’s Mediation Law, arts. 28, 30; Provisions on Invited Mediation, art. 23)'),
    form: form.form(agreementFields),
    ready: (state, world) => mayBeOral(state, world) ?? ownConflict(state, world),
    decide: (state, payload, world) => {
      const clauses = clausesOf(state, payload.clauses, world.today)
      if (isRefused(clauses)) return clauses
      const partial = inPart(payload)
      if (isRefused(partial)) return partial
      return {
        facts: [fact('drafted', { form: 'oral', partial, facts: payload.facts, clauses, costs: payload.costs, openPoints: payload.openPoints, personal: false }), fact('effective', {})],
        messages: sent(state, 'agreement-effective'),
      }
    },
  }),
  'draft-agreement': act({
    words: words('起草协议书', 'Draft the agreement'),
    form: form.form({ ...agreementFields, personal: form.maybe(form.yes({
      label: words('涉及婚姻、收养、继承等人身关系', 'Concerns marriage, adoption, succession'),
      help: words('这类文书不适用电子签名，要纸上签（《电子签名法》第3条）', 'Such papers cannot be signed electronically (Electronic Signature Law, art. 3)'),
    })) }),
    ready: ownConflict,
    decide: (state, payload, world) => {
      const clauses = clausesOf(state, payload.clauses, world.today)
      if (isRefused(clauses)) return clauses
      const partial = inPart(payload)
      if (isRefused(partial)) return partial
      return {
        facts: [fact('drafted', { form: 'written', partial, facts: payload.facts, clauses, costs: payload.costs, openPoints: payload.openPoints, personal: payload.personal ?? false })],
        messages: sent(state, 'agreement-to-sign'),
      }
    },
  }),
  'lapse-signing': act({
    words: words('约定的签署期限届满', 'Time to sign is over'), whileHeld: 'suspended', form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    // No machine takes back a signature: who has not signed is asked, and the mediator decides whether to rewrite it or to end (在线调解规则 art. 25(7)).
    decide: (state) => ({
      facts: [{ kind: 'overdue', data: { clock: 'agreement-signing' } }],
      messages: [
        ...principals(state).filter((person) => !state.agreement?.signed[person]).map((person) => ({ to: { person }, letter: 'signing-late', values: { code: state.code } })),
        state.assignee ? { to: { account: state.assignee }, letter: 'signing-late-mediator', values: { code: state.code } } : { to: { role: 'mediator' as const, body: state.body }, letter: 'signing-late-mediator', values: { code: state.code } },
        { to: { role: 'centre-head', body: state.centre }, letter: 'overdue', values: { code: state.code, clock: '各方签署协议' } },
      ],
    }),
  }),
  redraft: act({
    words: words('改写协议', 'Rewrite the agreement'), tone: 'quiet', form: form.form({ why: whyField }),
    help: words('已有的签名作废，改好后重新签', 'Signatures given are void; all sign again'),
    decide: (state, payload) => ({ facts: [fact('redrafted', payload)], messages: sent(state, 'agreement-changed') }),
  }),
  'change-agreement': act({
    words: words('变更协议，重新调解', 'Change the agreement: mediate again'), tone: 'quiet', form: form.form({ why: whyField }),
    help: words('法院驳回确认申请后，各方愿意改的，可以变更原协议或者达成新协议（《民事诉讼法》第206条）', 'After the court dismissed the application, parties who want to may change the agreement or make a new one (Civil Procedure Law, art. 206)'),
    ready: (state, world) => (state.confirmation?.ruled?.result === 'dismissed' || state.confirmation?.ruled?.result === 'revoked'
      ? ownConflict(state, world) : refuse('incomplete', { what: words('法院驳回确认申请的裁定', 'a ruling by which the court dismissed the application') })),
    decide: (state, payload) => ({ facts: [fact('redrafted', { why: payload.why, anew: true })], messages: sent(state, 'agreement-changed') }),
  }),
  sign: act({
    words: words('签字', 'Sign'),
    form: form.form({ name: form.text({ label: words('写下您的姓名，表示同意上面的约定', 'Write your name to agree'), max: 120 }) }),
    ready: (state, world) => {
      const me = selfStaying(state, world)
      if (isRefused(me)) return me
      if (state.agreement?.personal) return refuse('paper-only')
      return state.agreement?.signed[me] ? refuse('already-done', { what: words('您已签字', 'you have signed') }) : undefined
    },
    rests: (state, actor) => actor.kind === 'resident' && state.agreement?.signed[actor.person] !== undefined,
    decide: (state, payload, world) => {
      const me = selfStaying(state, world)
      if (isRefused(me)) return me
      const name = state.parties.find((party) => party.person === me)?.name ?? ''
      // An agent settles and signs only by a special power in writing (民事诉讼法 art. 62).
      const agent = state.agents?.find((one) => one.person === me && one.name === payload.name)
      if (agent && !agent.special) return refuse('incomplete', { what: words('特别授权的委托书（《民事诉讼法》第62条）', 'a power of attorney with special authority (Civil Procedure Law, art. 62)') })
      // A helper fills in; what is signed in a party's name needs their own hand or a written power.
      if (!agent && state.parties.some((party) => party.person === me && party.needs?.helper?.name === payload.name)) {
        return refuse('incomplete', { what: words('本人的签名；协助人只帮忙填写，要代签须有特别授权的委托书（《民事诉讼法》第62条）', 'the party’s own signature; a helper fills in only, and signs by a power of attorney with special authority (Civil Procedure Law, art. 62)') })
      }
      if (payload.name !== name && !agent) return refuse('invalid', { count: 1 }, [{ path: 'name', words: words(`和登记的姓名不一样。登记的是“${name}”，请照这样写；登记错了，先别签，告诉调解员：调解员收回协议、更正登记以后，再请您签`, `This is not the name as registered, which is “${name}”: write it like that. If it was registered wrongly do not sign yet and tell the mediator, who takes the agreement back, has the name put right and asks you again`) }])
      const ends = whenComplete(state, me, false)
      return { facts: [fact('signed', { person: me, way: 'phone' }), ...ends], messages: ends.length ? sent(state, 'agreement-effective') : [] }
    },
  }),
  'record-signature': act({
    words: words('登记纸质签名', 'Record a signature on paper'),
    help: words('协议书在案件页打印；签好后拍下签名页上传', 'Print the agreement on the case page; when it is signed upload a picture of the signed page'),
    form: form.form({
      person: partyField(), witness: form.text({ label: words('见证人', 'Witness'), max: 60 }), files: form.files({ label: words('签名页照片', 'Picture of the signed page') }), way: form.maybe(wayField),
      hand: form.maybe(form.choice(hands, { label: words('怎么签的', 'How it was set') })),
    }),
    ready: (state) => (signedByAll(state) ? refuse('already-done', { what: words('各方都已签字', 'all have signed') }) : undefined),
    rests: (state) => signedByAll(state),
    decide: (state, payload) => {
      const unknown = knownParty(state, payload.person)
      if (unknown) return unknown
      if (state.agreement?.signed[payload.person]) return refuse('already-done', { what: words('已签字', 'signed') })
      const strange = strangeHand(state, payload.hand)
      if (strange) return strange
      if (payload.files.length === 0) return refuse('incomplete', { what: words('签名页的照片', 'a picture of the signed page') })
      const ends = whenComplete(state, payload.person, false)
      return {
        facts: [fact('signed', { person: payload.person, way: 'paper', hand: payload.hand, witness: payload.witness, files: payload.files }), ...ends],
        // The second moment of confirmation: who signed on paper is told by phone, and can say “not me”.
        messages: [{ to: { person: payload.person }, letter: 'signed-in-your-name', values: { code: state.code } }, ...(ends.length ? sent(state, 'agreement-effective') : [])],
      }
    },
  }),
  'seal-agreement': act({
    words: words('调解员签名盖章', 'Sign and seal as mediator'), form: form.form({}),
    help: words('签名；由调解组织主持的，同时加盖组织印章。一般在各方签完之后；先签章的，最后一方签字时协议才生效', 'Your signature, and the seal of the body where one presides. Usually after all parties; set before, the agreement takes effect with the last party’s hand'),
    rests: (state) => !signedByAll(state),
    ready: (state, world) => (state.agreement?.form === 'oral' ? refuse('not-possible', { what: words('口头协议不用签章', 'an oral agreement bears no seal') }) : state.agreement?.sealedBy ? refuse('already-done', { what: words('已签章', 'sealed') }) : ownConflict(state, world)),
    decide: (state, _payload, world) => {
      if (world.actor.kind !== 'officer') return refuse('not-allowed')
      const ends = whenComplete(state, undefined, true)
      return { facts: [fact('sealed-agreement', { account: world.actor.account }), ...ends], messages: ends.length ? sent(state, 'agreement-effective') : [] }
    },
  }),
}
