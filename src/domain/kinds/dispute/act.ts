import type { z } from 'zod'
import { isRefused, refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import type { PersonId } from '../../kernel/id.ts'
import { words } from '../../kernel/words.ts'
import * as form from '../../matter/form.ts'
import type { Act, World } from '../../matter/kind.ts'
import { ways } from '../../words/origins.ts'
import { isParty, mediatorsOf, principals } from './state.ts'
import type { DisputeState } from './state.ts'

/** Writes an act with its payload's type inferred from its form. */
export const act = <P extends z.ZodObject>(one: Act<DisputeState, P>): Act<DisputeState, P> => one

/** The party who acts; a bearer of a code may look, not act. */
export const self = (state: DisputeState, world: World): PersonId | Refused => {
  const { actor } = world
  if (actor.kind === 'resident' && isParty(state, actor.person)) return actor.person
  return refuse('unknown-party')
}

/** A party who is still in it: who has withdrawn reads, and neither agrees nor signs any more. */
export const selfStaying = (state: DisputeState, world: World): PersonId | Refused => {
  const me = self(state, world)
  return isRefused(me) || !state.left?.includes(me) ? me : refuse('already-done', { what: words('您已撤回', 'you have withdrawn') })
}

/** One of the two sides; a third party (第三人) is heard, and neither makes nor ends what the two sides do. */
export const selfAsSide = (state: DisputeState, world: World): PersonId | Refused => {
  const me = self(state, world)
  return isRefused(me) ? me : (knownSide(state, me) ?? me)
}

export const knownSide = (state: DisputeState, person: PersonId): Refused | undefined =>
  knownParty(state, person) ?? (principals(state).includes(person) ? undefined : refuse('incomplete', { what: words('申请人或对方（第三人不能代替）', 'the applicant or the other side; a third party cannot do it for them') }))

export const knownParty = (state: DisputeState, person: PersonId): Refused | undefined =>
  isParty(state, person) ? undefined : refuse('unknown-party')

/** Only who mediates this matter, presiding or beside, writes down what was said to them. */
export const selfMediates = (state: DisputeState, { actor }: World): Refused | undefined =>
  (actor.kind === 'officer' && mediatorsOf(state).includes(actor.account) ? undefined : refuse('incomplete', { what: words('您是本件的调解员', 'you mediate this') }))

export const partyField = (label = words('哪一方', 'Which party')) => form.person({ label })
export const wayField = form.choice(ways, { label: words('方式', 'How') })
export const whyField = form.long({ label: words('理由', 'Reason'), max: 2_000 })
