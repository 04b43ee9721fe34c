import { useSay } from '../../parts/language.ts'
import { help } from '../../words/public-check.ts'
import { Link } from '../base/link.tsx'
import { useTitle } from '../parts/title.ts'
import { Centres } from './centres.tsx'

/** People, places and paper, for whoever cannot or will not use the phone alone. */
const HelpPage = () => {
  const say = useSay()
  useTitle(help.title)
  return (
    <div className="page">
      <div data-aloud>
        <h1>{say(help.title)}</h1>
        <p className="lead">{say(help.lead)}</p>
      </div>
      <section className="card">
        <h2>{say(help.call)}</h2>
        <ul className="lines">
          {help.lines.map((one) => <li key={one.number}><a className="number" href={`tel:${one.number}`}>{one.number}</a> <small>{say(one.words)}</small></li>)}
        </ul>
      </section>
      <section className="card">
        <h2>{say(help.centre)}</h2>
        <p className="help">{say(help.centreHelp)}</p>
        <Centres />
      </section>
      <section className="card">
        <h2>{say(help.paper)}</h2>
        <p className="help">{say(help.paperHelp)}</p>
        <div className="do">
          <Link to="/paper/filing" className="btn">{say(help.filing)}</Link>
          <Link to="/paper/consent" className="btn">{say(help.consent)}</Link>
          <Link to="/paper/address" className="btn">{say(help.address)}</Link>
        </div>
      </section>
      <section className="card">
        <h2>{say(help.other)}</h2>
        <p>{say(help.otherHelp)}</p>
      </section>
    </div>
  )
}

export default HelpPage
