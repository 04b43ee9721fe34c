import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import type { AccountId, PersonId } from '../../kernel/id.ts'
import { words } from '../../kernel/words.ts'
import type { Conflict } from '../../people/firewall.ts'
import { waivable } from '../../people/firewall.ts'
import { principals } from './state.ts'
import type { DisputeState } from './state.ts'

/** Both sides know of this relation and let the mediator go on with it. */
export const waived = (state: DisputeState, account: AccountId, conflict: Conflict): boolean =>
  waivable.includes(conflict) && (state.related ?? []).some((one) => one.account === account && one.conflict === conflict && principals(state).every((person) => one.waived.includes(person)))

/** Why there is nothing that this side could let pass: nothing told, something that binds whatever anybody says, or all let pass already. */
export const asksAbout = (state: DisputeState, person: PersonId): Refused | undefined => {
  const told = (state.related ?? []).filter((one) => one.account === state.assignee)
  if (told.length === 0 || told.some((one) => !waivable.includes(one.conflict))) {
    return refuse('incomplete', { what: words('调解员披露的、双方可以同意的关系', 'a relation that the mediator disclosed and that both may accept') })
  }
  return told.every((one) => one.waived.includes(person)) ? refuse('already-done', { what: words('您已同意', 'you have agreed') }) : undefined
}
