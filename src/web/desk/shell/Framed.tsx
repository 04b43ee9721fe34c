import { Outlet, useLocation } from '@tanstack/react-router'
import { App, Drawer } from 'antd'
import { useEffect, useState } from 'react'
import { useSay } from '../../parts/language.ts'
import { keepSending } from '../../parts/outbox.ts'
import { deskWords as w } from '../../words/desk.ts'
import { useRefresh, useStream } from '../ask/matters.ts'
import { accountOf, rolesOf, useOfficer } from '../ask/session.ts'
import { SecondFactor } from '../me/SecondFactor.tsx'
import { mayWorkAt } from '../roles.ts'
import { Denied } from './Denied.tsx'
import { Dressed } from './Dressed.tsx'
import { Header } from './Header.tsx'
import { Keys } from './Keys.tsx'
import { Nav } from './Nav.tsx'
import { sentWords } from './sent-words.ts'
import { useOnline } from './online.ts'
import { Switches } from './Switches.tsx'

/** What an officer works in; before anything else the second factor, where their post asks for one. */
export const Framed = () => (
  <Dressed>{useOfficer().needs === 'totp' ? <MustHaveFactor /> : <Desk />}</Dressed>
)

const MustHaveFactor = () => <div className="sign-in"><header><span className="brand"><i>枫</i>源</span><Switches /></header><main id="content"><SecondFactor must /></main></div>

const Desk = () => {
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
  useEffect(() => keepSending(account, (sent, code) => {
    void message.success(say(sentWords(sent.what, code)), code === undefined ? undefined : 12)
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
