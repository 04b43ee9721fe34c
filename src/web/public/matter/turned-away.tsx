import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'

/** Ends that somebody else decided: the reason and the next door are what is read first. */
const decided: readonly string[] = ['refused', 'suit-returned']

/** Why it was not taken and where to go, in the words that were written for the person. */
export const TurnedAway = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const why = view.outcome && decided.includes(view.outcome) ? view.facts.findLast((fact) => fact.kind === 'ended')?.summary : undefined
  return why ? <section className="note near" aria-labelledby="turned-away"><h2 id="turned-away">{say(matter.turnedAway)}</h2><p>{say(why)}</p></section> : null
}
