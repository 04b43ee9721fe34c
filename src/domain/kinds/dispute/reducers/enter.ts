import type { Reducers } from '../../../matter/kind.ts'
import type { DisputeFacts } from '../facts.ts'
import { cityPath, over } from '../intake.ts'
import { returnsBeforeDecision } from '../state.ts'
import type { DisputeState } from '../state.ts'
import { partyCorrected } from './party-corrected.ts'

type Of<K extends keyof DisputeFacts> = Pick<Reducers<DisputeState, DisputeFacts>, K>

/** Registration, review, routing. */
export const enter: Of<
  'taken-over' | 'intake-returned' | 'sent-on' | 'intake-decided' | 'intake-lapsed' | 'owned' | 'needs-told' | 'party-added' | 'party-corrected' | 'corrected' | 'supplement-asked' | 'supplied' | 'accepted' | 'routed' | 'signed-for' | 'returned' | 'escalated' | 'transferred' | 'sent-back' | 'owner-lapsed'
> = {
  owned: (state, data, { on }) => ({
    ...state, parties: state.parties.map((party) => (party.person === data.person ? { ...party, owned: on } : party)),
  }),
  'needs-told': (state, data) => ({ ...state, parties: state.parties.map((party) => (party.person === data.person ? { ...party, needs: data.needs } : party)) }),
  // What was drafted without them, or who agreed to a longer term without them, binds nobody once another side is there.
  'party-added': (state, data) => ({
    ...state, parties: [...state.parties, data.party], ...(data.party.side === 'third' || state.agreement?.effectiveOn ? {} : { agreement: undefined, extension: undefined }),
  }),
  'party-corrected': partyCorrected,
  corrected: (state, data) => ({
    ...state,
    story: data.story ?? state.story, claim: data.claim ?? state.claim, type: data.type ?? state.type, typeUnsure: data.type ? undefined : state.typeUnsure, cause: data.cause ?? state.cause,
    amount: data.amount ?? state.amount, headcount: data.headcount ?? state.headcount, title: data.title ?? state.title,
  }),
  'supplement-asked': (state) => state,
  supplied: (state, data) => ({ ...state, evidence: [...state.evidence, ...data.files] }),
  'taken-over': (state, data, { on }) => ({ ...over(state, on), centre: data.centre, body: data.centre, level: data.level }),
  // Who returned it does not keep it: it is of no town until somebody has found out of which.
  'intake-returned': (state, data, { on }) => {
    const taken = state.taken && { ...state.taken, returns: [...state.taken.returns, { body: state.taken.to, on, reason: data.reason, place: data.place }], city: data.city }
    return { ...state, area: cityPath(state.area), taken, ...((taken?.returns.length ?? 0) >= returnsBeforeDecision ? { toDecide: true as const } : {}) }
  },
  'sent-on': (state, data, { on }) => ({ ...state, area: data.area, taken: state.taken && { ...state.taken, to: data.to, at: data.area, on, city: undefined } }),
  'intake-decided': (state, data, { on }) => ({ ...state, area: data.area, taken: state.taken && { ...state.taken, to: data.to, at: data.area, on, city: undefined } }),
  'intake-lapsed': (state, _data, { on }) => ({ ...state, taken: state.taken && { ...state.taken, lapsed: on }, toDecide: true }),
  accepted: (state, data, { on }) => ({ ...state, remarks: data.remarks, papers: { ...state.papers, registration: on } }),
  routed: (state, data, { on }) => ({
    ...state,
    body: data.body, channel: data.channel, settledRoute: data.final, ownerLapsed: undefined, assignee: undefined, preferred: undefined, mediatorTook: false, objection: undefined, signedOn: undefined, choiceLapsed: undefined, related: undefined, beside: undefined,
    routes: [...state.routes, { body: data.body, channel: data.channel, on, reason: data.reason, reasonEn: data.reasonEn, rule: data.rule, taken: data.taken }],
  }),
  'signed-for': (state, data, { on }) => ({ ...state, signedOn: on, termFrom: state.termFrom ?? on, ...(data.mediator ? { assignee: data.mediator } : {}) }),
  returned: (state, data, { on }) => ({
    ...state, body: data.to, assignee: undefined, termFrom: data.term === 'goes-on' ? state.termFrom : undefined, ownerLapsed: undefined, returns: [...state.returns, { body: state.body, on, reason: data.reason }],
  }),
  escalated: (state, data, { on }) => ({ ...over(state.unsigned && state.taken ? { ...state, taken: { ...state.taken, to: data.centre } } : state, on), ...(data.term === 'anew' ? { termFrom: undefined } : {}), centre: data.centre, body: data.centre, level: data.level, assignee: undefined, mediatorTook: false, settledRoute: false, returns: [], ownerLapsed: undefined }),
  // Whoever mediated behind that door has nothing to do with it any more, and what was drafted there is no agreement.
  'sent-back': (state, data) => ({
    ...state, ...(data.term === 'anew' ? { termFrom: undefined } : {}), body: data.to, channel: undefined, assignee: undefined, mediatorTook: false, preferred: undefined, settledRoute: false,
    signedOn: undefined, choiceLapsed: undefined, related: undefined, beside: undefined, objection: undefined, extension: undefined, agreement: undefined,
  }),
  'owner-lapsed': (state, _data, { on }) => ({ ...state, ownerLapsed: on }),
  // A new lead begins with everybody's word asked afresh for the mediator, not for mediation itself: consent to mediate stands.
  transferred: (state, data) => ({ ...state, ...(data.term === 'anew' ? { termFrom: undefined } : {}), body: data.body, preferred: undefined, assignee: undefined, mediatorTook: false, signedOn: undefined, choiceLapsed: undefined, related: undefined, beside: undefined }),
}
