import type { Day } from '../../../kernel/day.ts'
import type { PersonId } from '../../../kernel/id.ts'
import { without } from '../lists.ts'
import type { Reducers } from '../../../matter/kind.ts'
import { principals } from '../state.ts'
import { relisted } from '../relisted.ts'
import { undisputed } from '../undisputed.ts'
import type { DisputeFacts } from '../facts.ts'
import type { DisputeState } from '../state.ts'

type Of<K extends keyof DisputeFacts> = Pick<Reducers<DisputeState, DisputeFacts>, K>

/** Told of rights and duties; when everybody is, the notice is on the file. */
const told = (state: DisputeState, person: PersonId, on: Day): DisputeState => {
  const notified = [...without(state.notified, person), person]
  return { ...state, notified, papers: principals(state).every((one) => notified.includes(one)) ? { ...state.papers, notice: on } : state.papers }
}

/** Preparation and mediation. */
export const mediate: Of<
  'notified' | 'contacted' | 'consented' | 'mediator-chosen' | 'mediator-took' | 'mediator-declined' | 'objected' | 'objection-decided'
  | 'mediator-preferred' | 'choice-lapsed' | 'relation-waived' | 'mediator-joined' | 'mediator-left' | 'mediator-disclosed' | 'agent-named' | 'statements-listed' | 'statements-answered' | 'statements-closed' | 'undisputed-listed' | 'undisputed-confirmed' | 'undisputed-contested' | 'address-confirmed' | 'claim-recorded' | 'since-told' | 'relation-disclosed' | 'session' | 'private-note' | 'extension-asked' | 'extension-agreed' | 'arbitration-opened' | 'inquired' | 'inquiry-signed'
> = {
  notified: (state, data, { on }) => told(state, data.person, on),
  contacted: (state, data) => ({
    ...state, attempts: state.attempts + 1,
    contacted: data.reached ? [...without(state.contacted, data.person), data.person] : state.contacted,
  }),
  // Whoever answers on their own phone has read the rights there, and has shown that the matter is theirs.
  consented: (state, data, { on }) => ({
    ...told(state, data.person, on), consents: { ...state.consents, [data.person]: { yes: data.yes, way: data.way, on, paper: data.files } },
    parties: data.way === 'phone' ? state.parties.map((party) => (party.person === data.person && !party.owned ? { ...party, owned: on } : party)) : state.parties,
  }),
  'mediator-preferred': (state, data) => ({ ...state, preferred: { ...state.preferred, [data.person]: data.account } }),
  'mediator-chosen': (state, data) => ({ ...state, preferred: data.how === 'joint' ? state.preferred : undefined, assignee: data.account, mediatorTook: data.how === 'body', objection: undefined, choiceLapsed: undefined, related: undefined, beside: state.beside?.filter((one) => one !== data.account) }),
  'choice-lapsed': (state, _data, { on }) => ({ ...state, choiceLapsed: on }),
  'mediator-took': (state, data) => ({ ...state, mediatorTook: true, disclosed: data.disclosed }),
  'relation-disclosed': (state, { account, conflict }) => ({
    ...state, related: [...(state.related ?? []).filter((one) => one.account !== account || one.conflict !== conflict), { account, conflict, waived: [] }],
  }),
  'relation-waived': (state, { person, account }) => ({
    ...state, related: state.related?.map((one) => (one.account === account ? { ...one, waived: [...without(one.waived, person), person] } : one)),
  }),
  'mediator-disclosed': (state) => state,
  'mediator-left': (state, { account }) => ({ ...state, beside: state.beside?.filter((one) => one !== account) }),
  'mediator-joined': (state, data) => ({ ...state, beside: [...(state.beside ?? []), data.account] }),
  'agent-named': (state, data, { on }) => ({
    ...state, agents: [...(state.agents ?? []).filter((one) => one.person !== data.person || one.name !== data.name), { person: data.person, name: data.name, special: data.special }],
    papers: { ...state.papers, authority: on },
  }),
  'mediator-declined': (state) => ({ ...state, assignee: undefined, mediatorTook: false }),
  objected: (state, data) => ({ ...state, objection: { by: data.person, reason: data.reason, ...(data.account && data.account !== state.assignee ? { account: data.account } : {}) } }),
  'objection-decided': (state, data) => (data.upheld && state.objection?.account
    ? { ...state, objection: undefined, beside: state.beside?.filter((one) => one !== state.objection?.account) }
    : data.upheld
    ? { ...state, objection: undefined, assignee: undefined, mediatorTook: false }
    : { ...state, objection: undefined }),
  session: (state, data, { on }) => ({
    ...state,
    sessions: [...state.sessions, {
      no: state.sessions.length + 1, on: data.on, way: data.way, place: data.place, present: data.present, agreed: data.agreed, open: data.open,
    }],
    papers: { ...state.papers, record: on },
  }),
  'private-note': (state) => state,
  inquired: (state, data, { on }) => ({ ...state, inquiries: [...(state.inquiries ?? []), { on: data.on }], papers: { ...state.papers, inquiry: on } }),
  'inquiry-signed': (state, data, { on }) => ({ ...state, inquiries: state.inquiries?.map((one, at) => (at + 1 === data.no ? { ...one, signed: on } : one)) }),
  'arbitration-opened': (state, { where }, { on }) => ({ ...state, arbitration: { on, where } }),
  'statements-listed': (state, { lines }) => ({ ...state, statements: relisted(state.statements, lines) }),
  'statements-answered': (state, { person, way, court, replies }, { on, by }) => (state.statements
    ? { ...state, statements: { ...state.statements, replies: { ...state.statements.replies, [person]: { on, way, ...(by.kind === 'officer' ? { by: by.name } : {}), ...(court ? { court } : {}), lines: replies } } } }
    : state),
  'statements-closed': (state, _data, { on }) => (state.statements ? { ...state, statements: { ...state.statements, closed: on } } : state),
  // What each side has confirmed stands; what waits is replaced and confirmed anew.
  'undisputed-listed': (state, data) => ({ ...state, undisputed: [...undisputed(state), { points: data.points, confirmed: {} }] }),
  'undisputed-confirmed': (state, data, { on }) => ({
    ...state, undisputed: state.undisputed?.map((sheet) => (sheet.confirmed[data.person] ? sheet : { ...sheet, confirmed: { ...sheet.confirmed, [data.person]: { way: data.way, on } } })),
  }),
  'undisputed-contested': (state) => state,
  'since-told': (state, { since }) => ({ ...state, since }),
  'claim-recorded': (state, { on, how }) => ({ ...state, claims: [...(state.claims ?? []), { on, how }] }),
  'address-confirmed': (state, { person, electronic, receiver }, { on }) => ({ ...state, addresses: { ...state.addresses, [person]: { electronic, receiver, on } } }),
  'extension-asked': (state, data) => ({ ...state, extension: { days: data.days, agreed: [] } }),
  'extension-agreed': (state, data) => {
    if (!state.extension) return state
    return { ...state, extension: { ...state.extension, agreed: [...without(state.extension.agreed, data.person), data.person] } }
  },
}
