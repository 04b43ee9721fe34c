import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { Link } from '../base/link.tsx'
import { openAct } from './act-groups.ts'

/** The first of two moments: is this in my name with my will? Asked until answered; “not me” stays possible after. */
export const Owned = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const own = openAct(view.allowed, 'own')
  const notMe = openAct(view.allowed, 'not-me')
  if (!own) return null
  const applicant = view.parties.find((one) => one.me)?.side === 'applicant'
  return (
    <section className="card" aria-labelledby="owned">
      <h2 id="owned">{say(applicant ? matter.mine : matter.meant)}</h2>
      <p>{say(applicant ? matter.mineHelp : matter.otherHelp)}</p>
      <div className="do two">
        <Link to={`/my/${view.id}?do=own`} className="btn">{say(own.label)}</Link>
        {notMe && <Link to={`/my/${view.id}?do=not-me`} className="btn danger">{say(notMe.label)}</Link>}
      </div>
    </section>
  )
}
