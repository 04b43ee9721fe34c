import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { WatchAnswer } from '../../../contract/watch.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { MomentText } from '../../parts/when.tsx'
import { watchWords as w } from '../../words/desk-screens.ts'
import type { Query } from '../ask/matters.ts'
import { Figures } from './Figures.tsx'
import { MatterRow } from '../parts/MatterLine.tsx'

/** Monday morning: what is stuck and whose it is. Every number opens the matters that it counts. */
export const Watch = () => {
  const say = useSay()
  const { data, error, refetch } = useQuery({ queryKey: ['watch'], queryFn: ({ signal }) => call<WatchAnswer>('/api/watch', { signal }), refetchInterval: 60_000 })
  return (
    <>
      <div className="head"><h1>{say(w.title)}</h1>{data && <small>{say(w.at).split('{time}')[0]}<MomentText at={data.at} near />{say(w.at).split('{time}')[1]}</small>}</div>
      {!data ? <section className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={10} />}</section> : (
        <>
          <Stuck data={data} />
          <Numbers data={data} />
          <Bodies data={data} />
          <div className="watch-pair"><Towns data={data} /><Stages data={data} /></div>
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

const Numbers = ({ data }: { data: WatchAnswer }) => {
  const say = useSay()
  const numbers = [
    [w.open, data.open, {}], [w.late, data.late, { due: 'late' }], [w.week, data.week, { due: 'week' }], [w.returned, data.returned, { flag: 'returned' }],
  ] as const satisfies readonly (readonly [Words, number | string, Query])[]
  return (
    <section aria-label={say(w.numbers)}>
      <ul className="numbers">{numbers.map(([words, total, query]) => (
        <li key={words.en}><Link to="/matters" search={query} className="number" data-bad={(words === w.late && total !== 0) || undefined}><b>{words === w.late && total !== 0 ? '▲ ' : ''}{total}</b><span>{say(words)}</span></Link></li>
      ))}</ul>
    </section>
  )
}

const shownAtFirst = 10

const Bodies = ({ data }: { data: WatchAnswer }) => {
  const say = useSay()
  const [all, setAll] = useState(false)
  const rows = all ? data.bodies : data.bodies.slice(0, shownAtFirst)
  return (
    <section className="card flush">
      <div className="group-head"><h2>{say(w.bodies)}</h2></div>
      <Table head={[w.body, w.open, w.week, w.late, w.worst]}>
        {rows.map((row) => (
          <tr key={row.body.id}>
            <th scope="row">{say(row.body.name)}</th>
            <td><To query={{ body: row.body.id }} what={row.body.name}>{row.open}</To></td>
            <td><To query={{ body: row.body.id, due: 'week' }} what={row.body.name}>{row.week}</To></td>
            <td><To query={{ body: row.body.id, due: 'late' }} what={row.body.name} bad={row.late !== 0}>{row.late}</To></td>
            <td>{row.worst > 0 ? say(counted(w.days, row.worst)) : '—'}</td>
          </tr>
        ))}
      </Table>
      {rows.length < data.bodies.length && <button type="button" className="btn quiet wide" onClick={() => setAll(true)}>{say(counted(w.showAll, data.bodies.length))}</button>}
    </section>
  )
}

const Towns = ({ data }: { data: WatchAnswer }) => {
  const say = useSay()
  return (
    <section className="card flush">
      <div className="group-head"><h2>{say(w.towns)}</h2></div>
      <Table head={[w.town, w.open, w.late, w.share]}>
        {data.towns.map((row) => (
          <tr key={row.area.path}>
            <th scope="row">{say(row.area.words)}</th>
            <td><To query={{ area: row.area.path }} what={row.area.words}>{row.open}</To></td>
            <td><To query={{ area: row.area.path, due: 'late' }} what={row.area.words} bad={row.late !== 0}>{row.late}</To></td>
            <td><Share late={row.late} open={row.open} /></td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

const Stages = ({ data }: { data: WatchAnswer }) => {
  const say = useSay()
  return (
    <section className="card flush">
      <div className="group-head"><h2>{say(w.stages)}</h2></div>
      <Table head={[w.stage, w.open, w.late, w.share]}>
        {data.stages.map((row) => (
          <tr key={row.kind + row.stage}>
            <th scope="row">{say(row.kindWords)} · {say(row.words)}</th>
            <td><To query={{ kind: row.kind, stage: row.stage }} what={row.words}>{row.open}</To></td>
            <td><To query={{ kind: row.kind, stage: row.stage, due: 'late' }} what={row.words} bad={row.late !== 0}>{row.late}</To></td>
            <td><Share late={row.late} open={row.open} /></td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

const Table = ({ head, children }: { head: readonly Words[]; children: ReactNode }) => {
  const say = useSay()
  return (
    <div className="table-box" tabIndex={-1}>
      <table className="table"><thead><tr>{head.map((words) => <th key={words.en} scope="col">{say(words)}</th>)}</tr></thead><tbody>{children}</tbody></table>
    </div>
  )
}

/** A number that opens what it counts. */
const To = ({ query, what, bad, children }: { query: Query; what: Words; bad?: boolean; children: ReactNode }) => {
  const say = useSay()
  return <Link to="/matters" search={query as Record<string, string>} className="to" data-bad={bad || undefined}><span className="unseen">{say(what)} </span>{bad && <span aria-hidden="true">▲ </span>}{children}</Link>
}

/** How much of what is open is late; unknown above a thousand, where counts stop. */
const Share = ({ late, open }: { late: number | string; open: number | string }) => {
  if (typeof late !== 'number' || typeof open !== 'number' || open === 0) return <>—</>
  const share = Math.round((late / open) * 100)
  return <span className="share"><span className="bar" aria-hidden="true"><i style={{ width: `${share}%` }} /></span>{share}%</span>
}
