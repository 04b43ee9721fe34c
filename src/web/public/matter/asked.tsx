import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'
import { Link } from '../base/link.tsx'
import { groupsOf, openAct } from './act-groups.ts'

/** What is asked of me, as buttons; what I may do besides; what must wait, with its reason. */
export const Asked = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const { now, also, later } = groupsOf(view.allowed)
  // Until it is answered whose it is, that question stands above with both answers.
  const notMe = openAct(view.allowed, 'own') ? undefined : openAct(view.allowed, 'not-me')
  return (
    <section className="asked-acts">
      <h2>{say(matter.now)}</h2>
      {now.length === 0 && <p className="note plain">{say(matter.nothing)}</p>}
      <div className="do">
        {now.map((one, index) => (
          <Link key={one.act} to={`/my/${view.id}?do=${one.act}`} className={index === 0 && one.tone === 'main' ? 'btn main big' : 'btn big'}>{say(one.label)}</Link>
        ))}
      </div>
      {later.length > 0 && (
        <details>
          <summary>{say(fill(matter.later, { n: later.length }))}</summary>
          <ul className="later">{later.map((one) => <li key={one.act}><b>{say(one.label)}</b><span>{one.not && say(one.not)}</span></li>)}</ul>
        </details>
      )}
      {(also.length > 0 || notMe) && (
        <div className="also">
          <p>{say(matter.also)}</p>
          <p>
            {also.map((one) => <Link key={one.act} to={`/my/${view.id}?do=${one.act}`} className="tool">{say(one.label)}</Link>)}
            {notMe && <Link to={`/my/${view.id}?do=not-me`} className="tool">{say(notMe.label)}</Link>}
          </p>
        </div>
      )}
    </section>
  )
}
