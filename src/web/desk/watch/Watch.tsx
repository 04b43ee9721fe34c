import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Watch as Stuck } from '../../../contract/watch.ts'
import { call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { watchWords as w } from '../../words/desk-screens.ts'
import { useMatters } from '../ask/matters.ts'
import { MatterList } from '../parts/MatterList.tsx'
import { To } from '../parts/To.tsx'
import { Figures } from './Figures.tsx'
import { Whose } from './Whose.tsx'

export type StuckGroup = z.infer<typeof Stuck>[number]

/** Monday morning: what is stuck and whose it is, then the figures. Every number opens the matters that it counts. */
export const Watch = () => {
  const say = useSay()
  const { data, error, refetch } = useQuery({ queryKey: ['watch'], queryFn: ({ signal }) => call<StuckGroup[]>('/api/watch', { signal }), refetchInterval: 60_000 })
  const late = useMatters({ due: 'late', sort: 'due', limit: 6 })
  const stuck = data?.filter((group) => group.total !== 0)
  return (
    <>
      <div className="head"><h1>{say(w.title)}</h1></div>
      {!data ? <section className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={8} />}</section> : (
        <>
          <ul className="numbers">{data.map((group) => (
            <li key={group.why}><To cases={group.cases} className="number" bad={group.why === 'late' && group.total !== 0}><b>{group.why === 'late' && group.total !== 0 ? '▲ ' : ''}{group.total}</b><span>{say(group.words)}</span></To></li>
          ))}</ul>
          {stuck?.length === 0 && <section className="card"><Empty title={say(w.stuckNone)}>{say(w.stuckNoneHelp)}</Empty></section>}
          {stuck?.map((group) => <Whose key={group.why} group={group} />)}
        </>
      )}
      {late.data?.items.length !== 0 && (
        <section className="card flush">
          <div className="group-head"><h2>{say(w.stuck)}</h2><small>{say(w.stuckHelp)}</small><span className="grow" /><To cases="/api/matters?due=late" className="to">{say(w.allLate)} {late.data?.total}</To></div>
          <MatterList data={late.data} error={late.error} empty={null} retry={() => void late.refetch()} />
        </section>
      )}
      <Figures />
    </>
  )
}
