import { useEffect } from 'react'
import { getSession, useSessionTrouble } from '../base/session.ts'
import { Failed, Loading } from './state.tsx'

const waitMs = 5000
const ask = (): void => { getSession().catch(() => undefined) }

/** In place of a page that must know who is there first. While the server cannot say, that is told, and it is asked again by itself. */
export const WhoIsThere = () => {
  const problem = useSessionTrouble()
  useEffect(() => {
    if (!problem) return undefined
    const timer = setTimeout(ask, waitMs)
    return () => clearTimeout(timer)
  }, [problem])
  return problem ? <Failed problem={problem} again={ask} /> : <Loading />
}
