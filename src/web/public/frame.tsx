import { fill } from './base/fill.ts'
import { setLanguage, useLanguage, useSay } from '../parts/language.ts'
import { frame } from '../words/public.ts'
import { canRead, readAloud, stopReading, useReading } from './base/aloud.ts'
import { setLarge, useLarge } from './base/large.ts'
import { leaveQuickly, sensitive } from './base/leave.ts'
import { Link } from './base/link.tsx'
import { useSession } from './base/session.ts'
import type { Menu } from './routes.ts'

export const Header = ({ menu }: { readonly menu: Menu | undefined }) => {
  const say = useSay()
  const personal = sensitive.use()
  return (
    <header className={personal ? 'head personal' : 'head'}>
      <div className="head-in">
        <Link to="/" className="brand"><span>枫</span>源<small>{say(frame.name) === '枫源' ? '' : ' Fengyuan'}</small></Link>
        <div className="head-menu"><Menu menu={menu} /></div>
        <div className="head-tools">
          <LargeButton />
          <AloudButton />
          <LanguageButton />
          {personal && <button type="button" className="tool exit" onClick={leaveQuickly}>{say(frame.leave)}</button>}
        </div>
      </div>
      {personal && <p className="head-note">{say(frame.leaveHint)}</p>}
    </header>
  )
}

const LargeButton = () => {
  const say = useSay()
  const large = useLarge()
  return <button type="button" className="tool" aria-pressed={large} onClick={() => setLarge(!large)}>{say(frame.large)}</button>
}

const LanguageButton = () => {
  const now = useLanguage()
  const say = useSay()
  return (
    <button type="button" className="tool" lang={now === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(now === 'zh' ? 'en' : 'zh')}>
      {now === 'zh' ? 'EN' : '中文'}<span className="hidden"> {say(frame.otherLanguage)}</span>
    </button>
  )
}

/** What the page marks as worth hearing, or all of it. */
const readPage = (): void => {
  const marked = [...document.querySelectorAll<HTMLElement>('main [data-aloud]')]
  const parts = marked.length > 0 ? marked : [...document.querySelectorAll<HTMLElement>('main')]
  readAloud(parts.map((part) => part.innerText).join('\n'))
}

const AloudButton = () => {
  const say = useSay()
  const reading = useReading() !== ''
  if (!canRead()) return null
  return <button type="button" className="tool" aria-pressed={reading} onClick={reading ? stopReading : readPage}>{say(reading ? frame.stop : frame.aloud)}</button>
}

const Menu = ({ menu }: { readonly menu: Menu | undefined }) => {
  const say = useSay()
  return (
    <nav aria-label={say(frame.menu)}>
      <Link to="/" current={menu === 'tell'}>{say(frame.tell)}</Link>
      <Link to="/my" current={menu === 'mine'}>{say(frame.mine)}</Link>
      <Link to="/track" current={menu === 'track'}>{say(frame.track)}</Link>
      <Link to="/help" current={menu === 'help'}>{say(frame.help)}</Link>
    </nav>
  )
}

export const Foot = ({ menu }: { readonly menu: Menu | undefined }) => {
  const say = useSay()
  const session = useSession()
  return (
    <>
      <footer className="end">
        {session?.mode === 'demo' && <p>{say(frame.demo)}</p>}
        <p className="end-links">
          <Link to="/check">{say(frame.check)}</Link>
          {session?.mode === 'demo' && <Link to="/inbox">{say(frame.inbox)}</Link>}
          <a href="/desk">{say(frame.desk)}</a>
        </p>
        {session && <p>{say(fill(frame.city, { city: say(session.city.words) }))}</p>}
      </footer>
      <div className="foot"><Menu menu={menu} /></div>
    </>
  )
}
