import { useState } from 'react'
import type { FormEvent } from 'react'
import type { Problem } from '../../../contract/problem.ts'
import { fill } from '../base/fill.ts'
import { useSay } from '../../parts/language.ts'
import { tell } from '../../words/public-tell.ts'
import { changeDraft, getDraft, isAnotherStory, tellAnother, useDraft } from '../base/draft.ts'
import { Link } from '../base/link.tsx'
import { problemIn } from '../base/load.ts'
import { go } from '../base/router.ts'
import { frame } from '../../words/public.ts'
import { Kept } from '../parts/kept.tsx'
import { useTitle } from '../parts/title.ts'
import { Voice } from '../parts/voice.tsx'
import { OtherTellings } from './other-tellings.tsx'
import { understand } from './read.ts'

const most = 40_000

export const Start = () => {
  const say = useSay()
  const draft = useDraft()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>(undefined)
  const [empty, setEmpty] = useState(false)
  const [asking, setAsking] = useState(false)
  useTitle(tell.title)
  const over = [...draft.story].length > most

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (busy || over) return
    if (getDraft().story.trim() === '') {
      setEmpty(true)
      document.getElementById('story')?.focus()
      return
    }
    // Answers to one story are no answers to another.
    if (isAnotherStory(getDraft())) setAsking(true)
    else void goOn()
  }

  const goOn = async (): Promise<void> => {
    setAsking(false)
    setBusy(true)
    setProblem(undefined)
    try {
      await understand()
      go('/?at=understood')
    } catch (error) {
      setProblem(problemIn(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="page" onSubmit={submit} noValidate>
      <div data-aloud>
        <h1>{say(tell.title)}</h1>
        <p className="lead">{say(tell.lead)}</p>
      </div>
      <div className="field">
        <label className="label" htmlFor="story">{say(tell.story)}</label>
        <p className="help" id="story-help">{say(tell.storyHelp)}</p>
        <textarea
          id="story" className="input long" rows={4} value={draft.story} placeholder={say(tell.example)} aria-describedby="story-help" aria-invalid={over || (empty && draft.story.trim() === '')}
          onChange={(event) => changeDraft({ story: event.target.value })}
        />
        {over && <p className="fault" role="alert"><span aria-hidden="true">▲ </span>{say(fill(tell.over, { count: [...draft.story].length }))}</p>}
        {empty && draft.story.trim() === '' && <p className="fault" role="alert"><span aria-hidden="true">▲ </span>{say(tell.empty)}</p>}
        <Voice onText={(phrase) => changeDraft({ story: getDraft().story + phrase })} />
      </div>
      {problem && <p className="note bad" role="alert"><b>{say(tell.notSent)}</b> {say(problem.words)}</p>}
      {asking && (
        <div className="note near" role="alert">
          <p>{say(tell.replaced)}</p>
          <div className="do">
            <button type="button" className="btn" onClick={() => { tellAnother(); void goOn() }}>{say(tell.replacedAnother)}</button>
            <button type="button" className="btn" onClick={() => { void goOn() }}>{say(tell.replacedSame)}</button>
          </div>
        </div>
      )}
      <button type="submit" className="btn main big" aria-busy={busy}>{say(busy ? tell.thinking : tell.go)}</button>
      {busy && <progress aria-label={say(tell.thinking)} />}
      <Kept />
      <p className="help">{say(tell.private)}</p>
      <p className="row">
        <a className="btn danger" href="tel:110">{say(tell.danger)}</a>
      </p>
      <OtherTellings />
      <p className="help">{say(tell.already)} <Link to="/track" className="law">{say(frame.track)}</Link></p>
    </form>
  )
}
