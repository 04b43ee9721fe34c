import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import type { AccountId, PersonId } from '../../kernel/id.ts'
import { words } from '../../kernel/words.ts'
import type { Words } from '../../kernel/words.ts'
import type { CityBook } from '../../people/city-book.ts'
import type { Conflict } from '../../people/firewall.ts'
import { waivable } from '../../people/firewall.ts'
import { mediatorsOf, principals } from './state.ts'
import type { DisputeState } from './state.ts'

/** Both sides know of this relation and let the mediator go on with it. */
export const waived = (state: DisputeState, account: AccountId, conflict: Conflict): boolean =>
  waivable.includes(conflict) && (state.related ?? []).some((one) => one.account === account && one.conflict === conflict && principals(state).every((person) => one.waived.includes(person)))

/** Of whom at this table this side was told something that the law lets both accept, and has not accepted yet. What binds whatever anybody says asks nothing. */
export const askedAbout = (state: DisputeState, person: PersonId): readonly AccountId[] => acceptable(state).filter((account) => toldOf(state, account).some((one) => !one.waived.includes(person)))

const toldOf = (state: DisputeState, account: AccountId) => (state.related ?? []).filter((one) => one.account === account)
const acceptable = (state: DisputeState): readonly AccountId[] => mediatorsOf(state).filter((account) => {
  const told = toldOf(state, account)
  return told.length > 0 && told.every((one) => waivable.includes(one.conflict))
})

/** Why there is nothing that this side could let pass: nothing told, something that binds whatever anybody says, or all let pass already. */
export const asksAbout = (state: DisputeState, person: PersonId): Refused | undefined => {
  if (acceptable(state).length === 0) return refuse('incomplete', { what: words('调解员披露的、双方可以同意的关系', 'a relation that the mediator disclosed and that both may accept') })
  return askedAbout(state, person).length === 0 ? refuse('already-done', { what: words('您已同意', 'you have agreed') }) : undefined
}

/** A relation as it is told: with the name of whose it is, where more than one mediates. */
export const namedAmong = (state: DisputeState, account: AccountId, said: Words, city: CityBook): Words => {
  const name = mediatorsOf(state).length > 1 ? city.account(account)?.name : undefined
  return name ? words(`${name} ${said.zh}`, `${name} ${said.en}`) : said
}
