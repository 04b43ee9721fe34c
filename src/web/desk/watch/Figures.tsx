import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { ReportAnswer as AnswerShape, ReportList as ListShape } from '../../../contract/report.ts'
import { call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { fillFrom } from '../../parts/say.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { DayText } from '../../parts/when.tsx'
import { watchWords as w } from '../../words/desk-screens.ts'
import { useKinds } from '../ask/matters.ts'
import { To } from '../parts/To.tsx'
import { Folded } from './Folded.tsx'
import { missed, notableFirst, shareOf } from './sums.ts'
import type { Figure as Row } from './sums.ts'

type Answer = z.infer<typeof AnswerShape>
type Card = z.infer<typeof ListShape>[number]

const useReport = (name: string) => useQuery({ queryKey: ['watch', 'report', name], queryFn: ({ signal }) => call<Answer>(`/api/reports/${name}`, { signal }), staleTime: 60_000 })

/** The figures that this person may ask for: each with its formula and base, and by place. */
export const Figures = () => {
  const say = useSay()
  const { data, error, refetch } = useQuery({ queryKey: ['watch', 'reports'], queryFn: ({ signal }) => call<Card[]>('/api/reports', { signal }), staleTime: 3_600_000 })
  if (!data) return error ? <section className="card"><Failed error={error} retry={() => void refetch()} /></section> : null
  return (
    <>
      {data.length > 0 && <h2>{say(w.figures)}</h2>}
      <div className="watch-pair">{data.map((card) => <Figure key={card.name} card={card} />)}</div>
    </>
  )
}

const Figure = ({ card }: { card: Card }) => {
  const say = useSay()
  const { data, error, refetch } = useReport(card.name)
  const { data: kinds } = useKinds()
  // A figure of several kinds says which one it counts here.
  const kind = card.kinds.length > 1 ? kinds?.find((one) => one.kind === data?.kind)?.words : undefined
  const number = (value: number | null): string => (value === null ? '—' : card.unit === 'share' ? `${(value * 100).toFixed(1)}%` : String(value))
  return (
    <section className="card flush">
      <div className="group-head figure-head">
        <h3>{say(card.title)}{kind && <small> · {say(kind)}</small>}</h3>
        {data && <To cases={data.cases} className="figure-number" what={say(card.title)}>{number(data.value)}</To>}
        <small>{say(card.formula)}</small>
        <small>{say(fillFrom(w.base, { base: card.base }))}{data && <> · {data.period.from ? <><DayText day={data.period.from} /> – </> : <>{say(w.upTo)} </>}<DayText day={data.period.to} /></>}</small>
      </div>
      {!data ? error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={4} /> : <ByPlace data={data} number={number} />}
    </section>
  )
}

const ByPlace = ({ data, number }: { data: Answer; number: (value: number | null) => string }) => {
  const say = useSay()
  const places = data.rows.filter((row) => row.by === 'area')
  const stages = data.rows.filter((row) => row.by === 'stage' && row.value > 0)
  const rows = places.length > 0 ? places : stages
  const name = places.length > 0 ? w.town : w.stage
  const link = (row: Row) => <To key="cases" cases={row.cases} what={say(row.words)}>{number(row.value)}</To>
  return data.unit === 'share' ? (
    <Folded head={[name, w.rate, w.missed, w.of]} rows={notableFirst(rows)} keyOf={(row) => row.key} nameOf={(row) => row.words} cells={(row) => [link(row), missed(row), row.of]}
      rest={(others) => { const all = shareOf(others); return [number(all.value), all.missed, all.of] }} />
  ) : (
    <Folded head={[name, w.count]} rows={notableFirst(rows)} keyOf={(row) => row.key} nameOf={(row) => row.words} cells={(row) => [link(row)]}
      rest={(others) => [others.reduce((all, row) => all + row.value, 0)]} />
  )
}
