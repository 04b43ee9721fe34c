import { refuse } from '../../kernel/fault.ts'
import type { Refused } from '../../kernel/fault.ts'
import { words } from '../../kernel/words.ts'
import { principals, shownName } from './state.ts'
import type { DisputeState } from './state.ts'

const mediation: readonly string[] = ['hold-session', 'draft-agreement', 'settle-orally']

/** Mediation waits for the yes of each side: whose is missing says more than the stage does. */
export const awaited = (state: DisputeState, act: string): Refused | undefined => {
  if (state.stage !== 'preparing' || !mediation.includes(act)) return undefined
  const missing = principals(state).filter((person) => state.consents[person]?.yes !== true)
  if (missing.length === 0) return refuse('incomplete', { what: words('由谁来调解（先选定调解员，由其接手）', 'who mediates (choose the mediator, who then takes the case)') })
  const who = (mark: string) => missing.map((person) => shownName(state, person)).join(mark)
  return refuse('missing-consent', { who: words(who('、'), who(', ')) })
}
