import { covers } from '../../kernel/area.ts'
import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import type { Act, World } from '../../matter/kind.ts'
import type { Role } from '../../words/roles.ts'
import type { DisputeState } from './state.ts'

/** What the centre in charge does: taking, sending, deciding, ending. */
const ofTheCentre: readonly string[] = [
  'accept', 'refuse', 'ask-supplement', 'hand-to-police', 'route', 'decide-route', 'escalate', 'transfer', 'decide-objection', 'suspend', 'resume',
  'record-withdrawal', 'merge', 'reopen', 'unfreeze', 'void', 'set-secrecy', 'archive',
]

const desks: readonly Role[] = ['window', 'dispatcher', 'centre-head', 'justice-office']

/**
 * Exactly one centre leads (主办). A village or town still sees what arose there, but once a dispute lies with a centre above them, only
 * officers whose area covers that centre's act for it.
 */
export const outOfHand = (state: DisputeState, { actor, role, city }: World): Refused | undefined => {
  if (actor.kind !== 'officer' || !desks.includes(role)) return undefined
  const centre = city.body(state.centre)
  return !centre || actor.posts.some((post) => post.role === role && covers(post.area, centre.area)) ? undefined : refuse('not-allowed')
}

export const byTier = (acts: Readonly<Record<string, Act<DisputeState>>>): Readonly<Record<string, Act<DisputeState>>> =>
  Object.fromEntries(Object.entries(acts).map(([name, one]) =>
    [name, ofTheCentre.includes(name) ? { ...one, ready: (state, world) => outOfHand(state, world) ?? one.ready?.(state, world) } : one]))
