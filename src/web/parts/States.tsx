import type { ReactNode } from 'react'
import type { Words } from '../../domain/kernel/words.ts'
import { partsWords as w } from '../words/parts.ts'
import { ApiError } from './api.ts'
import { useSay } from './language.ts'

/** Nothing here: says why, and what could be done. */
export const Empty = ({ title, children }: { title: string; children?: ReactNode }) => (
  <div className="state">
    <Leaf />
    <p className="state-title">{title}</p>
    {children && <div className="state-help">{children}</div>}
  </div>
)

/** Grey lines where text will be; `lines` keeps the page from jumping. */
export const Loading = ({ lines = 4 }: { lines?: number }) => {
  const say = useSay()
  return (
    <output className="loading">
      <span className="unseen">{say(w.states.loading)}</span>
      {Array.from({ length: lines }, (_, at) => <i key={at} aria-hidden="true" style={{ width: `${[92, 74, 85, 60][at % 4] ?? 80}%` }} />)}
    </output>
  )
}

/** What went wrong and the next step (`children`: a way out of a dead end): no network, no permission, not found, or the server's own words. */
export const Failed = ({ error, retry, children }: { error: unknown; retry?: () => void; children?: ReactNode }) => {
  const say = useSay()
  const problem = error instanceof ApiError ? error.problem : undefined
  const known = problem && knownStates[problem.status]
  const title = say(known ? known.title : w.states.failed)
  const help = known ? say(known.help) : problem ? say(problem.words) : String(error)
  return (
    <div className="state" role="alert">
      <Broken status={problem?.status ?? -1} />
      <p className="state-title">{title}</p>
      <p className="state-help">{help}</p>
      {problem?.trace && <p className="state-help">{say(w.states.trace)} {problem.trace}</p>}
      {retry && problem?.status !== 403 && problem?.status !== 404 && <button type="button" className="btn" onClick={retry}>{say(w.states.retry)}</button>}
      {children}
    </div>
  )
}

const knownStates: Readonly<Record<number, { readonly title: Words; readonly help: Words } | undefined>> = {
  0: { title: w.states.offline, help: w.states.offlineHelp },
  403: { title: w.states.denied, help: w.states.deniedHelp },
  404: { title: w.states.lost, help: w.states.lostHelp },
}

const Leaf = () => (
  <svg className="state-mark" viewBox="0 0 48 48" aria-hidden="true">
    <path d="M24 6c3 5 5 7 10 7-1 4 0 6 6 9-5 2-7 4-7 8-4-1-6 0-7 3v9h-4v-9c-1-3-3-4-7-3 0-4-2-6-7-8 6-3 7-5 6-9 5 0 7-2 10-7z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
  </svg>
)

const Broken = ({ status }: { status: number }) => (
  <svg className="state-mark bad" viewBox="0 0 48 48" aria-hidden="true">
    {status === 403
      ? <path d="M14 22v-5a10 10 0 0 1 20 0v5M10 22h28v18H10zM24 28v6" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
      : status === 0
        ? <path d="M6 18a26 26 0 0 1 36 0M12 25a17 17 0 0 1 24 0M18 32a9 9 0 0 1 12 0M24 39v.5M8 42 40 8" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
        : <path d="M24 6 44 42H4zM24 18v12M24 35v.5" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />}
  </svg>
)
