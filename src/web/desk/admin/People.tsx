import { useInfiniteQuery } from '@tanstack/react-query'
import { Drawer } from 'antd'
import { useState } from 'react'
import type { z } from 'zod'
import type { AccountCard as CardShape, AccountPage as PageShape } from '../../../contract/admin.ts'
import { officerRoles, roles } from '../../../domain/words/roles.ts'
import { call } from '../../parts/api.ts'
import { Chip } from '../../parts/Chip.tsx'
import { useSay } from '../../parts/language.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { MomentText } from '../../parts/when.tsx'
import { deskWords } from '../../words/desk.ts'
import { adminWords } from '../../words/desk-admin.ts'
import { search } from '../ask/matters.ts'
import { useSettled } from '../parts/use-settled.ts'
import { Person } from './Person.tsx'

const w = adminWords.account
export type AccountCard = z.infer<typeof CardShape>
type AccountPage = z.infer<typeof PageShape>

/** Accounts by name, login or role. */
export const People = () => {
  const say = useSay()
  const [q, setQ] = useState('')
  const [role, setRole] = useState('')
  const [open, setOpen] = useState<string | 'new'>()
  const asked = useSettled(q.trim(), 300)
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['admin', 'accounts', asked, role], initialPageParam: '', getNextPageParam: (page: AccountPage) => page.next,
    queryFn: ({ pageParam, signal }) => call<AccountPage>(`/api/admin/accounts?${search({ q: asked, role, cursor: pageParam })}`, { signal }),
  })
  const rows = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <div className="filters-row">
        <label className="filter wide"><span>{say(adminWords.searchPeople)}</span><input className="input" type="search" value={q} onChange={(event) => setQ(event.target.value)} /></label>
        <label className="filter"><span>{say(w.role)}</span>
          <select className="input" value={role} onChange={(event) => setRole(event.target.value)}><option value="">{say(deskWords.all)}</option>{officerRoles.map((one) => <option key={one} value={one}>{say(roles[one])}</option>)}</select></label>
        <span className="grow" />
        <button type="button" className="btn main" onClick={() => setOpen('new')}>{say(w.add)}</button>
      </div>
      <section className="card flush">
        {!data ? error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={8} /> : rows.length === 0 ? <Empty title={say(adminWords.empty)}>{say(adminWords.emptyHelp)}</Empty> : (
          <ul className="lines">{rows.map((row) => <li key={row.id} className="plain"><button type="button" className="line admin-line" onClick={() => setOpen(row.id)}><PersonLine row={row} /></button></li>)}</ul>
        )}
      </section>
      {hasNextPage && <button type="button" className="btn" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>{say(adminWords.more)}</button>}
      <Drawer open={open !== undefined} onClose={() => setOpen(undefined)} size={640} destroyOnHidden title={say(open === 'new' ? w.add : adminWords.people)} closable={{ 'aria-label': say(deskWords.close) }}>
        {open !== undefined && <Person key={open} id={open === 'new' ? undefined : open} close={() => setOpen(undefined)} />}
      </Drawer>
    </>
  )
}

const PersonLine = ({ row }: { row: AccountCard }) => {
  const say = useSay()
  return (
    <>
      <span className="line-text"><b>{row.name}</b> <small>{row.login}</small><small className="block">{row.posts.map((post) => `${say(post.roleWords)} · ${say(post.body.name)}`).join(say({ zh: '；', en: '; ' }))}</small></span>
      <span className="line-where"><small>{row.lastSeen ? <>{say(w.seen)} <MomentText at={row.lastSeen} near /></> : say(w.never)}</small></span>
      <span className="marks">
        {row.active ? row.locked ? <Chip tone="amber">{say(w.locked)}</Chip> : <Chip tone="jade">{say(w.active)}</Chip> : <Chip mark="○">{say(w.inactive)}</Chip>}
        {!row.hasPassword && <Chip tone="amber">{say(w.noPassword)}</Chip>}
        {row.hasTotp && <Chip mark="■">{say(w.totp)}</Chip>}
      </span>
    </>
  )
}
