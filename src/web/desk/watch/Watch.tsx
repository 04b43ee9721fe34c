import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { WatchAnswer } from '../../../contract/watch.ts'
import { call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { MomentText } from '../../parts/when.tsx'
import { watchWords as w } from '../../words/desk-screens.ts'
import { useKinds } from '../ask/matters.ts'
import { Figures } from './Figures.tsx'
import { MatterRow } from '../parts/MatterLine.tsx'
import { Numbers } from './Numbers.tsx'
import { OddVisits } from './OddVisits.tsx'
import { Bodies, Stages, Towns } from './Tables.tsx'

/** Monday morning: what is stuck and whose it is. Every number opens the matters that it counts. */
export const Watch = () => {
  const say = useSay()
  const { data, error, refetch } = useQuery({ queryKey: ['watch'], queryFn: ({ signal }) => call<WatchAnswer>('/api/watch', { signal }), refetchInterval: 60_000 })
  const kinds = useKinds().data
  const lists = kinds?.some((kind) => kind.canList)
  const blind = kinds !== undefined && !lists
  return (
    <>
      <div className="head"><h1>{say(blind ? w.figuresTitle : w.title)}</h1>{data && <small>{say(w.at).split('{time}')[0]}<MomentText at={data.at} near />{say(w.at).split('{time}')[1]}</small>}</div>
      {!data ? <section className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={10} />}</section> : (
        <>
          {/* To a reader of figures alone no matter is open, and nothing lies in anybody's hands: neither a list nor a table that must be empty. */}
          {blind && <p className="note">{say(w.figuresOnly)}</p>}
          {lists && <><Stuck data={data} /><Numbers data={data} /></>}
          {data.bodies.length > 0 && <Bodies data={data} />}
          {data.towns.length + data.stages.length > 0 && <div className="watch-pair"><Towns data={data} /><Stages data={data} /></div>}
          <OddVisits />
          <Figures />
        </>
      )}
    </>
  )
}

const Stuck = ({ data }: { data: WatchAnswer }) => {
  const say = useSay()
  return (
    <section className="card flush">
      <div className="group-head"><h2>{say(w.stuck)}</h2><small>{say(w.stuckHelp)}</small><span className="grow" /><Link className="to" to="/matters" search={{ due: 'late' }}>{say(w.allLate)} {data.late}</Link></div>
      {data.stuck.length === 0 ? <Empty title={say(w.stuckNone)}>{say(w.stuckNoneHelp)}</Empty> : <ul className="lines">{data.stuck.slice(0, 8).map((line) => <MatterRow key={line.id} line={line} />)}</ul>}
    </section>
  )
}
