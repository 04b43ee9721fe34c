import type { Allowed } from '../../../contract/form.ts'
import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { acting } from '../../words/public-matter.ts'
import { Link } from '../base/link.tsx'
import { isEmpty } from '../base/value.ts'
import { Answer } from '../fields/answer.tsx'
import { State } from '../parts/state.tsx'
import { findKept } from './use-act.ts'

interface Props {
  readonly view: MatterView
  readonly name: string
  /** As it stands, or as it stood when the page was opened. */
  readonly act: Allowed | undefined
}

/** A step that cannot be taken, or no longer: why, the way back, and whatever had been written for it. */
export const ActGone = ({ view, name, act }: Props) => {
  const say = useSay()
  const kept = findKept(view.id, name)?.values ?? {}
  const written = (act?.form ?? []).filter((one) => ['text', 'long', 'money', 'list'].includes(one.widget) && !isEmpty(kept[one.name]))
  return (
    <State title={act?.label ?? acting.gone} hint={act?.not ?? acting.goneHint} mark="○">
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
