import type { Placed } from '../people/reach.ts'
import type { MatterState } from './state.ts'

/** What of a matter decides who reaches it. */
export const placed = (state: MatterState): Placed => ({
  id: state.id, area: state.area, body: state.body, court: state.court, answeredBy: state.answeredBy, receivedBy: state.receivedBy, unsigned: state.unsigned, assignee: state.assignee, reporter: state.reporter,
  parties: state.parties.map((party) => party.person), sealed: state.sealed,
})
