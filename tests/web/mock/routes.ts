import type { z } from 'zod'
import type { RouteSuggestion } from '../../../src/contract/city.ts'
import { dayOf, moment } from '../../../src/domain/kernel/day.ts'
import { suggestRoutes } from '../../../src/domain/kinds/dispute/routing/suggest.ts'
import type { DisputeState } from '../../../src/domain/kinds/dispute/state.ts'
import { channels } from '../../../src/domain/words/channels.ts'
import type { Channel } from '../../../src/domain/words/channels.ts'
import { bodies, rules } from './city.ts'
import type { Kept } from './office.ts'

/** The real rules on the real city; loads are made up from the name, so that they differ and stay. */
export const routesOf = (kept: Kept): z.infer<typeof RouteSuggestion>[] => {
  const state = kept.state as DisputeState
  const doors = bodies.map((body) => ({ ...body, load: body.capacity === 0 ? 0 : [...body.key].reduce((sum, one) => sum + one.charCodeAt(0), 0) % (body.capacity + 3), bounced: 0, staffed: true }))
  const found = suggestRoutes({
    type: state.type, sure: 0.94, flags: state.flags, risk: state.risk, origin: state.origin, area: state.area, headcount: state.headcount, amount: state.amount,
    crossTown: false, chamberMember: false, bothCompanies: false, filedInCourt: false, text: state.story, returnedBy: state.returns.map((one) => one.body),
  }, rules, doors, dayOf(moment(new Date().toISOString())))
  return found.map((one, at) => ({
    channel: one.channel, channelWords: channels[one.channel as Channel] ?? { zh: one.channel, en: one.channel }, body: { id: one.body.id, name: one.body.name }, reason: one.reason,
    rule: one.rule.id, cite: one.rule.cite, load: one.body.load, capacity: one.body.capacity, confidence: one.confidence, best: at === 0, conflicts: [],
  }))
}
