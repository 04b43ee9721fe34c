import { Link } from '@tanstack/react-router'
import { useSay } from '../../parts/language.ts'
import { Empty } from '../../parts/States.tsx'
import { deskWords as w } from '../../words/desk.ts'

export const Lost = () => {
  const say = useSay()
  return <main id="content" className="page"><Empty title={say(w.notFoundPage)}><Link className="btn" to="/">{say(w.home)}</Link></Empty></main>
}
