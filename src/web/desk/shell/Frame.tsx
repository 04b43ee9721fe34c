import { Outlet, useLocation } from '@tanstack/react-router'
import { App, Drawer } from 'antd'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useSay } from '../../parts/language.ts'
import { keepSending } from '../../parts/outbox.ts'
import { fillFrom } from '../../parts/say.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { deskWords as w } from '../../words/desk.ts'
import { partsWords } from '../../words/parts.ts'
import { useRefresh, useStream } from '../ask/matters.ts'
import { accountOf, rolesOf, useOfficer, useSession } from '../ask/session.ts'
import { mayWorkAt } from '../roles.ts'
import { Denied } from './Denied.tsx'
import { Header, Switches } from './Header.tsx'
import { Keys } from './Keys.tsx'
import { Nav } from './Nav.tsx'
import { useOnline } from './online.ts'
import { ToSignIn } from './ToSignIn.tsx'

const SecondFactor = lazy(async () => ({ default: (await import('../me/SecondFactor.tsx')).SecondFactor }))

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
  if (session.needs === 'totp') return <div className="sign-in"><header><span className="brand"><i>枫</i>源</span><Switches /></header><main id="content"><Suspense fallback={<Loading />}><SecondFactor must /></Suspense></main></div>
  return <Framed />
}

const Framed = () => {
  const say = useSay()
  const session = useOfficer()
  const { message } = App.useApp()
  const refresh = useRefresh()
  const online = useOnline()
  const { href, pathname } = useLocation()
  const [at, setAt] = useState(href)
  const [menu, setMenu] = useState(false)
  const account = accountOf(session)
  useStream(true)
  if (at !== href) {
    setAt(href)
    setMenu(false)
  }
  useEffect(() => keepSending(account, (sent) => {
    void message.success(say(fillFrom(partsWords.outbox.sent, { what: sent.what })))
    void refresh()
  }), [account, message, refresh, say])
  return (
    <>
      <a className="skip" href="#content">{say(w.skip)}</a>
      <Header openMenu={() => setMenu(true)} />
      {!online && <output className="offline-bar"><span aria-hidden="true">▲ </span>{say(w.header.offline)}</output>}
      <div className="frame">
        <Nav />
        <main id="content" className="page" tabIndex={-1}>{mayWorkAt(pathname, rolesOf(session)) ? <Outlet /> : <Denied />}</main>
      </div>
      <Drawer open={menu} onClose={() => setMenu(false)} placement="left" title={say(w.menu)} size={300} styles={{ body: { padding: 12 } }} destroyOnHidden><Nav inDrawer /></Drawer>
      <Keys />
    </>
  )
}
