import { useQuery } from '@tanstack/react-query'
import type { WatchAnswer } from '../../../contract/watch.ts'
import { call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { MomentText } from '../../parts/when.tsx'
import { auditWords as w } from '../../words/desk-audit.ts'
import { watchWords } from '../../words/desk-screens.ts'
import { Changes } from '../admin/Changes.tsx'
import { Figures } from '../watch/Figures.tsx'
import { Numbers } from '../watch/Numbers.tsx'
import { OddVisits } from '../watch/OddVisits.tsx'
import { Checks } from './Checks.tsx'
import { ByKind } from './ByKind.tsx'

/** What an auditor may look into, with its numbers: the matters, who changed the city, what looks odd, and whether the record is sound. */
export const Audit = () => {
  const say = useSay()
  const { data, error, refetch } = useQuery({ queryKey: ['watch'], queryFn: ({ signal }) => call<WatchAnswer>('/api/watch', { signal }), refetchInterval: 60_000 })
  const [before, after] = say(watchWords.at).split('{time}')
  return (
    <>
      <div className="head"><h1>{say(w.title)}</h1>{data && <small>{before}<MomentText at={data.at} near />{after}</small>}</div>
      <p className="note">{say(w.may)}</p>
      {!data ? <section className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={6} />}</section> : (
        <>
          <Numbers data={data} />
          <div className="watch-pair"><ByKind data={data} /><Checks /></div>
        </>
      )}
      <OddVisits />
      <h2>{say(w.changes)}</h2>
      <Changes />
      <Figures />
    </>
  )
}
