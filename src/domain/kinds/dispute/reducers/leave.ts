import type { Reducers } from '../../../matter/kind.ts'
import type { DisputeFacts } from '../facts.ts'
import { toPlace } from '../intake.ts'
import type { DisputeState } from '../state.ts'
import { undisputed } from '../undisputed.ts'

type Of<K extends keyof DisputeFacts> = Pick<Reducers<DisputeState, DisputeFacts>, K>

/** A new attempt: what was agreed before is history, and everybody is asked anew. */
const anew = (state: DisputeState): DisputeState => ({
  ...state, end: undefined, suit: undefined, agreement: undefined, confirmation: undefined, pledges: [], consents: {}, extension: undefined, extended: {},
  reopened: state.reopened + 1, termFrom: undefined, referral: undefined, ownerLapsed: undefined, arbitration: undefined, settledRoute: false, returns: [],
  // It lies with the centre again until it is routed; the next performance is called back on from the first visit.
  body: state.centre, assignee: undefined, mediatorTook: false, signedOn: undefined, objection: undefined, attempts: 0, visits: [], visitAsked: undefined, answers: undefined, preferred: undefined, left: undefined, choiceLapsed: undefined, related: undefined, beside: undefined, suitClosed: undefined, undisputed: undisputed(state), reminded: undefined,
  // What was claimed is claimed still; what was answered was answered in another attempt.
  statements: state.statements && { lines: state.statements.lines, last: state.statements.last, replies: {} },
})

/** Ends, side roads and what is kept beside the road. */
export const leave: Of<
  'suit-asked' | 'suit-registered' | 'ended' | 'left' | 'merged' | 'reopened' | 'linked' | 'evidence-added' | 'assist-asked' | 'judge-asked' | 'police-told' | 'archived' | 'suit-closed' | 'suit-papers-asked' | 'reminded' | 'referral-answered' | 'took-in'
> = {
  // What stood still was mediation; the court's term does not, and nobody could resume it there. What had ended goes on at the court.
  'suit-asked': (state, data, { on }) => ({ ...toPlace(state, on), court: data.court, suit: { by: data.by, on }, suspended: undefined, end: undefined }),
  'suit-registered': (state, data) => ({ ...state, caseNo: data.caseNo, ...(state.suit ? { suit: { ...state.suit, caseNo: data.caseNo } } : {}) }),
  // What ends unsigned is kept by the centre of the place, as everything that happened there, or by the city's: nobody's file lies where no one looks for it.
  // What went into another lies with who has that one: `merged` has said so.
  ended: (state, data, { on }) => ({
    ...toPlace(state, on), ...(data.outcome === 'merged' ? { body: state.body } : {}), end: { outcome: data.outcome, on, reason: data.reason, words: data.words }, suspended: undefined, ...(data.outcome === 'police' ? { referral: undefined } : {}),
  }),
  // What was drafted with them in it, or was proposed to them, is drafted or asked anew.
  left: (state, { person }) => ({
    ...state, left: [...(state.left ?? []), person], extension: undefined, ...(state.agreement?.effectiveOn ? {} : { agreement: undefined }),
    preferred: state.preferred && Object.fromEntries(Object.entries(state.preferred).filter(([who]) => who !== person)),
  }),
  // Whoever handles the matter that stays reads the file of the one that went into it.
  merged: (state, data) => ({ ...state, linked: [...state.linked, data.into], ...(data.body ? { body: data.body, assignee: undefined } : {}) }),
  'took-in': (state, data) => ({ ...state, linked: [...state.linked, data.from], claims: [...(state.claims ?? []), ...data.claims], flags: [...state.flags, ...data.flags] }),
  reopened: (state, data) => ({ ...anew(state), termFrom: data.term === 'goes-on' ? state.termFrom : undefined }),
  'referral-answered': (state, { taken, no }, { on }) => ({ ...(taken ? state : anew(state)), referral: { taken, on, no } }),
  linked: (state, data) => ({ ...state, linked: [...state.linked, data.matter] }),
  'evidence-added': (state, data, { on }) => ({
    ...state, evidence: [...state.evidence, ...data.files], ...(state.confirmation?.lacks ? { confirmation: { ...state.confirmation, lacks: undefined } } : {}),
    ...(state.suit?.lacks ? { suit: { ...state.suit, lacks: undefined, suppliedOn: on } } : {}),
    papers: { ...state.papers, evidence: on },
  }),
  'suit-closed': (state, data, { on }) => ({ ...state, suitClosed: { how: data.how, on, no: data.no } }),
  'suit-papers-asked': (state, data) => (state.suit ? { ...state, suit: { ...state.suit, lacks: data.what } } : state),
  reminded: (state, data) => ({ ...state, reminded: [...(state.reminded ?? []), data.of] }),
  'assist-asked': (state) => state,
  'judge-asked': (state) => state,
  'police-told': (state) => state,
  archived: (state, { no, note }, { on }) => ({ ...state, file: no, papers: { ...state.papers, cover: on, ...(note ? { note: on } : {}) } }),
}
