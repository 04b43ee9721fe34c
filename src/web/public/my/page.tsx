import type { MatterPage as Page } from '../../../contract/matter.ts'
import { formatDay, parseDay } from '../../../domain/kernel/day.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { titled } from '../../parts/say.ts'
import { frame } from '../../words/public.ts'
import { mine } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'
import { Link } from '../base/link.tsx'
import { useLoad } from '../base/load.ts'
import { go, useQuery } from '../base/router.ts'
import { useSession } from '../base/session.ts'
import { useStream } from '../base/stream.ts'
import { SignInFirst } from '../parts/sign-in-first.tsx'
import { Ready, State } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { Devices } from './devices.tsx'
import { SignOut } from './sign-out.tsx'
import { WhoIsThere } from '../parts/who-is-there.tsx'

/** All matters of the person whose phone is proved. */
const MyPage = () => {
  const session = useSession()
  useStream(session?.kind === 'resident')
  if (!session) return <WhoIsThere />
  return session.kind === 'resident' ? <Mine name={session.name ?? ''} /> : <SignInFirst />
}

const Mine = ({ name }: { readonly name: string }) => {
  const say = useSay()
  const cursor = useQuery().get('cursor')
  const [loaded, again] = useLoad<Page>(`/api/matters?sort=newest&limit=20${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`)
  useTitle(mine.title)
  return (
    <div className="page">
      <h1>{say(mine.title)}</h1>
      <Ready loaded={loaded} again={again}>
        {(page) => (page.items.length === 0
          ? <State title={mine.none} hint={mine.noneHint}><Link to="/" className="btn main">{say(frame.tell)}</Link><Link to="/track" className="btn">{say(frame.track)}</Link></State>
          : (
            <>
              <ul className="cards">{page.items.map((line) => <li key={line.id}><Line line={line} /></li>)}</ul>
              {page.next && <button type="button" className="btn big" onClick={() => go(`/my?cursor=${encodeURIComponent(page.next ?? '')}`)}>{say(mine.more)}</button>}
            </>
          ))}
      </Ready>
      <SignOut name={name} />
      <Devices />
    </div>
  )
}

const Line = ({ line }: { readonly line: Page['items'][number] }) => {
  const say = useSay()
  const language = useLanguage()
  const due = line.due ? parseDay(line.due) : undefined
  return (
    <Link to={`/my/${line.id}`} className="card matter-line">
      <span className="row"><span className="chip code-chip">{line.code}</span><span className="chip maple">{say(line.stageWords)}</span></span>
      <b>{say(titled(line.title))}</b>
      <small>{say(line.body.name)}{due && ` · ${say(fill(mine.due, { day: formatDay(due, language) }))}`}</small>
    </Link>
  )
}

export default MyPage
