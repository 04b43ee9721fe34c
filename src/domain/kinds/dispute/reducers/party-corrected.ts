import type { Day } from '../../../kernel/day.ts'
import type { PersonId } from '../../../kernel/id.ts'
import type { Party } from '../../../matter/party.ts'
import type { Reducer } from '../../../matter/kind.ts'
import { choseJointly } from '../answered.ts'
import type { DisputeFacts } from '../facts.ts'
import { without } from '../lists.ts'
import type { DisputeState } from '../state.ts'

type Corrected = DisputeFacts['party-corrected']

/** A party's data put right. The day on which the claim was put, what was claimed, and the file stay as they are. */
export const partyCorrected: Reducer<DisputeState, Corrected> = (state, data, { on }) => {
  const was = state.parties.find((party) => party.person === data.person)
  if (!was) return state
  const party = data.same ? putRight(was, data, on) : someoneElse(was, data, on)
  const after: DisputeState = {
    ...(data.same ? state : askedAgain(state, data.person)), title: data.title, formerly: [...(state.formerly ?? []), { person: data.person, ...data.was }],
  }
  return { ...after, parties: state.parties.map((one) => (one.person === data.person ? party : one)) }
}

const putRight = ({ minor: _minor, place: _place, needs, ...was }: Party, { to }: Corrected, on: Day): Party => ({
  ...was, form: to.form, name: to.name, ...(to.place ? { place: to.place } : {}), phone: to.phone, idNumber: to.idNumber, corrected: on, ...(to.minor ? { minor: true } : {}),
  // A number of eighteen places tells the age: said beside it, it would stand twice.
  ...(needs ? { needs: to.idNumber?.length === 18 ? { ...needs, age: undefined } : needs } : {}),
})

/** Nothing that was told of the first is true of the second: neither an agent, nor what would help them. */
const someoneElse = (was: Party, { to }: Corrected, on: Day): Party =>
  ({ person: to.person, side: was.side, form: to.form, name: to.name, ...(to.place ? { place: to.place } : {}), phone: to.phone, idNumber: to.idNumber, corrected: on, ...(to.minor ? { minor: true } : {}) })

const omit = <T>(of: Readonly<Record<string, T>> | undefined, person: PersonId): Readonly<Record<string, T>> | undefined =>
  of && Object.fromEntries(Object.entries(of).filter(([who]) => who !== person))

/** What was answered in the name of who should not have been there is gone; what everybody has to agree to waits for the new person. */
const askedAgain = (state: DisputeState, person: PersonId): DisputeState => {
  // Whoever was not asked to choose a mediator has not let the time for it pass.
  const chooses = state.parties.some((party) => party.person === person && party.side !== 'third')
  const { notice: _notice, authority, ...papers } = state.papers
  const agents = state.agents?.filter((one) => one.person !== person)
  const answered = state.statements?.replies[person] !== undefined
  return {
    ...state, replaced: (state.replaced ?? 0) + 1,
    notified: without(state.notified, person), contacted: without(state.contacted, person), attempts: 0, consents: omit(state.consents, person) ?? {},
    preferred: omit(state.preferred, person), choiceLapsed: chooses ? undefined : state.choiceLapsed, ...(choseJointly(state, person) ? { assignee: undefined, mediatorTook: false } : {}),
    related: state.related?.map((one) => ({ ...one, waived: without(one.waived, person) })), objection: state.objection?.by === person ? undefined : state.objection,
    statements: state.statements && { ...state.statements, replies: omit(state.statements.replies, person) ?? {}, ...(answered ? { closed: undefined } : {}) },
    undisputed: state.undisputed?.map((sheet) => ({ ...sheet, confirmed: omit(sheet.confirmed, person) ?? {} })),
    addresses: omit(state.addresses, person), agents, extension: undefined, left: state.left && without(state.left, person),
    toTell: state.toTell?.filter((one) => one.person !== person),
    papers: { ...papers, ...(authority !== undefined && agents?.length ? { authority } : {}) },
  }
}
