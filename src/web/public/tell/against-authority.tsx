import { useSay } from '../../parts/language.ts'
import { understood } from '../../words/public-tell.ts'
import { fill } from '../base/fill.ts'
import type { TriageAnswer } from '../base/draft.ts'
import { Law } from '../parts/law.tsx'

/** Said before the kind and the ways: why nobody mediates what an authority decided, and the sixty days that run. */
export const AgainstAuthority = ({ answer: { against } }: { readonly answer: TriageAnswer }) => {
  const say = useSay()
  if (!against) return null
  return (
    <section className="card first" aria-labelledby="against">
      <h2 id="against">{say(understood.against)}</h2>
      <p>{say(understood.againstWhy)} <Law cite={understood.againstCite} /></p>
      <p className="help">{say(fill(understood.againstFrom, { words: against }))}</p>
    </section>
  )
}
