import { lazyRouteComponent, useLocation } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { Failed, Loading } from '../../parts/States.tsx'
import { useSession } from '../ask/session.ts'
import { ToSignIn } from './ToSignIn.tsx'

/** Everything behind the sign-in comes after it: on a slow line its form must not wait for half of the desk. */
const framed = () => import('./Framed.tsx')
const Framed = lazyRouteComponent(framed, 'Framed')
/** Read while somebody types their password. What does not come then is asked for again when it is needed. */
export const readAhead = (): void => void framed().catch(() => undefined)

/** Lets officers in, and sends everybody else to sign in, with the way back. */
export const Frame = () => {
  const { data: session, error, refetch } = useSession()
  const { pathname, searchStr } = useLocation()
  // Where they wanted to go or last stood, held still: while the address already changes, this frame is drawn once more.
  const here = pathname === '/' || pathname === '' ? undefined : pathname + searchStr
  const [next, setNext] = useState(here)
  if (session?.kind === 'officer' && next !== here) setNext(here)
  if (error && !session) return <main id="content" className="page"><Failed error={error} retry={() => void refetch()} /></main>
  if (!session) return <main id="content" className="page"><Loading lines={6} /></main>
  if (session.kind !== 'officer') return <ToSignIn next={next} />
  return <Suspense fallback={<main id="content" className="page"><Loading lines={6} /></main>}><Framed /></Suspense>
}
