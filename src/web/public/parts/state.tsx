import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { Problem } from '../../../contract/problem.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { frame, states } from '../../words/public.ts'
import { Link } from '../base/link.tsx'
import type { Loaded } from '../base/load.ts'

/** Shows at once that something happens, and after a while that the line is slow. */
export const Loading = () => {
  const say = useSay()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 4000)
    return () => clearTimeout(timer)
  }, [])
  return (
    <output className="state">
      <progress aria-label={say(states.loading)} />
      <span>{say(slow ? states.slow : states.loading)}</span>
    </output>
  )
}

interface Told {
  readonly title: Words
  readonly hint?: Words
  readonly mark?: string
  readonly children?: ReactNode
}

/** Nothing here, or something is in the way: what it is, and what to do next. */
export const State = ({ title, hint, mark = '○', children }: Told) => {
  const say = useSay()
  return (
    <div className="state">
      <p className="state-mark" aria-hidden="true">{mark}</p>
      <h1 className="state-title">{say(title)}</h1>
      {hint && <p>{say(hint)}</p>}
      {children && <div className="state-acts">{children}</div>}
    </div>
  )
}

export const Nowhere = () => {
  const say = useSay()
  return <State title={states.nowhere} hint={states.nowhereHint} mark="？"><Link to="/" className="btn main">{say(states.home)}</Link></State>
}

export const Broken = () => {
  const say = useSay()
  return (
    <State title={states.broken} hint={states.brokenHint} mark="！">
      <button type="button" className="btn main" onClick={() => location.reload()}>{say(states.again)}</button>
    </State>
  )
}

/** Why something could not be had, by its kind; the server's own words where it gave any. */
export const Failed = ({ problem, again }: { readonly problem: Problem; readonly again?: () => void }) => {
  const say = useSay()
  const retry = again && <button type="button" className="btn" onClick={again}>{say(states.again)}</button>
  if (problem.code === 'offline') return <State title={states.offline} hint={states.offlineHint} mark="⌁">{retry}</State>
  if (problem.code === 'unavailable') return <State title={states.busy} hint={states.busyHint} mark="…">{retry}</State>
  if (problem.code === 'not-found' || problem.code === 'not-allowed') {
    return (
      <State title={states.notYours} hint={states.notYoursHint} mark="？">
        <Link to="/track" className="btn">{say(frame.track)}</Link>
        <Link to="/" className="btn">{say(states.home)}</Link>
      </State>
    )
  }
  return <State title={states.failed} hint={problem.words} mark="！">{retry}</State>
}

/** The states around something that is fetched. What was seen before stays in sight while it cannot be had anew. */
export const Ready = <T,>({ loaded, again, children }: { readonly loaded: Loaded<T>; readonly again: () => void; readonly children: (data: T) => ReactNode }) => {
  const say = useSay()
  if (loaded.data === undefined) return loaded.state === 'failed' ? <Failed problem={loaded.problem} again={again} /> : <Loading />
  return (
    <>
      {loaded.state === 'failed' && <output className="strip near">{say(states.old)} {say(loaded.problem.words)}</output>}
      {children(loaded.data)}
    </>
  )
}
