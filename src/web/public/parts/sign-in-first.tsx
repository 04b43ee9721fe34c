import { useSay } from '../../parts/language.ts'
import { mine } from '../../words/public-matter.ts'
import { Link } from '../base/link.tsx'
import { Proof } from './proof.tsx'
import { useTitle } from './title.ts'

/** What is somebody's own is shown after their phone is proved; until then there is another way: the case code. */
export const SignInFirst = () => {
  const say = useSay()
  useTitle(mine.title)
  return (
    <div className="page">
      <div data-aloud><h1>{say(mine.signIn)}</h1></div>
      <div className="card"><Proof onProved={() => undefined} /></div>
      <p className="note plain">{say(mine.signInHelp)} <Link to="/track" className="law">{say(mine.byCode)}</Link></p>
    </div>
  )
}
