import { useState } from 'react'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { watchWords as w } from '../../words/desk-screens.ts'
import { Table } from '../parts/Table.tsx'
import { To } from '../parts/To.tsx'
import type { StuckGroup } from './Watch.tsx'

const shownAtFirst = 8

/** One way of being stuck: which bodies have it, for how long, and in which step. */
export const Whose = ({ group }: { group: StuckGroup }) => {
  const say = useSay()
  const [all, setAll] = useState(false)
  const rows = all ? group.bodies : group.bodies.slice(0, shownAtFirst)
  const late = group.why === 'late'
  return (
    <section className="card flush">
      <div className="group-head" data-when={late ? 'late' : undefined}><h2>{late && <span aria-hidden="true">▲ </span>}{say(group.words)} · {say(w.bodies)}</h2></div>
      <Table head={[w.body, w.count, w.worst, w.where]}>
        {rows.map((row) => (
          <tr key={row.body.id}>
            <th scope="row">{say(row.body.name)}</th>
            <td><To cases={row.cases} what={say(row.body.name)} bad={late}>{row.n}</To></td>
            <td>{row.days > 0 ? say(counted(w.days, row.days)) : '—'}</td>
            <td className="stages">{row.stages.map((stage) => <To key={stage.kind + stage.stage} cases={stage.cases} className="stage-link">{say(stage.words)} {stage.n}</To>)}</td>
          </tr>
        ))}
      </Table>
      {rows.length < group.bodies.length && <button type="button" className="btn quiet wide" onClick={() => setAll(true)}>{say(counted(w.showAll, group.bodies.length))}</button>}
    </section>
  )
}
