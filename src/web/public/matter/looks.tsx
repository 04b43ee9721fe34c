import type { MatterView } from '../../../contract/matter.ts'
import { formatMoment } from '../../../domain/kernel/day.ts'
import type { Moment } from '../../../domain/kernel/day.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'

/** Who opened what is masked, and why they said they did. */
export const Looks = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const language = useLanguage()
  if (!view.looks) return null
  return (
    <section className="card">
      <h2>{say(matter.looks)}</h2>
      {view.looks.length === 0 && <p className="help">{say(matter.looksNone)}</p>}
      <ul className="lines">
        {view.looks.map((look) => (
          <li key={look.at + look.who}>
            {say(fill(matter.looked, { who: look.who, what: look.what, why: look.why }))}
            <small>{formatMoment(look.at as Moment, language)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
