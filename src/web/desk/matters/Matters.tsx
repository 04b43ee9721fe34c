import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { App } from 'antd'
import type { Receipt } from '../../../contract/receipt.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { Empty, Loading } from '../../parts/States.tsx'
import { DayText } from '../../parts/when.tsx'
import { deskWords } from '../../words/desk.ts'
import { receiptWords } from '../../words/desk-receipts.ts'
import { partsWords } from '../../words/parts.ts'
import { useKinds, useMatters } from '../ask/matters.ts'
import type { Query } from '../ask/matters.ts'
import { rolesOf, useOfficer } from '../ask/session.ts'
import { MatterList } from '../parts/MatterList.tsx'
import { MatterRow } from '../parts/MatterLine.tsx'
import { useNamed } from '../parts/use-named.ts'
import { receiptLine } from '../receipts/receipt-line.ts'
import { seesNothing } from '../roles.ts'
import { Extra } from './Extra.tsx'
import { Filters } from './Filters.tsx'
import { opensOf } from './Open.tsx'
import { WrongAddress, wrongIn } from './WrongAddress.tsx'

const w = deskWords.list

/** What a code leads to that is another's by now. */
const ReceiptRow = ({ receipt }: { receipt: Receipt }) => {
  const say = useSay()
  return (
    <li>
      <Link to="/receipts" search={{ q: receipt.code }} className="line">
        <div className="line-text"><p className="line-title">{say(receiptLine(receipt))}</p><p className="line-more"><span className="code">{receipt.code}</span><span><DayText day={receipt.openedOn} /></span></p></div>
        <div className="line-where"><b>{say(receiptWords.receipt)}</b></div>
      </Link>
    </li>
  )
}

/** The list of any kind of matter. What is asked stands in the address: it can be sent, marked, and gone back to. */
export const Matters = () => {
  const roles = rolesOf(useOfficer())
  return seesNothing(roles) ? <NoPermission /> : <Listed />
}

const NoPermission = () => {
  const say = useSay()
  const finance = rolesOf(useOfficer()).includes('finance')
  return finance
    ? <><h1>{say(w.financeTitle)}</h1><section className="card"><Empty title={say(w.finance)}>{say(w.financeHelp)}</Empty></section></>
    : <section className="card"><Empty title={say(partsWords.states.denied)}>{say(partsWords.states.deniedHelp)}</Empty></section>
}

const Listed = () => {
  const say = useSay()
  const asked = useSearch({ from: '/frame/matters' }) as Query
  const navigate = useNavigate()
  const { message } = App.useApp()
  const { data: kinds } = useKinds()
  const { data, error, isPlaceholderData, refetch } = useMatters({ ...asked, limit: 25 })
  const kind = kinds?.find((one) => one.kind === asked.kind)
  const queue = kind?.queues.find((one) => one.name === asked.queue)
  const title = queue?.words ?? kind?.words ?? w.title
  const { kind: _kind, queue: _queue, cursor, sort: _sort, ...filters } = asked
  const filtered = Object.keys(filters).length > 0
  const go = (next: Query): void => void navigate({ to: '/matters', search: next as Record<string, string> })
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(location.href)
    void message.success(say(w.copied))
  }
  // A code that the search box opens, or of which there is a receipt, is no miss here: it is said in one line, which no list and no number counts.
  const named = useNamed(asked.q ?? '', data !== undefined && !isPlaceholderData && data.items.length === 0)
  const line = named.matter ? <MatterRow line={named.matter} /> : named.receipt && <ReceiptRow receipt={named.receipt} />
  const empty = named.looking ? <Loading /> : line ? <ul className="lines">{line}</ul> : (
    <Empty title={say(filtered || asked.q ? w.emptyFiltered : asked.queue ? w.emptyQueue : w.empty)}>
      {filtered && <><p>{say(w.emptyHelp)}</p><Link className="btn" to="/matters" search={{ ...(asked.kind ? { kind: asked.kind } : {}), ...(asked.queue ? { queue: asked.queue } : {}) }}>{say(w.clear)}</Link></>}
    </Empty>
  )
  return (
    <>
      <div className="head">
        <h1>{say(title)}</h1>
        {data && !line && <span className="head-count" aria-live="polite">{say(counted(w.total, data.total))}</span>}
        <span className="grow" />
        {kind?.canOpen && <Link className="btn main" to="/open/$kind" params={{ kind: kind.kind }}>{say(opensOf(kind.kind)?.title ?? deskWords.nav.open)}</Link>}
        <button type="button" className="btn quiet wide-only" onClick={() => void copy()}>{say(w.link)}</button>
      </div>
      {asked.queue === 'received' && <p className="small"><Link to="/receipts">{say(receiptWords.see)}</Link></p>}
      <Filters asked={asked} kinds={kinds ?? []} go={(next) => go({ ...next, cursor: undefined })} />
      <Extra asked={asked} body={data?.items[0]?.body.name} officer={data?.items[0]?.assignee?.name} go={(next) => go({ ...next, cursor: undefined })} />
      <section className="card flush" data-waiting={isPlaceholderData || undefined} aria-busy={isPlaceholderData}>
        {wrongIn(error).length > 0 ? <WrongAddress asked={asked} error={error} /> : <MatterList data={data} error={error} empty={empty} retry={() => void refetch()} />}
      </section>
      {data && (data.next || data.previous || cursor) && (
        <nav className="pager" aria-label={say(w.title)}>
          {cursor && <button type="button" className="btn quiet" onClick={() => go({ ...asked, cursor: undefined })}>{say(w.first)}</button>}
          {data.previous && <button type="button" className="btn" onClick={() => go({ ...asked, cursor: data.previous })}><span aria-hidden="true">← </span>{say(w.previous)}</button>}
          {data.next && <button type="button" className="btn" onClick={() => go({ ...asked, cursor: data.next })}>{say(w.next)}<span aria-hidden="true"> →</span></button>}
        </nav>
      )}
    </>
  )
}
