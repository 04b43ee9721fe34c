import { addDays, dayOf } from '../domain/kernel/day.ts'
import { townOf } from '../domain/kernel/area.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { DisputeState } from '../domain/kinds/dispute/state.ts'
import type { RoutingRule } from '../domain/kinds/dispute/routing/rule.ts'
import { suggestRoutes } from '../domain/kinds/dispute/routing/suggest.ts'
import type { RoutingQuestion } from '../domain/kinds/dispute/routing/question.ts'
import type { Suggestion } from '../domain/kinds/dispute/routing/suggest.ts'
import { placed } from '../domain/matter/placed.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import { tonguesNeeded, tonguesOf } from '../domain/words/needs.ts'
import { findForAct } from '../store/load.ts'
import { findBounces, findRules } from '../store/routing.ts'
import { loadOfBodies } from '../store/counts.ts'
import type { Context } from './context.ts'
import { keyId } from './context.ts'

/** Returns older than this teach no more. */
const memoryDays = 90

/** Stages in which a dispute is work in a body's hands. */
export const inHand = ['routed', 'preparing', 'mediating', 'signing', 'agreed', 'performing', 'breached']

/**
 * The doors for a matter, the best first, each with its rule, its reason and its load. Read by who may route the matter or read it.
 * @throws FaultError `unavailable`
 */
export const routesFor = async (context: Context, actor: Actor, id: MatterId): Promise<readonly Suggestion[] | Refused> => {
  const loaded = await findForAct(context.db, actor.city, id, keyId('routes'), dayOf(context.now()))
  const kind = loaded && context.kinds[loaded.kind]
  if (!loaded || !kind || !wayTo(reachOf(actor, 'read', kind.grants), placed(loaded.state))) return refuse('not-found')
  if (loaded.kind !== 'dispute') return []
  const asked = questionOf(loaded.state as DisputeState)
  // What helps a party is for those who handle the matter.
  return suggestFor(context, actor.city, actor.kind === 'officer' ? asked : { ...asked, tongues: [] })
}

/** The same for a story that nobody has filed yet. */
export const suggestFor = async (context: Context, city: string, asked: RoutingQuestion): Promise<readonly Suggestion[]> => {
  const today = dayOf(context.now())
  const [edition, rules, load, bounced] = await Promise.all([
    context.books.of(city), findRules(context.db, city, today), loadOfBodies(context.db, city, inHand),
    findBounces(context.db, city, townOf(asked.area) ?? '', asked.type, addDays(today, -memoryDays)),
  ])
  const doors = [...edition.book.bodies()].map((body) => {
    const mediators = edition.book.accountsOf(body.id).filter((one) => one.active && one.roles.includes('mediator'))
    return {
      ...body, load: load.get(body.id) ?? 0, bounced: bounced.get(body.id) ?? 0, staffed: mediators.length > 0,
      ...(asked.tongues?.length ? { tongues: tonguesOf(mediators.flatMap((one) => one.speaks ?? [])) } : {}),
    }
  })
  return suggestRoutes(asked, rules as readonly RoutingRule[], doors, today)
}

const questionOf = (state: DisputeState): RoutingQuestion => ({
  type: state.type, sure: state.typeUnsure ? 0 : 1, flags: state.flags, risk: state.risk, origin: state.origin, area: state.area, headcount: state.headcount, amount: state.amount,
  crossTown: false, chamberMember: state.origin === 'industry',
  bothCompanies: state.parties.length > 1 && state.parties.every((party) => party.form === 'company'),
  filedInCourt: state.track === 'entrusted', wants: state.wants, text: `${state.claim}\n${state.story}`, returnedBy: state.returns.map((one) => one.body), tongues: tonguesNeeded(state.parties),
})
