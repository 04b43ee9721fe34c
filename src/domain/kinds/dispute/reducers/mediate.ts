import { without } from '../lists.ts'
import type { Reducers } from '../../../matter/kind.ts'
import { principals } from '../state.ts'
import type { DisputeFacts } from '../facts.ts'
import type { DisputeState } from '../state.ts'

type Of<K extends keyof DisputeFacts> = Pick<Reducers<DisputeState, DisputeFacts>, K>

/** Preparation and mediation. */
export const mediate: Of<
  'notified' | 'contacted' | 'consented' | 'mediator-chosen' | 'mediator-took' | 'mediator-declined' | 'objected' | 'objection-decided'
  | 'session' | 'private-note' | 'extension-asked' | 'extension-agreed'
> = {
  notified: (state, data, { on }) => {
    const notified = [...without(state.notified, data.person), data.person]
    const all = principals(state).every((person) => notified.includes(person))
    return { ...state, notified, papers: all ? { ...state.papers, notice: on } : state.papers }
  },
  contacted: (state, data) => ({
    ...state, attempts: state.attempts + 1,
    contacted: data.reached ? [...without(state.contacted, data.person), data.person] : state.contacted,
  }),
  consented: (state, data, { on }) => ({
    ...state, consents: { ...state.consents, [data.person]: { yes: data.yes, way: data.way, on, paper: data.files } },
    notified: [...without(state.notified, data.person), data.person],
  }),
  'mediator-chosen': (state, data) => ({ ...state, assignee: data.account, mediatorTook: data.how === 'body', objection: undefined }),
  'mediator-took': (state, data) => ({ ...state, mediatorTook: true, disclosed: data.disclosed }),
  'mediator-declined': (state) => ({ ...state, assignee: undefined, mediatorTook: false }),
  objected: (state, data) => ({ ...state, objection: { by: data.person, reason: data.reason } }),
  'objection-decided': (state, data) => (data.upheld
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
  'extension-asked': (state, data) => ({ ...state, extension: { days: data.days, agreed: [] } }),
  'extension-agreed': (state, data) => {
    if (!state.extension) return state
    return { ...state, extension: { ...state.extension, agreed: [...without(state.extension.agreed, data.person), data.person] } }
  },
}
