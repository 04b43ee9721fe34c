import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { checkCode } from '../../../domain/law/matter-code.ts'
import { useSay } from '../../parts/language.ts'
import { useLarge } from '../../parts/large.ts'
import { useNarrow } from '../../parts/narrow.ts'
import { Loading } from '../../parts/States.tsx'
import { deskWords as w } from '../../words/desk.ts'
import { receiptWords } from '../../words/desk-receipts.ts'
import { useMatters } from '../ask/matters.ts'
import { useOfficer } from '../ask/session.ts'
import { useNamed } from '../parts/use-named.ts'
import { receiptLine } from '../receipts/receipt-line.ts'
import { useSettled } from '../parts/use-settled.ts'

/** One box for code, name, phone, address; a phone is asked of those alone whom it can lead anywhere. A full code goes straight to its matter; a mistyped one is said to be so. */
export const Search = () => {
  const say = useSay()
  const narrow = useNarrow()
  const large = useLarge()
  const byNumber = useOfficer().findsByNumber === true
  const hint = narrow && large ? w.header.searchShortest : byNumber ? (narrow ? w.header.searchShort : w.header.search) : narrow ? w.header.searchNoNumberShort : w.header.searchNoNumber
  const navigate = useNavigate()
  const { href } = useLocation()
  const [q, setQ] = useState('')
  const [open, setOpen] = useState(false)
  const [shownAt, setShownAt] = useState(href)
  const box = useRef<HTMLDivElement>(null)
  const asked = useSettled(q.trim(), 250)
  const code = /^dg[\s-]?[\dA-Za-z]/i.test(q) ? checkCode(q) : undefined
  const { data, isFetching, isPlaceholderData } = useMatters({ q: asked, limit: 7 }, open && asked.length >= 2)
  const none = data !== undefined && !isPlaceholderData && data.items.length === 0
  // What a code leads to is no miss, although no list has it.
  const named = useNamed(q, open && none)
  const found = named.matter ? [named.matter] : (data?.items ?? [])
  if (shownAt !== href) {
    setShownAt(href)
    setOpen(false)
  }
  const go = (event: FormEvent): void => {
    event.preventDefault()
    const text = q.trim()
    if (text === '') return
    setOpen(false)
    if (code && 'ok' in code) void navigate({ to: '/matters/$id', params: { id: code.ok } })
    else void navigate({ to: '/matters', search: { q: text } })
  }
  /** Arrows walk from the box through the results and back. */
  const walk = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') { setOpen(false); return }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, .found a') ?? [])]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (next) { event.preventDefault(); next.focus() }
  }
  return (
    <search className="find">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- only passes arrow keys on between the box and its results */}
      <div ref={box} onKeyDown={walk} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false) }}>
        <form onSubmit={go}>
          <input id="search" type="search" className="input" autoComplete="off" value={q} aria-label={say(byNumber ? w.header.searchLabel : w.header.searchLabelNoNumber)} placeholder={say(hint)}
            onFocus={() => setOpen(true)} onChange={(event) => { setQ(event.target.value); setOpen(true) }} />
          <kbd aria-hidden="true">{say(w.header.searchKey)}</kbd>
        </form>
        {open && asked.length >= 2 && (
          <div className="found card">
            {code && 'wrong' in code && code.wrong === 'check' && <p className="found-note">{say(w.header.badCode)}</p>}
            {!data && isFetching && <Loading lines={3} />}
            <ul>
              {found.map((line) => (
                <li key={line.id}><Link to="/matters/$id" params={{ id: line.id }}><b>{say(line.title)}</b><small>{line.code} · {say(line.stageWords)} · {say(line.place.words)}</small></Link></li>
              ))}
              {named.receipt && <li><Link to="/receipts" search={{ q: named.receipt.code }}><b>{say(receiptLine(named.receipt))}</b><small>{named.receipt.code} · {say(receiptWords.receipt)}</small></Link></li>}
            </ul>
            {none && found.length === 0 && !named.receipt && !named.looking && <p className="found-note">{say(byNumber ? w.header.searchNone : w.header.searchNoneNoNumber)}</p>}
            {data && data.items.length > 0 && <Link className="found-all" to="/matters" search={{ q: asked }}>{say(w.header.searchAll)}</Link>}
          </div>
        )}
      </div>
    </search>
  )
}
