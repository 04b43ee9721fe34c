import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { MatterLine } from '../../../contract/matter.ts'
import { DueChip } from '../../parts/Clock.tsx'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { dispatchWords as w } from '../../words/desk-screens.ts'
import { useMatter, useMatterList, useMatters, useRoutes } from '../ask/matters.ts'
import { rolesOf, useOfficer } from '../ask/session.ts'
import { ActDrawer } from '../parts/ActDrawer.tsx'
import { QueueRow } from '../parts/MatterLine.tsx'
import { Split, chosen } from '../parts/Split.tsx'
import { Routing, routeAct } from './Routing.tsx'
import { useAccept } from './accept.tsx'
import { forOther, ordered } from './order.ts'
import { draftOf } from './payload.ts'
import { isMeant } from './rest.ts'

const many = 100
const clock = (): number => Date.now()

/** Two hundred cases, one key each: returned ones on top, the suggestion with its reason, Enter takes it. */
export const Dispatch = () => {
  const say = useSay()
  const navigate = useNavigate()
  const { at } = useSearch({ from: '/frame/dispatch' })
  const back = useMatters({ kind: 'dispute', queue: 'returned', limit: many })
  const all = useMatters({ kind: 'dispute', queue: 'to-route', limit: many })
  const [door, setDoor] = useState<{ readonly matter: string; readonly n: number }>()
  const [changing, setChanging] = useState(false)
  const { accept, busy, gone, problem } = useAccept()
  const head = rolesOf(useOfficer()).includes('centre-head')
  const views = useMatterList(head ? (back.data?.items ?? []).map((line) => line.id) : [])
  // Returned three times: only the head can move it, so it stands before everything else on the head's desk.
  const mine = new Set(views.flatMap((view) => (view.allowed.some((one) => one.act === 'decide-route' && !one.not) ? [view.id] : [])))
  const here = (lines: readonly MatterLine[] | undefined): readonly MatterLine[] => (lines ?? []).filter((one) => !gone.has(one.id))
  const returned = here(back.data?.items)
  const rows = ordered(returned, here(all.data?.items), mine)
  const line = chosen(rows, at)
  const matter = useMatter(line?.id)
  const routes = useRoutes(line?.id)
  const pick = (id: string | undefined): void => void navigate({ to: '/dispatch', search: id ? { at: id } : {}, replace: true })
  const n = door && door.matter === line?.id ? door.n : 0
  const route = routes.data?.[n]
  const act = matter.data && routeAct(matter.data)
  // Who comes with an address that names a case went to it; so did who chose a door of it.
  const went = useRef(at)
  const shown = useRef<{ id: string; at: number }>(undefined)
  const drawn = matter.data?.id === line?.id && routes.data !== undefined ? line?.id : undefined
  useEffect(() => { shown.current = drawn === undefined ? undefined : { id: drawn, at: clock() } }, [drawn, shown])
  const goTo = (id: string | undefined): void => { went.current = id; pick(id) }
  const take = async (): Promise<void> => {
    if (!line || !isMeant(line.id, went.current, shown.current, clock()) || !matter.data || !route || !act || act.not || matter.data.id !== line.id) return
    const place = rows.findIndex((one) => one.id === line.id)
    const next = rows[place + 1] ?? rows[place - 1]
    went.current = undefined
    if (await accept(matter.data, act, route, n === 0)) pick(window.innerWidth >= 1000 ? next?.id : undefined)
  }
  const press = (key: string, row: MatterLine): boolean => {
    if (key === 'Enter') { void take(); return true }
    if (key === 'e' || key === 'E') { if (act && !act.not) setChanging(true); return true }
    if (key === 'o' || key === 'O') { void navigate({ to: '/matters/$id', params: { id: row.id } }); return true }
    const digit = Number(key)
    if (digit >= 1 && digit <= (routes.data?.length ?? 0)) { went.current = row.id; setDoor({ matter: row.id, n: digit - 1 }); return true }
    return false
  }
  const total = all.data?.total
  const soonest = rows.map((one) => one.due).filter((due) => due !== undefined).toSorted()[0]
  return (
    <>
      <div className="head">
        <h1>{say(w.title)}</h1>
        {total !== undefined && <span className="head-count">{say(counted(w.count, total))}</span>}
        {soonest && <DueChip due={soonest} />}
        <span className="grow" />
        <small className="wide-only">{say(w.keys)}</small>
      </div>
      {!all.data ? <section className="card">{all.error ? <Failed error={all.error} retry={() => void all.refetch()} /> : <Loading lines={8} />}</section>
        : rows.length === 0 ? <section className="card"><Empty title={say(w.empty)}>{say(w.emptyHelp)}</Empty></section> : (
          <Split label={say(w.list)} rows={rows} at={at} pick={goTo} press={press}
            group={(row) => say(mine.has(row.id) ? w.forHead : forOther(row, mine) ? w.waiting : returned.some((one) => one.id === row.id) ? w.returned : w.fresh)}
            Draw={QueueRow}
            detail={<Routing line={line} matter={matter.data} matterError={matter.error} routes={routes.data} routesError={routes.error} n={n} busy={busy} problem={problem}
              choose={(to) => { if (line) { went.current = line.id; setDoor({ matter: line.id, n: to }) } }} accept={() => void take()} change={() => setChanging(true)} />} />
        )}
      {matter.data && <ActDrawer matter={matter.data} name={changing ? act?.act : undefined} close={() => setChanging(false)} initial={route && draftOf(route)} />}
    </>
  )
}
