import { useSay } from '../../parts/language.ts'
import type { TriageAnswer } from '../base/draft.ts'
import { Law } from '../parts/law.tsx'
import { nextDoor } from './next-door.ts'

/** The court, or the arbitration that comes before it, is always open: mediation may never stand before it. */
export const CourtDoor = ({ answer }: { readonly answer: TriageAnswer }) => {
  const say = useSay()
  const door = nextDoor(answer)
  return (
    <section className="note plain">
      <h2>{say(door.title)}</h2>
      <p>{say(door.why)} <Law cite={door.cite} /></p>
    </section>
  )
}
