import { useSay } from '../../parts/language.ts'
import { understood } from '../../words/public-tell.ts'
import { Law } from '../parts/law.tsx'

/** The court is always open: mediation may never stand before it. */
export const CourtDoor = () => {
  const say = useSay()
  return (
    <section className="note plain">
      <h2>{say(understood.court)}</h2>
      <p>{say(understood.courtWhy)} <Law cite={understood.courtCite} /></p>
    </section>
  )
}
