import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { Link } from '../base/link.tsx'

/** Who has it, and how to see that they are who they say. */
export const Handlers = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const { assignee, body, court, place } = view
  return (
    <section className="card">
      <h2>{say(matter.who)}</h2>
      <p><b>{say(body.name)}</b><br /><small>{say(place.words)}</small></p>
      {assignee
        ? <p>{assignee.title && `${say(assignee.title)} `}{assignee.name} <Link to={`/check?name=${encodeURIComponent(assignee.name)}`} className="law">{say(matter.verify)}</Link></p>
        : <p className="help">{say(matter.nobody)}</p>}
      {court && <p>{say(matter.court)} · {say(court.name)}</p>}
    </section>
  )
}
