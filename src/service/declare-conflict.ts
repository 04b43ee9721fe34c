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
import { findMediated, findMediatedByBodies, putBodyConflict, putConflict } from '../store/conflicts.ts'
import type { Mediated } from '../store/conflicts.ts'
import type { Transaction } from '../store/database.ts'
import { findForAct } from '../store/load.ts'
import { act } from './act.ts'
import type { Context } from './context.ts'
import { keyId } from './context.ts'
import { refusedFields } from './form-faults.ts'
import type { Happening } from './happenings.ts'
import { whenOvertaken } from './settle.ts'
import type { Within } from './settle.ts'

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
  await whenOvertaken(undefined, async () => {
    const told: Happening[] = []
    await context.db.transaction(async (tx) => {
      told.length = 0
      for (const mediated of await bind(tx, actor, one)) await tellParties(context, actor.city, said, mediated, { tx, told })
    })
    for (const happening of told) context.happenings.tell(happening)
  })
  return { declared: true }
}

/** Puts the relation into the register. Comes back with what lies in the hands of those whom it binds: of the declarer, or of all of their bodies. */
const bind = async (tx: Transaction, actor: Officer, one: Parameters<typeof putConflict>[2]): Promise<readonly Mediated[]> => {
  if (one.conflict !== 'same-firm') {
    await putConflict(tx, actor.account, one)
    return findMediated(tx, actor.city, actor.account, one.person)
  }
  const bodies = [...new Set(actor.posts.map((post) => post.body))]
  for (const body of bodies) await putBodyConflict(tx, body, one)
  return findMediatedByBodies(tx, actor.city, bodies, one.person)
}

/**
 * Who already mediates a matter of this person, this one or another, owes its parties the word at once (在线调解规则 art. 13), also where a
 * colleague declared what binds both; who could only be chosen owes it to the register. Told by the system, because to which of the parties
 * stays in the register. Declared twice it is told once, and where mediation is over there is nothing to tell: the act is refused, and the
 * declaration stands.
 */
const tellParties = async (context: Context, city: string, { person, conflict }: Declaration, { id, account }: Mediated, within: Within): Promise<void> => {
  await act(context, {
    actor: { kind: 'system', city, job: 'relations' }, matter: id, act: 'tell-relation', payload: { account, conflict }, key: `relation ${id} ${account} ${person} ${conflict}`,
  }, within)
}
