import type { DisputeFacts } from '../facts.ts'
import type { DisputeState } from '../state.ts'

/** The first state: what is known at first contact. */
export const begun = (data: DisputeFacts['opened']): Omit<DisputeState, 'stage' | 'stageSince' | 'openedAt' | 'openedOn' | 'extended' | 'overdue'> => ({
  id: data.id, city: data.city, kind: 'dispute', code: data.code, title: data.title, area: data.area, body: data.body, court: data.court,
  reporter: data.reporter, risk: data.risk, sealed: data.sealed,
  parties: data.parties.map((party) => (party.person === data.owner ? { ...party, owned: data.on } : party)),
  origin: data.origin, track: data.track, procedure: data.procedure, caseNo: data.caseNo, story: data.story, claim: data.claim,
  type: data.type, typeUnsure: data.typeUnsure, cause: data.cause, amount: data.amount, headcount: data.headcount, flags: data.flags, wants: data.wants,
  centre: data.body, level: data.level, ...(data.to ? { receivedBy: data.body, unsigned: true as const, taken: { by: data.body, to: data.to, at: data.area, on: data.on, returns: [] } } : {}), assertedOn: data.askedOn ?? data.on, since: data.since, filedBy: data.owner,
  routes: [], returns: [], settledRoute: false, notified: [], contacted: [], attempts: 0, consents: {}, mediatorTook: false, sessions: [],
  pledges: [], breaches: 0, visits: [], reopened: 0, evidence: [], linked: [], papers: {},
})
