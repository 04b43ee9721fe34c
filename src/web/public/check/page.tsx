import { useSay } from '../../parts/language.ts'
import { check, help } from '../../words/public-check.ts'
import { Link } from '../base/link.tsx'
import { useTitle } from '../parts/title.ts'
import { PersonCheck } from './person-check.tsx'

/** A false mediator and a false message are found out here before money or codes are given. */
const CheckPage = () => {
  const say = useSay()
  useTitle(check.title)
  return (
    <div className="page">
      <div data-aloud>
        <h1>{say(check.title)}</h1>
        <p className="lead">{say(check.lead)}</p>
        <section className="card alarm">
          <h2>{say(check.never)}</h2>
          <ul className="dots">{check.nevers.map((one) => <li key={one.zh}>{say(one)}</li>)}</ul>
          <h2>{say(check.neverSay)}</h2>
          <ul className="dots">{check.neverSaid.map((one) => <li key={one.zh}>{say(one)}</li>)}</ul>
        </section>
      </div>
      <PersonCheck />
      <section className="card">
        <h2>{say(check.codeTitle)}</h2>
        <p>{say(check.codeHelp)}</p>
        <Link to="/track" className="btn big">{say(check.codeGo)}</Link>
      </section>
      <section className="card">
        <h2>{say(check.numbers)}</h2>
        <ul className="lines">{help.lines.slice(0, 3).map((one) => <li key={one.number}><a className="number" href={`tel:${one.number}`}>{one.number}</a> <small>{say(one.words)}</small></li>)}</ul>
      </section>
    </div>
  )
}

export default CheckPage
