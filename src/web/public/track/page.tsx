import { useState } from 'react'
import type { Problem } from '../../../contract/problem.ts'
import type { TrackAnswer } from '../../../contract/track.ts'
import { call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { track } from '../../words/public-track.ts'
import { problemIn } from '../base/load.ts'
import { useQuery } from '../base/router.ts'
import { useTitle } from '../parts/title.ts'
import { TrackForm } from './track-form.tsx'
import { Tracked } from './tracked.tsx'

/** Progress for whoever holds a case code and the end of a party's phone number. */
const TrackPage = () => {
  const say = useSay()
  const query = useQuery()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>(undefined)
  const [answer, setAnswer] = useState<TrackAnswer | undefined>(undefined)
  useTitle(track.title)

  const ask = async (code: string, phone: string): Promise<void> => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      setAnswer(await call<TrackAnswer>(`/api/track?${new URLSearchParams({ code, phone }).toString()}`))
    } catch (error) {
      setProblem(problemIn(error))
    } finally {
      setBusy(false)
    }
  }

  if (answer) return <Tracked answer={answer} onAnother={() => setAnswer(undefined)} />
  return (
    <div className="page">
      <div data-aloud>
        <h1>{say(track.title)}</h1>
        <p className="lead">{say(track.lead)}</p>
      </div>
      {problem && (
        <div className="note bad" role="alert">
          {problem.code === 'not-found' ? <><p><b>{say(track.none)}</b></p><p>{say(track.noneHint)}</p></> : <p>{say(problem.words)}</p>}
        </div>
      )}
      <TrackForm code={query.get('code') ?? ''} busy={busy} onAsk={(code, phone) => { void ask(code, phone) }} />
      <p className="help">{say(track.privacy)}</p>
    </div>
  )
}

export default TrackPage
