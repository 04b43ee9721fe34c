import { useState } from 'react'
import type { WatchAnswer } from '../../../contract/watch.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { watchWords as w } from '../../words/desk-screens.ts'
import { Table } from '../parts/Table.tsx'
import { To } from '../parts/To.tsx'

const shownAtFirst = 10

/** In whose hands it lies: open, soon due, late, and the longest overdue. */
export const Bodies = ({ data }: { data: WatchAnswer }) => {
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
            <td><To query={{ body: row.body.id }} what={say(row.body.name)}>{row.open}</To></td>
            <td><To query={{ body: row.body.id, due: 'week' }} what={say(row.body.name)}>{row.week}</To></td>
            <td><To query={{ body: row.body.id, due: 'late' }} what={say(row.body.name)} bad={row.late !== 0}>{row.late}</To></td>
            <td>{row.worst > 0 ? say(counted(w.days, row.worst)) : '—'}</td>
          </tr>
        ))}
      </Table>
      {rows.length < data.bodies.length && <button type="button" className="btn quiet wide" onClick={() => setAll(true)}>{say(counted(w.showAll, data.bodies.length))}</button>}
    </section>
  )
}

/** Place by place. */
export const Towns = ({ data }: { data: WatchAnswer }) => {
  const say = useSay()
  return (
    <section className="card flush">
      <div className="group-head"><h2>{say(w.towns)}</h2></div>
      <Table head={[w.town, w.open, w.late, w.share]}>
        {data.towns.map((row) => (
          <tr key={row.area.path}>
            <th scope="row">{say(row.area.words)}</th>
            <td><To query={{ area: row.area.path }} what={say(row.area.words)}>{row.open}</To></td>
            <td><To query={{ area: row.area.path, due: 'late' }} what={say(row.area.words)} bad={row.late !== 0}>{row.late}</To></td>
            <td><Share late={row.late} open={row.open} /></td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

/** Step by step. */
export const Stages = ({ data }: { data: WatchAnswer }) => {
  const say = useSay()
  return (
    <section className="card flush">
      <div className="group-head"><h2>{say(w.stages)}</h2></div>
      <Table head={[w.stage, w.open, w.late, w.share]}>
        {data.stages.map((row) => (
          <tr key={row.kind + row.stage}>
            <th scope="row">{say(row.kindWords)} · {say(row.words)}</th>
            <td><To query={{ kind: row.kind, stage: row.stage }} what={say(row.words)}>{row.open}</To></td>
            <td><To query={{ kind: row.kind, stage: row.stage, due: 'late' }} what={say(row.words)} bad={row.late !== 0}>{row.late}</To></td>
            <td><Share late={row.late} open={row.open} /></td>
          </tr>
        ))}
      </Table>
    </section>
  )
}

/** How much of what is open is late; unknown above a thousand, where counts stop. */
const Share = ({ late, open }: { late: number | string; open: number | string }) => {
  if (typeof late !== 'number' || typeof open !== 'number' || open === 0) return <>—</>
  const share = Math.round((late / open) * 100)
  return <span className="share"><span className="bar" aria-hidden="true"><i style={{ width: `${share}%` }} /></span>{share}%</span>
}
