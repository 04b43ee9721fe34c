import { Link } from '@tanstack/react-router'
import { useSay } from '../../parts/language.ts'
import { deskWords as w } from '../../words/desk.ts'
import { useKinds, useQueues } from '../ask/matters.ts'
import { rolesOf, useOfficer } from '../ask/session.ts'
import { desksOf } from '../roles.ts'

/** Left: what waits for me with its numbers, my desks, and where to look things up. */
export const Nav = ({ inDrawer = false }: { inDrawer?: boolean }) => {
  const say = useSay()
  const roles = rolesOf(useOfficer())
  const { data: queues } = useQueues()
  const { data: kinds } = useKinds()
  return (
    <nav className={inDrawer ? 'nav' : 'nav nav-side'} aria-label={say(w.nav.label)}>
      {desksOf(roles).length > 0 && <h2>{say(w.nav.desks)}</h2>}
      <ul>{desksOf(roles).map((desk) => <li key={desk.path}><Link to={desk.path} activeProps={{ className: 'on' }}>{say(desk.words)}</Link></li>)}</ul>
      {queues && queues.length > 0 && <h2>{say(w.nav.mine)}</h2>}
      <ul>
        {queues?.map((queue) => (
          <li key={`${queue.kind}.${queue.queue}`}>
            <Link to="/matters" search={{ kind: queue.kind, queue: queue.queue }} activeOptions={{ exact: true, includeSearch: true }} activeProps={{ className: 'on' }}>
              <span>{say(queue.words)}</span><b className={queue.total === 0 ? 'zero' : ''}>{queue.total}</b>
            </Link>
          </li>
        ))}
      </ul>
      {kinds && <h2>{say(w.nav.look)}</h2>}
      <ul>
        {kinds?.map((kind) => (
          <li key={kind.kind}><Link to="/matters" search={{ kind: kind.kind }} activeOptions={{ exact: true, includeSearch: true }} activeProps={{ className: 'on' }}>{say(kind.words)}</Link></li>
        ))}
      </ul>
    </nav>
  )
}
