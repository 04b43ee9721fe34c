import type { z } from 'zod'
import type { BodyLine as BodyShape } from '../../../contract/city.ts'
import type { MatterView } from '../../../contract/matter.ts'
import { useLoad } from '../base/load.ts'
import { useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { Link } from '../base/link.tsx'

/** Who has it, under which number they are rung up (letters send people here for it), and how to see that they are who they say. */
export const Handlers = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const { assignee, body, court, place, stage } = view
  const [bodies] = useLoad<readonly z.infer<typeof BodyShape>[]>(`/api/bodies?${new URLSearchParams({ q: body.name.zh }).toString()}`)
  const phone = bodies.data?.find((one) => one.id === body.id)?.phone
  // What is over waits for no mediator.
  const over = stage === 'concluded' || stage === 'archived'
  return (
    <section className="card">
      <h2>{say(matter.who)}</h2>
      <p><b>{say(body.name)}</b><br /><small>{say(place.words)}</small></p>
      {phone && <p>{say(matter.ring)} <a href={`tel:${phone}`}>{phone}</a></p>}
      {assignee
        ? <p>{assignee.title && `${say(assignee.title)} `}{assignee.name} <Link to={`/check?name=${encodeURIComponent(assignee.name)}`} className="law">{say(matter.verify)}</Link></p>
        : !over && <p className="help">{say(matter.nobody)}</p>}
      {court && <p>{say(matter.court)} · {say(court.name)}</p>}
    </section>
  )
}
