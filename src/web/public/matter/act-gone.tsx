import type { Allowed } from '../../../contract/form.ts'
import type { MatterView } from '../../../contract/matter.ts'
import { formatMoment } from '../../../domain/kernel/day.ts'
import type { Moment } from '../../../domain/kernel/day.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { acting } from '../../words/public-matter.ts'
import { Link } from '../base/link.tsx'
import { isEmpty } from '../base/value.ts'
import { Answer } from '../fields/answer.tsx'
import { State } from '../parts/state.tsx'
import { findKept } from './use-act.ts'

/** What a person had before their eyes when they began. */
export interface Opened {
  readonly act: Allowed | undefined
  readonly version: number
}

interface Props {
  readonly view: MatterView
  readonly name: string
  readonly opened: Opened
}

/** A step that cannot be taken, or no longer: why, what happened meanwhile, the way back, and whatever had been written for it. */
export const ActGone = ({ view, name, opened }: Props) => {
  const say = useSay()
  const language = useLanguage()
  const now = view.allowed.find((one) => one.act === name)
  const act = now ?? opened.act
  const since = view.facts.filter((fact) => fact.seq > opened.version).toSorted((a, b) => a.seq - b.seq)
  const kept = findKept(view.id, name)?.values ?? {}
  const written = (act?.form ?? []).filter((one) => ['text', 'long', 'money', 'list', 'replies'].includes(one.widget) && !isEmpty(kept[one.name]))
  return (
    <State title={act?.label ?? acting.gone} hint={now?.not ?? (since.length > 0 ? acting.overtaken : acting.goneHint)} mark="○">
      {since.length > 0 && <ul className="lines">{since.map((fact) => <li key={fact.seq}><b>{say(fact.words)}</b>{fact.summary && <p>{say(fact.summary)}</p>}<small>{fact.by.name}{fact.by.name && ' · '}{say(fact.by.role)} · {formatMoment(fact.at as Moment, language)}</small></li>)}</ul>}
      {written.length > 0 && (
        <section className="card written">
          <h2>{say(acting.written)}</h2>
          <dl className="summary">{written.map((one) => <div key={one.name}><dt>{say(one.label)}</dt><dd className="story"><Answer field={one} value={kept[one.name]} /></dd></div>)}</dl>
        </section>
      )}
      <Link to={`/my/${view.id}`} className="btn main">{say(acting.back)}</Link>
    </State>
  )
}
