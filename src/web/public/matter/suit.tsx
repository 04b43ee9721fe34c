import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { Link } from '../base/link.tsx'
import { Law } from '../parts/law.tsx'

/** Ends after which a party may still go to court by themselves. */
const open: readonly string[] = ['refused', 'not-supplemented', 'declined', 'withdrawn', 'failed', 'expired', 'suit-returned', 'forged']

/** The door to the court: always in sight, and when it cannot be used, with the reason. */
export const Suit = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const act = view.allowed.find((one) => one.act === 'file-suit')
  // With the court already, or settled for good: then there is no door to show.
  if (view.stage === 'filing' || (view.outcome && !open.includes(view.outcome))) return null
  if (!act) return <section className="note plain" aria-labelledby="suit"><h2 id="suit">{say(matter.suit)}</h2><p>{say(matter.suitAfter)} <Law cite={matter.suitCite} /></p></section>
  return (
    <section className="note plain" aria-labelledby="suit">
      <h2 id="suit">{say(matter.suit)}</h2>
      {/* What a court has confirmed is enforced; whoever would sue for it again reads that first. */}
      {act.noted && act.help ? <p>{say(act.help)}</p> : <p>{say(matter.suitHelp)} <Law cite={matter.suitCite} /></p>}
      {act && !act.not && <Link to={`/my/${view.id}?do=file-suit`} className="btn">{say(act.label)}</Link>}
      {act?.not && <p className="help">{say(act.not)}</p>}
    </section>
  )
}
