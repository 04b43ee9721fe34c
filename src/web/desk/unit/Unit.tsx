import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { MatterLine } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { useToday } from '../../parts/when.tsx'
import { unitWords as w } from '../../words/desk-screens.ts'
import { useMatters } from '../ask/matters.ts'
import { useOfficer } from '../ask/session.ts'
import { QueueRow } from '../parts/MatterLine.tsx'
import { Peek } from '../parts/Peek.tsx'
import { Split, chosen } from '../parts/Split.tsx'
import { Tabs } from '../parts/Tabs.tsx'
import { firstView, sentGroup, sentHere } from './first-view.ts'

const views = { cases: w.emptyCases, asked: w.emptyAsked, doing: w.emptyDoing, late: w.emptyLate, answered: w.emptyAnswered } as const
type View = keyof typeof views
const isView = (name: string | undefined): name is View => name !== undefined && name in views

/** A linked unit's desk: the disputes that were sent to us, what is asked of us, what we are doing, what is late, what we have answered. */
export const Unit = () => {
  const say = useSay()
  const navigate = useNavigate()
  const today = useToday()
  const own = useOfficer().posts?.find((post) => post.role === 'liaison')
  const search = useSearch({ from: '/frame/unit' })
  const lists = {
    cases: useMatters({ kind: 'dispute', body: own?.body.id, open: 'yes', limit: 100 }),
    asked: useMatters({ kind: 'request', queue: 'asked', limit: 100 }),
    doing: useMatters({ kind: 'request', queue: 'doing', limit: 100 }),
    late: useMatters({ kind: 'request', queue: 'late', limit: 100 }),
    answered: useMatters({ kind: 'request', stage: 'answered,closed', sort: 'newest', limit: 50 }),
  }
  // What was answered is looked up, not worked on: the day never begins there.
  const first = firstView((['cases', 'asked', 'doing', 'late'] as const).map((name) => [name, lists[name].data?.items ?? []]), 'asked')
  const view: View = isView(search.tab) ? search.tab : first
  const { data, error, refetch } = lists[view]
  const rows = view === 'cases' ? sentHere(data?.items ?? []) : (data?.items ?? [])
  const line = chosen(rows, search.at)
  const go = (tab: string, at?: string): void => void navigate({ to: '/unit', search: { tab, ...(at ? { at } : {}) }, replace: true })
  return (
    <>
      <div className="head">
        <h1>{say(w.title)}</h1>
        <Tabs label={say(w.title)} at={view} go={(tab) => go(tab)} tabs={(Object.keys(views) as View[]).map((name) => ({ name, words: w[name], total: lists[name].data?.total, bad: name === 'late' || (name === 'cases' && (lists.cases.data?.items.some((one) => one.due !== undefined && one.due < today) ?? false)) }))} />
        <span className="grow" />
        <Link className="btn quiet" to="/matters" search={{ kind: view === 'cases' ? 'dispute' : 'request' }}>{say(view === 'cases' ? w.allCases : w.all)}</Link>
      </div>
      {view === 'cases' && <p className="note">{say(w.casesHelp)}</p>}
      {view === 'asked' && <p className="note">{say(w.askedHelp)}</p>}
      {!data ? <section className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={8} />}</section>
        : rows.length === 0 ? <section className="card"><Empty title={say(views[view])} /></section> : (
          <Split label={say(w[view])} rows={rows} at={search.at} pick={(id) => go(view, id)} Draw={QueueRow}
            {...(view === 'cases' ? { group: (row: MatterLine) => say(w[sentGroup(row)]) } : {})}
            press={(key, row) => { if (key !== 'o' && key !== 'O' && key !== 'Enter') return false; void navigate({ to: '/matters/$id', params: { id: row.id } }); return true }}
            detail={<Peek id={line?.id} none={say(w.pickOne)} />} />
        )}
    </>
  )
}
