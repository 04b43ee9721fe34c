import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { PersonId } from '../../../kernel/id.ts'
import type { Words } from '../../../kernel/words.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import type { Decision, World } from '../../../matter/kind.ts'
import type { Way } from '../../../words/origins.ts'
import { act, knownSide, partyField, selfAsSide, wayField } from '../act.ts'
import { citesWords } from '../../../law/cite.ts'
import { confirmability } from '../../../law/confirmation.ts'
import { dismissals, nonAcceptance } from '../../../law/confirmation-grounds.ts'
import { confirmationExpired } from '../expired.ts'
import { fact } from '../facts.ts'
import { groundOn, optionsOf } from '../grounds.ts'
import { mayAskCourt, nameOf, principals } from '../state.ts'
import type { DisputeState } from '../state.ts'

/** The last wish makes the joint application; one no ends the question (民事诉讼法 art. 205: both apply together). */
const wish = (state: DisputeState, person: PersonId, yes: boolean, way: Way, world: World): Decision => {
  const wished = fact('confirmation-wished', { person, yes, way })
  const others = state.confirmation?.wishes ?? {}
  const all = yes && principals(state).every((one) => one === person || others[one] === true)
  if (!all) return { facts: [wished] }
  const court = courtFor(state, world)
  if (!court) return refuse('incomplete', { what: words('有管辖权的法院', 'a competent court') })
  return {
    facts: [wished, fact('confirmation-applied', { court: court.id })],
    messages: [{ to: { role: 'judge', body: court.id }, letter: 'confirmation-applied', values: { code: state.code } }],
  }
}

/** Case A: the inviting court; case B: the basic court of the place of the body (民事诉讼法 art. 205). */
const courtFor = (state: DisputeState, world: World) => {
  const body = world.city.body(state.body)
  if (body?.invitedBy && state.track !== 'voluntary') return world.city.body(body.invitedBy)
  return body && world.city.courtOf(body.area) ? world.city.courtOf(body.area) : world.city.courtOf(state.area)
}

/** Why the agreement cannot go to the court, apart from who has not yet asked; undefined when nothing stands in the way. */
const confirmable = (state: DisputeState, world: World) => {
  const late = confirmationExpired(state, world)
  if (late) return late
  if (!mayAskCourt(state)) return refuse('already-done', { what: words('是否请法院确认已有结果', 'whether to ask the court is settled') })
  const body = world.city.body(state.body)
  const { obstacles } = confirmability({
    effectiveOn: state.agreement?.effectiveOn, channel: state.channel ?? 'people', lawfulBody: body?.active === true,
    parties: principals(state).map((person) => ({ name: nameOf(state, person), joins: true })),
    content: { status: state.agreement?.personal ?? false, title: false, otherProcedure: false, notCourtBusiness: false }, remains: false,
  }, world.today, world.calendar)
  const [first] = obstacles
  if (!first) return undefined
  const cite = citesWords([first.cite])
  return refuse('not-confirmable', { reason: { zh: `${first.words.zh}（${cite.zh}）。${first.next.zh}`, en: `${first.words.en} (${cite.en}). ${first.next.en}` } })
}

const noGround = refuse('incomplete', { what: words('今天有效的依据', 'a ground that is in force today') })

const caseNo = (help?: Words) => form.text({ label: words('案号', 'Case number'), max: 60, ...(help ? { help } : {}) })

