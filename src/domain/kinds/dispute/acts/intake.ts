import { refuse } from '../../../kernel/fault.ts'
import type { Refused } from '../../../kernel/fault.ts'
import type { AreaPath } from '../../../kernel/area.ts'
import { tierOf } from '../../../kernel/area.ts'
import { words } from '../../../kernel/words.ts'
import * as form from '../../../matter/form.ts'
import type { Message, World } from '../../../matter/kind.ts'
import { act, whyField } from '../act.ts'
import { fact } from '../facts.ts'
import { askedToSign, bodyName, cityCentre, placeOf, receiverTold, takenOver, takeOverTerm } from '../intake.ts'
import { centreAbove, townward } from '../landing.ts'
import { returnsBeforeDecision } from '../state.ts'
import type { DisputeState } from '../state.ts'

const placeField = form.area({ label: words('应当归哪里', 'Where it belongs'), help: words('发生地的镇街或者村、社区', 'The town, village or community where it happened') })

const notTakenIn = refuse('not-possible', { what: words('没有待接手的代收：这件是在本辖区登记的，或者已经接手', 'nobody took it in for another, or it is taken over already') })
const unsigned = (state: DisputeState): Refused | undefined => (state.unsigned ? undefined : notTakenIn)

/** The applicants, who came to one place and are sent to no other. */
const applicants = (state: DisputeState, letter: string, values: Message['values']): readonly Message[] =>
  state.parties.filter((party) => party.side === 'applicant').map((party) => ({ to: { person: party.person }, letter, values: { code: state.code, ...values } }))

/** The head of the city's centre, where one centre has it and another does not take it. */
const toCity = (state: DisputeState, { city }: World): readonly Message[] => {
  const centre = cityCentre(state.area, city)
  return centre && state.taken
    ? [{ to: { role: 'centre-head', body: centre.id }, letter: 'intake-to-decide', values: { code: state.code, by: bodyName(state.taken.by, city), centre: bodyName(state.taken.to, city) } }] : []
}

/** The centre of a place, whoever asks: the first receiver's own is none just because they ask. */
const centreFor = (area: AreaPath, world: World) => (world.city.area(area) ? centreAbove(townward(area), world.city) : undefined)

/** 首接负责: returned to the first receiver, sent on by it, decided above both. */
export const intakeActs = {
  'return-intake': act({
    words: words('不属本辖区，退回首接单位', 'Not of our place: return it to its first receiver'), tone: 'quiet',
    form: form.form({
      reason: form.long({ label: words('为什么不归本辖区', 'Why it is not of this place'), max: 1_000 }),
      place: form.maybe(form.area({ label: words('应当归哪里', 'Where it belongs'), help: words('知道的就选，首接单位按它改送', 'Choose it if you know: the first receiver sends it there') })),
    }),
    ready: unsigned,
    decide: (state, payload, world) => {
      const { taken } = state
      if (!taken) return notTakenIn
      if (payload.place && !world.city.area(payload.place)) return refuse('unknown-area')
      if (payload.place && centreFor(payload.place, world)?.id === taken.to) {
        return refuse('invalid', { count: 1 }, [{ path: 'place', words: words('这里就归您中心管；不知道归哪里的，留空', 'That place is of your own centre; leave it empty if you do not know') }])
      }
      const values = { centre: bodyName(taken.to, world.city), reason: payload.reason }
      const up = taken.returns.length + 1 >= returnsBeforeDecision
      const finder = up ? cityCentre(state.area, world.city)?.id ?? taken.by : taken.by
      return {
        facts: [fact('intake-returned', { ...payload, city: cityCentre(state.area, world.city)?.id })],
        messages: [
          ...(up ? toCity(state, world) : []), ...receiverTold(state, up ? 'intake-returned-up' : 'intake-returned', values, 'centre-head'),
          ...applicants(state, 'intake-returned-party', { centre: values.centre, by: bodyName(finder, world.city) }),
        ],
      }
    },
  }),
  'send-on': act({
    words: words('改送', 'Send it on'), help: words('按退回时的建议，或者您核实的发生地，送给应当管的综治中心；归本辖区的，就由您中心自己办', 'To the centre of the place that was proposed or that you have found out; if it is your own, your centre keeps it'),
    form: form.form({ area: placeField, why: whyField }),
    start: (state) => ({ area: state.taken?.returns.at(-1)?.place ?? placeOf(state) }),
    ready: (state) => unsigned(state) ?? (state.toDecide ? refuse('not-possible', { what: words('已报市综治中心主任裁定，不再改送', 'it is up to the head of the city’s centre now') }) : undefined),
    decide: (state, { area, why }, world) => {
      const to = centreFor(area, world)
      if (!to || !state.taken) return refuse('unknown-area')
      const by = bodyName(state.taken.by, world.city)
      const sent = fact('sent-on', { area, to: to.id, why })
      if (to.id === state.taken.by) return { facts: [sent, takenOver(to)], messages: [] }
      const term = takeOverTerm(world.today)
      return {
        facts: [sent],
        messages: [
          askedToSign(to.id, state.sealed, { code: state.code, by, term }),
          ...applicants(state, 'sent-on-party', { centre: to.name, term }),
        ],
      }
    },
  }),
  'decide-intake': act({
    words: words('裁定由谁接手', 'Decide whose it is'), tone: 'quiet',
    form: form.form({ area: placeField, why: whyField }),
    ready: (state, world) => unsigned(state)
      ?? (state.toDecide ? undefined : refuse('not-possible', { what: words(`逾期没有接手，或者退回满 ${returnsBeforeDecision} 次，才需裁定`, `only once a term has lapsed, or after ${returnsBeforeDecision} returns`) }))
      ?? (ofTheCity(world) ? undefined : refuse('not-possible', { what: words('由市综治中心主任裁定', 'the head of the city’s centre decides it') })),
    start: (state) => ({ area: state.taken?.returns.at(-1)?.place ?? placeOf(state) }),
    decide: (state, { area, why }, world) => {
      const to = centreFor(area, world)
      if (!to || !state.taken) return refuse('unknown-area')
      const by = bodyName(state.taken.by, world.city)
      return {
        facts: [fact('intake-decided', { area, to: to.id, why }), takenOver(to, true)],
        messages: [
          ...(['dispatcher', 'centre-head'] as const).map((role) => ({ to: { role, body: to.id }, letter: 'intake-yours', values: { code: state.code, by } })),
          ...(to.id === state.taken.by ? [] : receiverTold(state, 'taken-over', { centre: to.name })),
          ...applicants(state, 'sent-on-party', { centre: to.name, term: takeOverTerm(world.today) }),
        ],
      }
    },
  }),
  'lapse-intake': act({
    words: words('没有按时接手', 'Not taken over in time'), form: form.form({ clock: form.given(form.text({ label: words('期限', 'Clock') })) }),
    decide: (state, _payload, world) => {
      const { taken } = state
      const values = taken && { by: bodyName(taken.by, world.city), centre: bodyName(taken.to, world.city) }
      return {
        facts: [fact('intake-lapsed', {})],
        messages: taken && values ? [
          ...toCity(state, world), ...receiverTold(state, 'intake-lapsed', values, 'centre-head'),
          ...(state.stage === 'registered' ? [{ to: { role: 'centre-head' as const, body: taken.to }, letter: 'intake-lapsed', values: { code: state.code, ...values } }] : []),
        ] : [],
      }
    },
  }),
}

const ofTheCity = ({ actor, role }: World): boolean => actor.kind === 'officer' && actor.posts.some((post) => post.role === role && tierOf(post.area) === 'city')
