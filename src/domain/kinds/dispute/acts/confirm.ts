import { isRefused, refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import type { PersonId } from '../../../kernel/id.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import type { Decision, World } from '../../../matter/kind.ts'
import type { Way } from '../../../words/origins.ts'
import { act, knownSide, partyField, selfAsSide, wayField } from '../act.ts'
import { confirmable, coverable } from '../confirmable.ts'
import { agreedCourt, courtFor, hasThing } from '../court-choice.ts'
import type { CourtAsked } from '../court-choice.ts'
import { fact } from '../facts.ts'
import { courtBecause } from '../outcomes.ts'
import { courtOpen, principals } from '../state.ts'
import type { DisputeState } from '../state.ts'

interface Asked extends CourtAsked {
  readonly yes: boolean
  readonly way: Way
}

/** What a party chooses from by themselves; what is the intermediate court's by its subject an officer enters. */
const { body, party, property } = courtBecause
const places = { body, party, property } as const

/** How either side names the court; left open it is the body's place, or what the other side named. */
const courtFields = {
  because: form.maybe(form.choice(courtBecause, { label: words('为什么向这个法院', 'Why this court'), help: words('不选就是调解组织所在地的法院；可以选一方住所地、标的物所在地的', 'Left open, the court of the mediation body’s place; or that of a party’s place, or the thing’s') })),
  place: form.maybe(form.area({ label: words('住所地或者标的物在哪里', 'Where the party lives, or the thing is'), help: words('选住所地、标的物所在地的才填', 'Only where one of those is the reason') })),
  court: form.maybe(form.body({ label: words('向哪个法院', 'Which court'), help: words('不填就按上面的理由找；在外市的才要填', 'Left empty it is found by the reason; needed where it lies elsewhere'), among: ['court'] })),
} as const

/** Where nothing but money is wanted, nobody is offered the place of a thing. */
const reasonsHere = (state: DisputeState) => (hasThing(state) ? {} : {
  because: { without: ['property'], help: words('不选就是调解组织所在地的法院；可以选一方住所地的。这件争的是钱，没有标的物所在地', 'Left open, the court of the mediation body’s place; or that of a party’s place. This is about money: there is no place of a thing') },
  place: { help: words('选一方住所地的才填：住在哪个镇街', 'Only where a party’s place is the reason: the town') },
})

/** The last wish makes the joint application; one no keeps it from being made (民事诉讼法 art. 205: both apply together). */
const wish = (state: DisputeState, person: PersonId, asked: Asked, world: World): Decision => {
  const agreed = asked.yes ? agreedCourt(state.confirmation?.chosen, asked) : {}
  if (isRefused(agreed)) return agreed
  const { because, place, court } = agreed
  const found = asked.yes ? courtFor(state, { because, place, court }, world) : undefined
  if (isRefused(found)) return found
  const own = asked.because ?? asked.place ?? asked.court
  const wished = fact('confirmation-wished', { person, yes: asked.yes, way: asked.way, ...(asked.yes && own ? { chosen: { because, place, court } } : {}) })
  const others = state.confirmation?.wishes ?? {}
  const all = asked.yes && principals(state).every((one) => one === person || others[one] === true)
  if (!all || !found) {
    // It takes both: whoever has not said yet is asked, or it would wait for a word that nobody knows to give.
    const silent = asked.yes ? principals(state).filter((one) => one !== person && others[one] === undefined) : []
    return { facts: [wished], messages: silent.map((one) => ({ to: { person: one }, letter: 'confirmation-other-asked', values: { code: state.code } })) }
  }
  const covers = coverable(state).map((clause) => clause.no)
  return {
    facts: [wished, fact('confirmation-applied', { ...found, covers })],
    messages: [{ to: { role: 'judge', body: found.court }, letter: 'confirmation-applied', values: { code: state.code } }],
  }
}

/** Whoever has applied did so at the court that stood there then: it is not changed behind them. */
const boundBy = (state: DisputeState, me: PersonId): Refused | undefined =>
  (principals(state).some((one) => one !== me && state.confirmation?.wishes[one] === true)
    ? refuse('not-possible', { what: words('另一方已经照现在的法院申请了。要换法院，先和对方商量，请承办人登记对方暂不申请，再重新选', 'the other side has applied to the court as it stands. To change it, agree with them, have the officer record that they do not ask for now, and choose anew') }) : undefined)

/** 司法确认: wished by both within thirty days, let go by the one who asks for it. What the court does stands in `rule.ts`. */
export const confirmActs = {
  'wish-confirmation': act({
    words: words('要不要请法院确认', 'Ask the court to confirm?'),
    help: words('法院确认后，对方不履行时可以直接申请强制执行，不用再打官司；不收费。要双方都同意，30 天内提出，一般向调解组织所在地的法院；这 30 天里可以改主意。（《民事诉讼法》第205条、第206条）',
      'Once confirmed, it can be enforced at once without a suit; free of charge. Both must ask, within 30 days, as a rule at the court of the mediation body’s place; within them a mind can be changed. (Civil Procedure Law, arts. 205, 206)'),
    form: form.form({ yes: form.yes({ label: words('我要申请司法确认', 'I ask for confirmation') }) }),
    ready: (state, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      return confirmable(state, world) ?? (state.confirmation?.wishes[me] === true ? refuse('already-done', { what: words('您已申请', 'you have asked for it') }) : undefined)
    },
    decide: (state, payload, world) => {
      const me = selfAsSide(state, world)
      return isRefused(me) ? me : wish(state, me, { ...payload, way: 'phone' }, world)
    },
  }),
  'choose-court': act({
    words: words('选向哪里的法院申请', 'Choose the court to ask'), tone: 'quiet',
    help: words('不选就是调解组织所在地的法院，一般都这样。双方向同一个法院共同申请，一方选了，另一方照着申请就行（《民事诉讼法》第205条）', 'Left alone it is the court of the mediation body’s place, as a rule. Both apply to one court: what one side chose, the other goes along with (Civil Procedure Law, art. 205)'),
    form: form.form({ because: form.choice(places, { label: words('想向哪里的法院', 'Where the court should be') }), place: courtFields.place }),
    here: reasonsHere,
    ready: (state, world) => {
      const me = selfAsSide(state, world)
      return isRefused(me) ? me : (confirmable(state, world) ?? boundBy(state, me))
    },
    decide: (state, payload, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      const before = state.confirmation?.chosen
      // Whoever chose may choose otherwise; the other side goes along or asks them to.
      const agreed = before?.by === me ? payload : agreedCourt(before, payload)
      if (isRefused(agreed)) return agreed
      const found = courtFor(state, agreed, world)
      return isRefused(found) ? found : { facts: [fact('court-chosen', { person: me, because: payload.because, place: payload.place })] }
    },
  }),
  'record-wish': act({
    words: words('登记是否申请确认', 'Record a party’s wish for confirmation'),
    form: form.form({
      person: partyField(), yes: form.yes({ label: words('申请司法确认', 'Asks for confirmation') }), way: wayField, files: form.maybe(form.files({ label: words('签名的申请书', 'Signed application') })),
      ...courtFields,
    }),
    here: reasonsHere,
    ready: confirmable,
    rests: (state) => !courtOpen(state) || principals(state).every((person) => state.confirmation?.wishes[person] !== undefined),
    decide: (state, payload, world) => knownSide(state, payload.person) ?? wish(state, payload.person, payload, world),
  }),
  'close-confirmation': act({
    words: words('确认申请期届满', 'Time to ask for confirmation is over'), form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    decide: () => ({ facts: [fact('confirmation-closed', {})] }),
  }),
  'withdraw-confirmation': act({
    words: words('撤回确认申请', 'Withdraw the application'), tone: 'quiet', form: form.form({}),
    help: words('法院受理以后撤回的，由法院裁定是否准许（《民诉法解释》第357条）', 'After the court has taken it, the court rules on the withdrawal (Interpretation of the Civil Procedure Law, art. 357)'),
    ready: (state) => (state.confirmation?.leaving ? refuse('already-done', { what: words('已申请撤回，等法院裁定', 'asked for already; the court will rule') }) : undefined),
    decide: (state, _payload, world) => {
      const me = selfAsSide(state, world)
      if (isRefused(me)) return me
      if (!state.confirmation?.acceptedOn) return { facts: [fact('confirmation-ruled', { result: 'withdrawn' })] }
      return {
        facts: [fact('confirmation-leaving', { person: me })],
        messages: state.court ? [{ to: { role: 'judge', body: state.court }, letter: 'confirmation-leaving', values: { code: state.code } }] : [],
      }
    },
  }),
}
