import { Link } from '@tanstack/react-router'
import { useSay } from '../../parts/language.ts'
import { Empty } from '../../parts/States.tsx'
import { deskWords as w } from '../../words/desk.ts'
import { partsWords } from '../../words/parts.ts'

/** A desk of another office: said at once, instead of drawing tools whose every use the server would refuse. */
export const Denied = () => {
  const say = useSay()
  return (
    <section className="card">
      <Empty title={say(partsWords.states.denied)}><p>{say(partsWords.states.deniedHelp)}</p><Link className="btn" to="/">{say(w.home)}</Link></Empty>
    </section>
  )
}
