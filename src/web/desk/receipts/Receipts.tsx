import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { Receipt, ReceiptPage } from '../../../contract/receipt.ts'
import { formatDay } from '../../../domain/kernel/day.ts'
import type { Day } from '../../../domain/kernel/day.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { fillFrom } from '../../parts/say.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { receiptWords as w } from '../../words/desk-receipts.ts'
import { search, useTakesIn } from '../ask/matters.ts'
import { PlaceText } from '../parts/Place.tsx'

const onDay = (phrase: Words, on: string): Words => ({ zh: fillFrom(phrase, { day: { zh: formatDay(on as Day, 'zh'), en: '' } }).zh, en: fillFrom(phrase, { day: { zh: '', en: formatDay(on as Day, 'en') } }).en })

/** What this centre took in for others, or what somebody registered and may not read: whose each is now, and nothing of what it is about. */
export const Receipts = () => {
  const say = useSay()
  const { q = '' } = useSearch({ from: '/frame/receipts' })
  const navigate = useNavigate()
  const ours = useTakesIn()
  const [typed, setTyped] = useState(q)
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['matters', 'receipts', q], initialPageParam: '', getNextPageParam: (page: ReceiptPage) => page.next,
    queryFn: ({ pageParam, signal }) => call<ReceiptPage>(`/api/receipts?${search({ q, cursor: pageParam })}`, { signal }),
  })
  const rows = data?.pages.flatMap((page) => page.items) ?? []
  const find = (event: FormEvent): void => {
    event.preventDefault()
    void navigate({ to: '/receipts', search: typed.trim() === '' ? {} : { q: typed.trim() } })
  }
  return (
    <>
      <div className="head"><h1>{say(ours ? w.title : w.ownTitle)}</h1></div>
      <p className="note">{say(ours ? w.help : w.ownHelp)}</p>
      <form className="filters-row" onSubmit={find}>
        <label className="filter"><span>{say(w.find)}</span><input className="input" type="search" value={typed} maxLength={60} onChange={(event) => setTyped(event.target.value)} /></label>
        <button type="submit" className="btn">{say(w.look)}</button>
      </form>
      <section className="card flush">
        {!data ? error ? <Failed error={error} retry={() => void refetch()} /> : <Loading /> : rows.length === 0
          ? <Empty title={say(q ? w.emptyFind : ours ? w.empty : w.ownEmpty)}>{!q && <p>{say(ours ? w.emptyHelp : w.ownEmptyHelp)}</p>}</Empty>
          : <ul className="lines">{rows.map((row) => <Row key={row.code} row={row} />)}</ul>}
      </section>
      {hasNextPage && <button type="button" className="btn" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say(w.more)}</button>}
    </>
  )
}

const Row = ({ row }: { row: Receipt }) => {
  const say = useSay()
  return (
    <li className="plain">
      <div className="receipt-line">
        <div><p className="line-title code">{row.code}</p><p className="line-more">{row.place && <PlaceText place={row.place} />}<span>{say(onDay(row.receivedBy ? w.taken : w.registered, row.openedOn))}</span></p></div>
        <div className="line-where"><b>{say(fillFrom(row.receivedBy ? w.with : w.ask, { centre: row.with.name }))}</b>{row.since && <small>{say(onDay(w.since, row.since))}</small>}</div>
      </div>
    </li>
  )
}
