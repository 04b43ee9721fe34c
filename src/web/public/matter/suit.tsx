import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { Link } from '../base/link.tsx'
import { Law } from '../parts/law.tsx'

/** The door to the court: always in sight, and when it cannot be used, with the reason. */
export const Suit = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const act = view.allowed.find((one) => one.act === 'file-suit')
  return (
    <section className="note plain" aria-labelledby="suit">
      <h2 id="suit">{say(matter.suit)}</h2>
      <p>{say(matter.suitHelp)} <Law cite={matter.suitCite} /></p>
      {act && !act.not && <Link to={`/my/${view.id}?do=file-suit`} className="btn">{say(act.label)}</Link>}
      {act?.not && <p className="help">{say(act.not)}</p>}
    </section>
  )
}
