import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useSay } from '../../parts/language.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { unitWords as w } from '../../words/desk-screens.ts'
import { useMatters } from '../ask/matters.ts'
import { QueueRow } from '../parts/MatterLine.tsx'
import { Peek } from '../parts/Peek.tsx'
import { Split, chosen } from '../parts/Split.tsx'
import { Tabs } from '../parts/Tabs.tsx'

const views = { asked: w.emptyAsked, doing: w.emptyDoing, late: w.emptyLate, answered: w.emptyAnswered } as const
type View = keyof typeof views
const isView = (name: string | undefined): name is View => name !== undefined && name in views

/** A linked unit's desk: what is asked of us, what we are doing, what is late, what we have answered. */
export const Unit = () => {
  const say = useSay()
  const navigate = useNavigate()
  const search = useSearch({ from: '/frame/unit' })
  const lists = {
    asked: useMatters({ kind: 'request', queue: 'asked', limit: 100 }),
    doing: useMatters({ kind: 'request', queue: 'doing', limit: 100 }),
    late: useMatters({ kind: 'request', queue: 'late', limit: 100 }),
    answered: useMatters({ kind: 'request', stage: 'answered,closed', sort: 'newest', limit: 50 }),
  }
  const first = (Object.keys(views) as View[]).find((name) => (lists[name].data?.items.length ?? 0) > 0) ?? 'asked'
  const view: View = isView(search.tab) ? search.tab : first
  const { data, error, refetch } = lists[view]
  const rows = data?.items ?? []
  const line = chosen(rows, search.at)
  const go = (tab: string, at?: string): void => void navigate({ to: '/unit', search: { tab, ...(at ? { at } : {}) }, replace: true })
  return (
    <>
      <div className="head">
        <h1>{say(w.title)}</h1>
        <Tabs label={say(w.title)} at={view} go={(tab) => go(tab)} tabs={(Object.keys(views) as View[]).map((name) => ({ name, words: w[name], total: lists[name].data?.total, bad: name === 'late' }))} />
        <span className="grow" />
        <Link className="btn quiet" to="/matters" search={{ kind: 'request' }}>{say(w.all)}</Link>
      </div>
      {view === 'asked' && <p className="note">{say(w.askedHelp)}</p>}
      {!data ? <section className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={8} />}</section>
        : rows.length === 0 ? <section className="card"><Empty title={say(views[view])} /></section> : (
          <Split label={say(w[view])} rows={rows} at={search.at} pick={(id) => go(view, id)} Draw={QueueRow}
            press={(key, row) => { if (key !== 'o' && key !== 'O' && key !== 'Enter') return false; void navigate({ to: '/matters/$id', params: { id: row.id } }); return true }}
            detail={<Peek id={line?.id} none={say(w.pickOne)} />} />
        )}
    </>
  )
}
