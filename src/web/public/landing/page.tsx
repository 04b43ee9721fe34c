import { checkCode } from '../../../domain/law/matter-code.ts'
import { useSay } from '../../parts/language.ts'
import { frame } from '../../words/public.ts'
import { landing } from '../../words/public-track.ts'
import { fill } from '../base/fill.ts'
import type { Params } from '../base/fit.ts'
import { Link } from '../base/link.tsx'
import { State } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'

/** The link of a message. It says nothing of the matter itself: whoever holds the phone proves it first. */
const LandingPage = ({ params }: { readonly params: Params }) => {
  const say = useSay()
  const code = checkCode(params['code'] ?? '')
  useTitle(landing.title)
  if ('wrong' in code) return <State title={landing.bad} hint={landing.badHint} mark="！"><Link to="/check" className="btn main">{say(frame.check)}</Link></State>
  return (
    <div className="page">
      <div data-aloud>
        <h1>{say(landing.title)}</h1>
        <p className="lead">{say(fill(landing.lead, { code: code.ok }))}</p>
      </div>
      <div className="do">
        <Link to={`/my/${code.ok}`} className="btn main big">{say(landing.go)}</Link>
        <p className="help center">{say(landing.goHelp)}</p>
        <Link to={`/my/${code.ok}?do=not-me`} className="btn danger big">{say(landing.notMe)}</Link>
        <p className="help center">{say(landing.notMeHelp)}</p>
        <Link to={`/track?code=${code.ok}`} className="btn big">{say(landing.look)}</Link>
      </div>
      <p className="center"><Link to="/check" className="law">{say(landing.real)}</Link></p>
    </div>
  )
}

export default LandingPage
