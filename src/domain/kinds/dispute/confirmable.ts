import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import { words } from '../../kernel/words.ts'
import { citesWords } from '../../law/cite.ts'
import { confirmability } from '../../law/confirmation.ts'
import type { World } from '../../matter/kind.ts'
import { confirmationExpired } from './expired.ts'
import { mayAskCourt, nameOf, principals } from './state.ts'
import type { Clause, DisputeState } from './state.ts'

const clausesOf = ({ agreement }: DisputeState): readonly Clause[] => agreement?.clauses ?? []

/** What an application covers: all but what cannot be confirmed. */
export const coverable = (state: DisputeState): readonly Clause[] => clausesOf(state).filter((clause) => !clause.barred)

/** Why the agreement cannot go to the court, apart from who has not yet asked; undefined when nothing stands in the way. */
export const confirmable = (state: DisputeState, world: Pick<World, 'city' | 'today' | 'calendar'>): Refused | undefined => {
  // What was settled in a suit is ended by the court in that suit: a mediation document, a withdrawal, or closed otherwise.
  if (state.track === 'entrusted') return refuse('not-confirmable', { reason: words('已立案的，由法院出具调解书或者准许撤诉，不另行确认（《特邀调解规定》第20条）', 'in a filed case the court issues a mediation document or lets the suit be withdrawn (Provisions on Invited Mediation, art. 20)') })
  const late = confirmationExpired(state, world)
  if (late) return late
  if (!mayAskCourt(state)) return refuse('already-done', { what: words('是否请法院确认已有结果', 'whether to ask the court is settled') })
  const lead = world.city.body(state.body)
  const clauses = clausesOf(state)
  const holds = (barred: Clause['barred']): boolean => clauses.some((clause) => clause.barred === barred)
  const { obstacles } = confirmability({
    effectiveOn: state.agreement?.effectiveOn, channel: state.channel ?? 'people', lawfulBody: lead?.active === true,
    parties: principals(state).map((person) => ({ name: nameOf(state, person), joins: true })),
    content: { status: holds('status'), title: holds('title'), otherProcedure: false, notCourtBusiness: false }, remains: holds(undefined),
  }, world.today, world.calendar)
  const [first] = obstacles
  if (!first) return undefined
  const cite = citesWords([first.cite])
  return refuse('not-confirmable', { reason: { zh: `${first.words.zh}（${cite.zh}）。${first.next.zh}`, en: `${first.words.en} (${cite.en}). ${first.next.en}` } })
}