/** 司法确认: wished by both, taken, examined, ruled. */
export const confirmActs = {
  'wish-confirmation': act({
    words: words('要不要请法院确认', 'Ask the court to confirm?'),
    help: words('法院确认后，对方不履行时可以直接申请强制执行，不用再打官司；不收费。要双方都同意，30 天内提出。（民事诉讼法 第二百零五、二百零六条）',
      'Once confirmed, it can be enforced at once without a suit; free of charge. Both must ask, within 30 days. (CPL arts. 205, 206)'),
    form: form.form({ yes: form.yes({ label: words('我要申请司法确认', 'I ask for confirmation') }) }),
    ready: (state, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      return confirmable(state, world) ?? (state.confirmation?.wishes[me] === undefined ? undefined : refuse('already-done', { what: words('您已选择', 'you have chosen') }))
    },
    decide: (state, payload, world) => {
      const me = selfAsSide(state, world)
      return isRefused(me) ? me : wish(state, me, payload.yes, 'phone', world)
    },
  }),
  'record-wish': act({
    words: words('登记是否申请确认', 'Record a party’s wish for confirmation'),
    form: form.form({ person: partyField(), yes: form.yes({ label: words('申请司法确认', 'Asks for confirmation') }), way: wayField, files: form.maybe(form.files({ label: words('签名的申请书', 'Signed application') })) }),
    ready: confirmable,
    rests: (state) => principals(state).every((person) => state.confirmation?.wishes[person] !== undefined),
    decide: (state, payload, world) => knownSide(state, payload.person) ?? wish(state, payload.person, payload.yes, payload.way, world),
  }),
  'close-confirmation': act({
    words: words('确认申请期届满', 'Time to ask for confirmation is over'), form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    decide: () => ({ facts: [fact('confirmation-closed', {})] }),
  }),
  'accept-confirmation': act({
    words: words('受理确认申请', 'Take the application'), form: form.form({ caseNo: caseNo() }),
    ready: (state) => (state.confirmation?.acceptedOn ? refuse('already-done', { what: words('已受理', 'taken') }) : undefined),
    decide: (state, payload) => ({ facts: [fact('confirmation-accepted', payload)], messages: state.parties.map((party) => ({ to: { person: party.person }, letter: 'confirmation-accepted', values: { code: state.code, caseNo: payload.caseNo } })) }),
  }),
  'refuse-confirmation': act({
    words: words('裁定不予受理', 'Do not take the application'), tone: 'danger', form: form.form({ ground: form.choice(optionsOf(nonAcceptance), { label: words('依据', 'Ground') }), words: form.maybe(form.long({ label: words('说明', 'Explanation'), max: 2_000 })) }),
    decide: (state, payload, world) => {
      const ground = groundOn(nonAcceptance, payload.ground, world.today)
      if (!ground) return noGround
      return {
        facts: [fact('confirmation-ruled', { result: 'refused', ground: ground.words.zh, words: payload.words })],
        messages: state.parties.map((party) => ({ to: { person: party.person }, letter: 'confirmation-refused', values: { code: state.code, ground: ground.words } })),
      }
    },
  }),
  'ask-confirmation': act({
    words: words('询问核实', 'Record the examination'), form: form.form({ words: form.long({ label: words('询问笔录', 'Questions and answers'), max: 10_000 }) }),
    decide: (_state, payload) => ({ facts: [fact('confirmation-asked', payload)] }),
  }),
  confirm: act({
    words: words('裁定有效', 'Confirm'), form: form.form({ no: form.maybe(caseNo(words('不填就用受理时的案号', 'Left empty, it is the number under which it was taken'))), words: form.maybe(form.long({ label: words('说明', 'Note'), max: 2_000 })) }),
    ready: (state) => (state.confirmation?.acceptedOn ? undefined : refuse('not-possible', { what: words('先受理', 'take it first') })),
    decide: (state, { no = state.confirmation?.caseNo, words: note }) => {
      if (!no) return refuse('incomplete', { what: words('案号', 'the case number') })
      return {
        facts: [fact('confirmation-ruled', { result: 'valid', no, words: note })],
        messages: state.parties.map((party) => ({ to: { person: party.person }, letter: 'confirmed', values: { code: state.code, no } })),
      }
    },
  }),
  'dismiss-confirmation': act({
    words: words('裁定驳回申请', 'Dismiss the application'), tone: 'danger', form: form.form({ ground: form.choice(optionsOf(dismissals), { label: words('依据', 'Ground') }), words: form.long({ label: words('说明', 'Explanation'), max: 2_000 }) }),
    ready: (state) => (state.confirmation?.acceptedOn ? undefined : refuse('not-possible', { what: words('先受理', 'take it first') })),
    decide: (state, payload, world) => {
      const ground = groundOn(dismissals, payload.ground, world.today)
      if (!ground) return noGround
      return {
        facts: [fact('confirmation-ruled', { result: 'dismissed', ground: ground.words.zh, words: payload.words }), fact('redrafted', { why: ground.words.zh })],
        messages: state.parties.map((party) => ({ to: { person: party.person }, letter: 'confirmation-dismissed', values: { code: state.code, ground: ground.words } })),
      }
    },
  }),
  'withdraw-confirmation': act({
    words: words('撤回确认申请', 'Withdraw the application'), tone: 'quiet', form: form.form({}),
    decide: (state, _payload, world) => {
      const me = selfAsSide(state, world)
      return isRefused(me) ? me : { facts: [fact('confirmation-ruled', { result: 'withdrawn' })] }
    },
  }),
}
