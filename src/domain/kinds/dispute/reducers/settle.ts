import { fen } from '../../../kernel/money.ts'
import type { Fen } from '../../../kernel/money.ts'
import type { Reducers } from '../../../matter/kind.ts'
import type { DisputeFacts } from '../facts.ts'
import { openOf } from '../state.ts'
import type { Clause, Confirmation, DisputeState, Pledge } from '../state.ts'

type Of<K extends keyof DisputeFacts> = Pick<Reducers<DisputeState, DisputeFacts>, K>

const pledgeOf = (clause: Clause): Pledge => ({ ...clause, paid: fen(0) })
const confirming = (state: DisputeState): Confirmation => state.confirmation ?? { wishes: {}, asked: 0 }

/** Agreement, confirmation, performance. */
export const settle: Of<
  'drafted' | 'redrafted' | 'signed' | 'sealed-agreement' | 'effective' | 'confirmation-wished' | 'court-chosen' | 'confirmation-applied' | 'confirmation-closed' | 'confirmation-accepted'
  | 'confirmation-asked' | 'confirmation-ruled' | 'confirmation-papers-asked' | 'confirmation-leaving' | 'ruling-objected' | 'ruling-objection-decided' | 'paid' | 'paid-claimed' | 'breached' | 'visited' | 'visit-asked' | 'visit-answered'
> = {
  drafted: (state, data) => ({
    ...state,
    agreement: {
      form: data.form, partial: data.partial, facts: data.facts, clauses: data.clauses, costs: data.costs, openPoints: data.openPoints, personal: data.personal, signed: {},
    },
  }),
  // What was promised under the old text is no promise any more: else the page would show it beside the new one.
  redrafted: (state, data, { on }) => ({ ...state, agreement: undefined, pledges: [], ...(data.anew ? { termFrom: on, extension: undefined, extended: {} } : {}) }),
  signed: (state, data, { on, at }) => (state.agreement
    ? { ...state, agreement: { ...state.agreement, signed: { ...state.agreement.signed, [data.person]: { way: data.way, ...(data.hand ? { hand: data.hand } : {}), on, at } } } }
    : state),
  'sealed-agreement': (state, data) => (state.agreement ? { ...state, agreement: { ...state.agreement, sealedBy: data.account } } : state),
  effective: (state, _data, { on }) => (state.agreement
    ? {
      ...state, agreement: { ...state.agreement, effectiveOn: on }, pledges: state.agreement.clauses.map(pledgeOf), confirmation: undefined,
      papers: { ...state.papers, agreement: on },
    }
    : state),
  'confirmation-wished': (state, data) => {
    const now = confirming(state)
    return { ...state, confirmation: { ...now, wishes: { ...now.wishes, [data.person]: data.yes }, ...(data.chosen ? { chosen: { ...data.chosen, by: data.person } } : {}) } }
  },
  'court-chosen': (state, { person, because, place }) => ({ ...state, confirmation: { ...confirming(state), chosen: { by: person, because, ...(place ? { place } : {}) } } }),
  'confirmation-applied': (state, data, { on }) => ({
    ...state, court: data.court, confirmation: { ...confirming(state), appliedOn: on, covers: data.covers, court: data.because, ruled: undefined }, papers: { ...state.papers, confirmation: on },
  }),
  'confirmation-closed': (state) => ({ ...state, confirmation: { ...confirming(state), closed: true } }),
  'confirmation-accepted': (state, data, { on }) => ({ ...state, confirmation: { ...confirming(state), caseNo: data.caseNo, acceptedOn: on } }),
  'confirmation-asked': (state, data) => ({ ...state, confirmation: { ...confirming(state), asked: confirming(state).asked + 1, ...(data.together ? { heard: true as const } : {}) } }),
  'confirmation-papers-asked': (state, data) => ({ ...state, confirmation: { ...confirming(state), lacks: data.what } }),
  'confirmation-leaving': (state, data) => ({ ...state, confirmation: { ...confirming(state), leaving: data.person } }),
  'confirmation-ruled': (state, data, { on }) => {
    const ruled = { result: data.result, on, no: data.no, ground: data.ground }
    // What was not examined (another court's, or let go) can be asked for again within the thirty days; what was ruled on cannot.
    const open = data.result === 'refused' || data.result === 'withdrawn' || data.result === 'deemed-withdrawn'
    return { ...state, confirmation: open ? { wishes: {}, asked: 0, ruled } : { ...confirming(state), lacks: undefined, leaving: undefined, ruled } }
  },
  'ruling-objected': (state, data, { on }) => ({ ...state, confirmation: { ...confirming(state), objection: { by: data.by, on } } }),
  'ruling-objection-decided': (state, data) => {
    const { ruled, ...now } = confirming(state)
    return { ...state, confirmation: { ...now, objection: undefined, ruled: ruled && data.upheld ? { ...ruled, result: 'revoked' } : ruled } }
  },
  paid: (state, data, { on }) => ({
    ...state, pledges: state.pledges.map((pledge) => (pledge.no === data.no ? afterPayment(pledge, data) : pledge)),
    papers: { ...state.papers, payment: on },
  }),
  'paid-claimed': (state, data) => ({
    ...state, pledges: state.pledges.map((pledge) => (pledge.no === data.no ? { ...pledge, claimed: data.on, ...(data.amount === undefined ? {} : { claimedAmount: data.amount }) } : pledge)),
  }),
  breached: (state) => ({ ...state, breaches: state.breaches + 1 }),
  'visit-asked': (state, data) => ({ ...state, visitAsked: data.after }),
  'visit-answered': (state, { person, ...answer }) => ({ ...state, answers: { ...state.answers, [person]: answer } }),
  visited: (state, data, { on }) => ({
    ...state,
    answers: undefined,
    // A call-back that is made again is asked for again: the parties answer it as they did the first.
    visitAsked: undefined,
    pledges: data.broken ? state.pledges.map((pledge) => (pledge.no === data.broken?.no ? reopened(pledge, data.broken.open) : pledge)) : state.pledges,
    // The next call-back is a new clock: that this one was late does not silence it.
    overdue: state.overdue.filter((clock) => clock !== 'visit'),
    visits: [...state.visits, { after: data.after, on: data.on ?? on, kept: data.kept, treated: data.treated, got: data.got, dispute: data.dispute }],
    papers: { ...state.papers, visit: data.on ?? on },
  }),
}

/** Said to be kept and found not to be: what is open is owed again. */
const reopened = (pledge: Pledge, open: Fen | undefined): Pledge =>
  ({ ...pledge, kept: undefined, claimed: undefined, claimedAmount: undefined, paid: fen(pledge.amount === undefined || open === undefined ? 0 : pledge.amount - open) })

/**
 * Part payments add up; no amount said means what is still open of the clause, never the whole of it once more. A clause
 * without an amount is kept when it is said to be done.
 */
const afterPayment = (pledge: Pledge, data: DisputeFacts['paid']): Pledge => {
  const paid = fen(pledge.paid + (data.amount ?? openOf(pledge) ?? 0))
  const done = pledge.amount === undefined || paid >= pledge.amount
  return { ...pledge, paid, claimed: undefined, claimedAmount: undefined, ...(done ? { kept: { on: data.on, amount: paid, by: data.by } } : {}) }
}
