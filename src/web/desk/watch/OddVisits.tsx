import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OddVisits as Shape } from '../../../contract/watch.ts'
import type { Day } from '../../../domain/kernel/day.ts'
import { call } from '../../parts/api.ts'
import { Chip } from '../../parts/Chip.tsx'
import { useSay } from '../../parts/language.ts'
import { counted, titled } from '../../parts/say.ts'
import { Failed } from '../../parts/States.tsx'
import { DayText, MomentText } from '../../parts/when.tsx'
import { watchWords as w } from '../../words/desk-screens.ts'

/** Call-backs that came early or several on one day: how often, whose, and why, in the words that were written down. Nothing where there are none. */
export const OddVisits = () => {
  const say = useSay()
  const { data, error, refetch } = useQuery({ queryKey: ['watch', 'visits'], queryFn: ({ signal }) => call<Shape>('/api/watch/visits', { signal }), staleTime: 60_000 })
  if (!data) return error ? <section className="card"><Failed error={error} retry={() => void refetch()} /></section> : null
  if (data.total === 0) return null
  return (
    <section className="card flush">
      <div className="group-head"><h2>{say(w.oddVisits)}</h2><span className="head-count">{say(counted(w.oddTotal, data.total))}</span><small>{say(w.oddSince)} <DayText day={data.since as Day} /></small></div>
      <p className="pad small">{data.bodies.map((one) => `${say(one.body.name)} ${one.visits}`).join(say({ zh: '，', en: ', ' }))}</p>
      <ul className="lines">{data.items.map((one) => (
        <li key={one.matter.id + one.at}>
          <Link to="/matters/$id" params={{ id: one.matter.id }} className="line">
            <div className="line-text">
              <p className="line-title">{say(titled(one.matter.title))}</p>
              <p>{one.why ?? say(w.oddNoWhy)}</p>
              <p className="line-more"><span>{say(counted(w.oddAfter, one.after))}</span>{one.on && <span><DayText day={one.on as Day} /></span>}<span>{one.by}</span><span className="code">{one.matter.code}</span></p>
              <span className="marks">{one.sameDay && <Chip tone="amber">{say(w.oddSameDay)}</Chip>}{one.early !== undefined && <Chip tone="amber">{say(counted(w.oddEarly, one.early))}</Chip>}</span>
            </div>
            <div className="line-where"><b>{say(one.matter.stageWords)}</b><small>{say(one.matter.body.name)}</small></div>
            <div className="line-due"><small><MomentText at={one.at} near /></small></div>
          </Link>
        </li>
      ))}</ul>
    </section>
  )
}
