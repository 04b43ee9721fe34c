import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import type { AccountId } from '../../kernel/id.ts'
import type { World } from '../../matter/kind.ts'
import { conflicts } from '../../people/firewall.ts'
import { waived } from './related.ts'
import type { DisputeState } from './state.ts'

/** Why this account may not mediate the matter; undefined when it may. Hard: no role overrides it, only both sides together where the law lets them. */
export const conflictOf = (state: DisputeState, account: AccountId, world: World): Refused | undefined => {
  const card = world.city.account(account)
  // A mediator of another body could take the case and would find it closed to them.
  const there = world.city.accountsOf(state.body).some((one) => one.id === account)
  if (!card?.active || !card.roles.includes('mediator') || !there) return refuse('unknown-account')
  return bound(state, card.name, account, world)
}

/** Whoever mediates is asked each time, not only when they are chosen: a party may have come in since, or a relation. */
export const ownConflict = (state: DisputeState, { actor, ...world }: World): Refused | undefined =>
  (actor.kind === 'officer' ? bound(state, actor.name, actor.account, world) : undefined)

const bound = (state: DisputeState, who: string, account: AccountId, world: Pick<World, 'conflictsOf'>): Refused | undefined => {
  const first = world.conflictsOf(account).find((one) => !waived(state, account, one))
  return first && refuse('conflict-of-interest', { who, reason: conflicts[first] })
}
