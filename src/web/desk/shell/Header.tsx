import { Link, useNavigate } from '@tanstack/react-router'
import { App, Popover } from 'antd'
import { useSay } from '../../parts/language.ts'
import { useOutbox } from '../../parts/outbox.ts'
import { counted } from '../../parts/say.ts'
import { deskWords as w } from '../../words/desk.ts'
import { meWords } from '../../words/desk-me.ts'
import { accountOf, rolesOf, useOfficer, useSignOut } from '../ask/session.ts'
import { seesNothing } from '../roles.ts'
import { Outbox } from './Outbox.tsx'
import { Search } from './Search.tsx'
import { Switches } from './Switches.tsx'

export const Header = ({ openMenu }: { openMenu: () => void }) => {
  const say = useSay()
  return (
    <header className="top">
      <button type="button" className="btn quiet top-menu" aria-label={say(w.menu)} onClick={openMenu}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true"><path d="M4 7h16M4 12h16M4 17h16" stroke="currentColor" strokeWidth="2" strokeLinecap="round" /></svg>
      </button>
      <Link to="/" className="brand"><i>枫</i>源<span className="unseen"> {say(w.home)}</span></Link>
      {!seesNothing(rolesOf(useOfficer())) && <Search />}
      <span className="grow" />
      <Outbox />
      <Switches />
      <Person />
    </header>
  )
}

const Person = () => {
  const say = useSay()
  const session = useOfficer()
  const [post] = session.posts ?? []
  return (
    <Popover trigger="click" placement="bottomRight" content={<PersonMenu />}>
      <button type="button" className="btn quiet person">
        <span className="avatar" aria-hidden="true">{[...(session.name ?? '')][0]}</span>
        <span className="person-text"><b>{session.name}</b>{post && <small>{say(post.roleWords)} · {say(post.body.name)}</small>}</span>
      </button>
    </Popover>
  )
}

const PersonMenu = () => {
  const say = useSay()
  const session = useOfficer()
  const navigate = useNavigate()
  const signOut = useSignOut()
  const { modal } = App.useApp()
  const unsent = useOutbox(accountOf(session)).length
  const leave = async (): Promise<void> => {
    await signOut(() => navigate({ to: '/sign-in', search: { out: 'yes' } }))
  }
  const ask = (): void => {
    if (unsent === 0) void leave()
    else modal.confirm({ title: say(w.header.signOut), content: say(counted(w.header.signOutDrafts, unsent)), okText: say(w.header.signOut), cancelText: say(w.cancel), onOk: leave })
  }
  return (
    <div className="person-menu">
      <h2>{session.name}</h2>
      <h3>{say(w.header.posts)}</h3>
      <ul>{(session.posts ?? []).map((post) => <li key={post.role + post.body.id}><b>{say(post.roleWords)}</b><small>{say(post.body.name)} · {say(post.area.words)}</small></li>)}</ul>
      <Link className="btn wide" to="/me">{say(meWords.title)}</Link>
      <button type="button" className="btn wide" onClick={() => dispatchEvent(new Event('fengyuan:keys'))}>{say(w.header.keys)} <kbd>?</kbd></button>
      <span className="in-menu"><Switches /></span>
      <button type="button" className="btn wide" onClick={ask}>{say(w.header.signOut)}</button>
    </div>
  )
}
