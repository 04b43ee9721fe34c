import { useSay } from '../../parts/language.ts'
import { understood } from '../../words/public-tell.ts'
import type { TriageAnswer } from '../base/draft.ts'
import { Law } from '../parts/law.tsx'

/** The ways open to the person, the suggested one first, each with time, cost and effect. */
export const Ways = ({ answer }: { readonly answer: TriageAnswer }) => {
  const say = useSay()
  const { route, ways } = answer
  if (ways.length === 0 && !route) return null
  const sorted = [...ways].sort((a, b) => Number(b.channel === route?.channel) - Number(a.channel === route?.channel))
  return (
    <section>
      <h2>{say(understood.waysTitle)}</h2>
      {route && !ways.some((one) => one.channel === route.channel) && (
        <div className="card first">
          <p className="chip maple">{say(understood.routeTitle)}</p>
          <h3>{say(route.channelWords)}{route.body && <small> · {say(route.body.name)}</small>}</h3>
          <p>{say(route.reason)}</p>
        </div>
      )}
      {sorted.map((way) => (
        <div key={way.channel} className={way.channel === route?.channel ? 'card first' : 'card'}>
          {way.channel === route?.channel && <p className="chip maple">{say(understood.routeTitle)}</p>}
          <h3>{say(way.words)}</h3>
          {way.channel === route?.channel && <p>{route.body && <b>{say(route.body.name)} </b>}{say(route.reason)}</p>}
          <dl className="facts">
            {way.when && <div><dt>{say(understood.when)}</dt><dd>{say(way.when)}</dd></div>}
            <div><dt>{say(understood.time)}</dt><dd>{say(way.time)}</dd></div>
            <div><dt>{say(understood.cost)}</dt><dd>{say(way.cost)}</dd></div>
            <div><dt>{say(understood.effect)}</dt><dd>{say(way.effect)}</dd></div>
          </dl>
          <Law cite={way.cite} />
        </div>
      ))}
    </section>
  )
}
