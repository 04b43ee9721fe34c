import { Link } from '@tanstack/react-router'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { counted, countText, same } from '../../parts/say.ts'
import { deskWords as w } from '../../words/desk.ts'
import { receiptWords } from '../../words/desk-receipts.ts'
import { useKinds, useQueues, useTakesIn } from '../ask/matters.ts'
import type { QueueCount } from '../ask/matters.ts'
import { rolesOf, useOfficer } from '../ask/session.ts'
import { desksOf, seesNothing } from '../roles.ts'

/** Left: my desks, what waits for me with its numbers, and where to look things up. Empty queues are folded. */
export const Nav = ({ inDrawer = false }: { inDrawer?: boolean }) => {
  const say = useSay()
  const roles = rolesOf(useOfficer())
  const { data: queues = [] } = useQueues()
  const { data: kinds } = useKinds()
  const kindWords = (kind: string): Words => kinds?.find((one) => one.kind === kind)?.words ?? same(kind)
  /** Queues of two kinds may bear the same name: then the kind is said too. */
  const nameOf = (queue: QueueCount): Words => (queues.some((other) => other.kind !== queue.kind && say(other.words) === say(queue.words))
    ? { zh: `${queue.words.zh} · ${kindWords(queue.kind).zh}`, en: `${queue.words.en} (${kindWords(queue.kind).en})` } : queue.words)
  const mine = desksOf(roles)
  const lists = seesNothing(roles) ? [] : (kinds ?? []).filter((kind) => kind.canList && !mine.some((desk) => desk.kind === kind.kind))
  // Whoever takes in for others, or registers for them, is asked what became of it.
  const ours = useTakesIn()
  const keeps = kinds?.some((kind) => kind.keepsReceipts)
  const full = queues.filter((queue) => queue.total !== 0)
  const empty = queues.filter((queue) => queue.total === 0)
  const row = (queue: QueueCount) => <QueueLink key={`${queue.kind}.${queue.queue}`} queue={queue} name={nameOf(queue)} />
  return (
    <nav className={inDrawer ? 'nav' : 'nav nav-side'} aria-label={say(w.nav.label)}>
      {mine.length > 0 && <h2>{say(w.nav.desks)}</h2>}
      <ul>{mine.map((desk) => <li key={desk.path}><Link to={desk.path} activeProps={{ className: 'on' }}>{say(desk.words)}</Link></li>)}</ul>
      {queues.length > 0 && <h2>{say(w.nav.mine)}</h2>}
      {queues.length > 0 && full.length === 0 && <p className="nav-none">{say(w.nav.nothing)}</p>}
      <ul>{full.map(row)}</ul>
      {empty.length > 0 && <details className="nav-empty"><summary>{say(counted(w.nav.empty, empty.length))}</summary><ul>{empty.map(row)}</ul></details>}
      {(lists.length > 0 || keeps) && (
        <>
          <h2>{say(w.nav.look)}</h2>
          <ul>
            {lists.map((kind) => (
              <li key={kind.kind}><Link to="/matters" search={{ kind: kind.kind }} activeOptions={{ exact: true, includeSearch: true }} activeProps={{ className: 'on' }}>{say(kind.words)}</Link></li>
            ))}
            {keeps && <li><Link to="/receipts" activeProps={{ className: 'on' }}>{say(ours ? receiptWords.title : receiptWords.ownTitle)}</Link></li>}
          </ul>
        </>
      )}
    </nav>
  )
}

const QueueLink = ({ queue, name }: { queue: QueueCount; name: Words }) => {
  const say = useSay()
  return (
    <li>
      <Link to="/matters" search={{ kind: queue.kind, queue: queue.queue }} activeOptions={{ exact: true, includeSearch: true }} activeProps={{ className: 'on' }}>
        <span>{say(name)}</span>
        {queue.late !== 0 && queue.queue !== 'late' && <small className="nav-late"><span aria-hidden="true">▲</span><span className="unseen">{say(w.nav.late)}</span>{say(countText(queue.late))}</small>}
        <b>{say(countText(queue.total))}</b>
      </Link>
    </li>
  )
}
