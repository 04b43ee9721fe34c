import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'
import { Link } from '../base/link.tsx'

/** Documents that the file must hold, with who supplies what is missing. */
export const Papers = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  if (view.papers.length === 0) return null
  return (
    <details className="card">
      <summary>{say(matter.papers)}</summary>
      <ul className="lines">
        {view.papers.map((one) => (
          <li key={one.name}>
            {say(one.words)}
            <small><span aria-hidden="true">{one.present ? '✓ ' : '○ '}</span>{say(one.present ? matter.has : fill(matter.lacks, { from: one.from }))}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Other matters that belong to this one, as far as the reader may know of them. */
export const Links = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  if (view.links.length === 0) return null
  return (
    <section className="card">
      <h2>{say(matter.links)}</h2>
      <ul className="lines">{view.links.map((one) => <li key={one.id}><Link to={`/my/${one.id}`}>{say(one.title)}</Link><small>{one.code}</small></li>)}</ul>
    </section>
  )
}
