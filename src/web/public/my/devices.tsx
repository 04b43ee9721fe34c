import { useState } from 'react'
import type { z } from 'zod'
import type { SessionLine as LineShape } from '../../../contract/session.ts'
import type { Problem } from '../../../contract/problem.ts'
import { formatMoment } from '../../../domain/kernel/day.ts'
import type { Moment } from '../../../domain/kernel/day.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { mine } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'
import { problemIn, useLoad } from '../base/load.ts'
import { send } from '../base/session.ts'
import { Loading } from '../parts/state.tsx'

/** Phones on which this person is signed in; one that was lost or lent is signed out from here. */
export const Devices = () => {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(mine.devices)}</summary>
      {open && <List />}
    </details>
  )
}

const List = () => {
  const say = useSay()
  const language = useLanguage()
  const [loaded, again] = useLoad<readonly z.infer<typeof LineShape>[]>('/api/sessions')
  const [problem, setProblem] = useState<Problem | undefined>(undefined)
  const end = async (id: string): Promise<void> => {
    try {
      await send(`/api/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' })
      again()
    } catch (error) {
      setProblem(problemIn(error))
    }
  }
  if (loaded.data === undefined) return loaded.state === 'failed' ? <p className="fault">{say(loaded.problem.words)}</p> : <Loading />
  return (
    <ul className="lines">
      {loaded.data.map((one) => (
        <li key={one.id} className="row">
          <span>{one.device}<small>{say(fill(mine.seen, { at: formatMoment(one.seen as Moment, language) }))}</small></span>
          {one.here ? <span className="chip">{say(mine.here)}</span> : <button type="button" className="tool" onClick={() => { void end(one.id) }}>{say(mine.end)}</button>}
        </li>
      ))}
      {problem && <li className="fault" role="alert">{say(problem.words)}</li>}
    </ul>
  )
}
