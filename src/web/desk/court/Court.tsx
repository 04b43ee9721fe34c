import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useSay } from '../../parts/language.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { courtWords as w } from '../../words/desk-screens.ts'
import { useMatter, useMatters } from '../ask/matters.ts'
import { firstAct } from '../matter/Now.tsx'
import { QueueRow } from '../parts/MatterLine.tsx'
import { Peek } from '../parts/Peek.tsx'
import type { Asked } from '../parts/Peek.tsx'
import { Split, chosen } from '../parts/Split.tsx'
import { Tabs } from '../parts/Tabs.tsx'
import { Confirmation } from './Confirmation.tsx'

const views = {
  confirm: { queue: 'to-confirm', empty: w.emptyConfirm }, file: { queue: 'to-file', empty: w.emptyFile }, entrusted: { queue: 'entrusted', empty: w.emptyEntrusted },
  questions: { queue: 'to-answer', empty: w.emptyQuestions },
} as const
type View = keyof typeof views
const isView = (name: string | undefined): name is View => name !== undefined && name in views

/** A judge's morning: confirmations by days left, the agreement beside the facts, what to ask about; suits to file; what is entrusted. */
export const Court = () => {
  const say = useSay()
  const navigate = useNavigate()
  const asked = useSearch({ from: '/frame/court' })
  const view: View = isView(asked.tab) ? asked.tab : 'confirm'
  const lists = {
    confirm: useMatters({ kind: 'dispute', queue: 'to-confirm', limit: 100 }),
    file: useMatters({ kind: 'dispute', queue: 'to-file', limit: 100 }),
    entrusted: useMatters({ kind: 'dispute', queue: 'entrusted', limit: 100 }),
    questions: useMatters({ kind: 'question', queue: 'to-answer', limit: 100 }),
  }
  const { data, error, refetch } = lists[view]
  const rows = data?.items ?? []
  const found = rows.findIndex((row) => row.id === asked.at)
  // What was dealt with leaves the list: the one that moved into its place is next.
  const [place, setPlace] = useState(0)
  if (found >= 0 && found !== place) setPlace(found)
  const line = asked.at !== undefined && found < 0 ? rows[Math.min(place, rows.length - 1)] : chosen(rows, asked.at)
  const matter = useMatter(line?.id).data
  const [act, setAct] = useState<Asked>()
  const press = (key: string, row: { readonly id: string }): boolean => {
    if (key === 'o' || key === 'O') { void navigate({ to: '/matters/$id', params: { id: row.id } }); return true }
    const name = key === 'Enter' && matter?.id === row.id ? firstAct(matter) : undefined
    if (name === undefined) return false
    setAct({ matter: row.id, name })
    return true
  }
  // The router would put the list back to where it stood before an arrow moved it; what is chosen is read from its head.
  const go = (tab: string, at?: string): void => {
    void navigate({ to: '/court', search: { tab, ...(at ? { at } : {}) }, replace: true, resetScroll: false })
    scrollTo({ top: 0 })
  }
  return (
    <>
      <div className="head">
        <h1>{say(w.title)}</h1>
        <Tabs label={say(w.title)} at={view} go={(tab) => go(tab)} tabs={(Object.keys(views) as View[]).map((name) => ({ name, words: w[name], total: lists[name].data?.total }))} />
        <span className="grow" />
        <small className="wide-only">{say(w.keys)}</small>
      </div>
      {view === 'file' && <p className="note">{say(w.fileHelp)}</p>}
      {!data ? <section className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={8} />}</section>
        : rows.length === 0 ? <section className="card"><Empty title={say(views[view].empty)} /></section> : (
          <div className="split-wide">
            <Split label={say(w.list)} rows={rows} at={asked.at && line?.id} pick={(id) => go(view, id)} Draw={QueueRow} press={press}
              detail={<Peek id={line?.id} none={say(w.pickOne)} open={act} setOpen={setAct} Body={view === 'confirm' ? Confirmation : undefined} />} />
          </div>
        )}
    </>
  )
}
