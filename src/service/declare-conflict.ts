import { dayOf } from '../domain/kernel/day.ts'
import type { Day } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { MatterId, PersonId } from '../domain/kernel/id.ts'
import { words } from '../domain/kernel/words.ts'
import { placed } from '../domain/matter/placed.ts'
import type { Officer } from '../domain/people/actor.ts'
import type { Conflict } from '../domain/people/firewall.ts'
import { disclose } from '../domain/people/grants.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import { putBodyConflict, putConflict } from '../store/conflicts.ts'
import { findForAct } from '../store/load.ts'
import type { Context } from './context.ts'
import { keyId } from './context.ts'
import { refusedFields } from './form-faults.ts'

/** What somebody may say of themselves. `served-papers` and `is-party` are found by the system and cannot be declared away. */
export const declarable = ['kin', 'same-firm', 'earlier-agent', 'village'] as const satisfies readonly Conflict[]

export interface Declaration {
  readonly matter: MatterId
  readonly person: PersonId
  readonly conflict: (typeof declarable)[number]
  /** Absent: until it is taken back by an administrator. */
  readonly until?: Day | undefined
}

/**
 * An officer who may handle or mediate a matter declares a relation to a party of it. From then on they cannot be chosen as its
 * mediator; a conflict of the firm (`same-firm`) binds everybody of their body.
 */
export const declareConflict = async (context: Context, actor: Officer, said: Declaration): Promise<{ declared: true } | Refused> => {
  const today = dayOf(context.now())
  const loaded = await findForAct(context.db, actor.city, said.matter, keyId('conflict'), today)
  const kind = loaded && context.kinds[loaded.kind]
  if (!loaded || !kind || !wayTo(reachOf(actor, 'read', kind.grants), placed(loaded.state))) return refuse('not-found')
  if (!wayTo(reachOf(actor, disclose, kind.grants), placed(loaded.state))) return refuse('not-allowed')
  if (!loaded.state.parties.some((party) => party.person === said.person)) return refuse('unknown-party')
  if (said.until !== undefined && said.until < today) return refusedFields([{ path: 'until', words: words('最后一天不能早于今天。', 'The last day cannot lie before today.') }])
  const one = { city: actor.city, person: said.person, conflict: said.conflict, since: today, until: said.until, source: `${actor.name}（${actor.account}）` }
  if (said.conflict === 'same-firm') {
    for (const body of new Set(actor.posts.map((post) => post.body))) await putBodyConflict(context.db, body, one)
  } else {
    await putConflict(context.db, actor.account, one)
  }
  return { declared: true }
}
