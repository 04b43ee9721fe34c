import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import type { z } from 'zod'
import type { SessionLine as Shape } from '../../../contract/session.ts'
import { ApiError, call } from '../../parts/api.ts'
import { Chip } from '../../parts/Chip.tsx'
import { useSay } from '../../parts/language.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { MomentText } from '../../parts/when.tsx'
import { deskWords } from '../../words/desk.ts'

const w = deskWords.sessions
type SessionLine = z.infer<typeof Shape>

/** Where this account is signed in; any of them can be ended from here. */
export const Sessions = () => {
  const say = useSay()
  const client = useQueryClient()
  const { message } = App.useApp()
  const { data, error, refetch } = useQuery({ queryKey: ['sessions'], queryFn: ({ signal }) => call<SessionLine[]>('/api/sessions', { signal }) })
  const end = async (id: string): Promise<void> => {
    try {
      await call(`/api/sessions/${id}`, { method: 'DELETE' })
      void message.success(say(w.ended))
    } catch (problem) {
      void message.error(problem instanceof ApiError ? say(problem.problem.words) : String(problem))
    }
    await client.invalidateQueries({ queryKey: ['sessions'] })
  }
  return (
    <section className="card flush">
      <h2 className="group-head">{say(w.title)}</h2>
      {error && !data ? <Failed error={error} retry={() => void refetch()} /> : data ? data.length === 0 ? <Empty title={say(w.empty)} /> : (
        <ul className="lines">
          {data.map((line) => (
            <li key={line.id}>
              <div><b>{line.device}</b> {line.here && <Chip tone="jade">{say(w.here)}</Chip>}<br />
                <small>{say(w.started)} <MomentText at={line.started} /> · {say(w.seen)} <MomentText at={line.seen} near /></small></div>
              {!line.here && <button type="button" className="btn" onClick={() => void end(line.id)}>{say(w.end)}</button>}
            </li>
          ))}
        </ul>
      ) : <Loading />}
    </section>
  )
}
