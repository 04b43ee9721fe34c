import { dayOf } from '../domain/kernel/day.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import { placed } from '../domain/matter/placed.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import { tonguesNeeded } from '../domain/words/needs.ts'
import type { Tongue } from '../domain/words/needs.ts'
import { findForAct } from '../store/load.ts'
import type { Context } from './context.ts'
import { keyId } from './context.ts'

/**
 * What is spoken best by the parties of a matter, for who chooses a mediator: an officer who reads it learns it of all, a party of themselves alone, and
 * whoever does not read it of nobody.
 */
export const tonguesFor = async (context: Context, actor: Actor, id: MatterId): Promise<readonly Tongue[]> => {
  if (actor.kind !== 'officer' && actor.kind !== 'resident') return []
  const loaded = await findForAct(context.db, actor.city, id, keyId('tongues'), dayOf(context.now()))
  const kind = loaded && context.kinds[loaded.kind]
  if (!loaded || !kind || !wayTo(reachOf(actor, 'read', kind.grants), placed(loaded.state))) return []
  return tonguesNeeded(loaded.state.parties.filter((party) => actor.kind === 'officer' || party.person === actor.person))
}
