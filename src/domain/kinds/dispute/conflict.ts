import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import type { AccountId } from '../../kernel/id.ts'
import type { World } from '../../matter/kind.ts'
import { conflicts } from '../../people/firewall.ts'
import type { DisputeState } from './state.ts'

/** Why this account may not mediate the matter; undefined when it may. Hard: no role overrides it. */
export const conflictOf = (_state: DisputeState, account: AccountId, world: World): Refused | undefined => {
  const card = world.city.account(account)
  if (!card?.active) return refuse('unknown-account')
  const first = world.conflictsOf(account)[0]
  return first && refuse('conflict-of-interest', { who: card.name, reason: conflicts[first] })
}
