import type { WatchAnswer } from '../../../contract/watch.ts'
import { bodyList, stageList, townList } from '../../../contract/watch-lists.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { watchWords as w } from '../../words/desk-screens.ts'
import { To } from '../parts/To.tsx'
import { Folded } from './Folded.tsx'
import { sumOf, worstFirst } from './sums.ts'

/** In whose hands it lies: open, soon due, late, and the longest overdue. */
export const Bodies = ({ data }: { data: WatchAnswer }) => {
  const say = useSay()
  const longest = (days: number): string => (days > 0 ? say(counted(w.days, days)) : '—')
  return (
    <section className="card flush in-hands">
      <div className="group-head"><h2>{say(w.bodies)}</h2></div>
      <Folded head={[w.body, w.late, w.worst, w.open, w.week]} rows={data.bodies} keyOf={(row) => row.body.id} nameOf={(row) => row.body.name}
        cells={(row) => { const { body, open, week, late, worst } = row; return [
          <To key="late" query={bodyList(row, 'late')} what={say(body.name)} bad={late !== 0}>{late}</To>,
          longest(worst),
          <To key="open" query={bodyList(row, 'open')} what={say(body.name)}>{open}</To>,
          <To key="week" query={bodyList(row, 'week')} what={say(body.name)}>{week}</To>,
        ] }}
        rest={(rows) => [sumOf(rows.map((row) => row.late)), longest(Math.max(...rows.map((row) => row.worst))), sumOf(rows.map((row) => row.open)), sumOf(rows.map((row) => row.week))]} />
    </section>
  )
}

/** Place by place. */
export const Towns = ({ data }: { data: WatchAnswer }) => {
  const say = useSay()
  return (
    <section className="card flush by-share">
      <div className="group-head"><h2>{say(w.towns)}</h2></div>
      <Folded head={[w.town, w.late, w.share, w.open]} rows={worstFirst(data.towns)} keyOf={(row) => row.area.path} nameOf={(row) => row.area.words}
        cells={(row) => { const { area, open, late } = row; return [
          <To key="late" query={townList(row, 'late')} what={say(area.words)} bad={late !== 0}>{late}</To>,
          <Share key="share" late={late} open={open} />,
          <To key="open" query={townList(row, 'open')} what={say(area.words)}>{open}</To>,
        ] }}
        rest={restOf} />
    </section>
  )
}

/** Step by step. */
export const Stages = ({ data }: { data: WatchAnswer }) => {
  const say = useSay()
  return (
    <section className="card flush by-share">
      <div className="group-head"><h2>{say(w.stages)}</h2></div>
      <Folded head={[w.stage, w.late, w.share, w.open]} rows={worstFirst(data.stages)} keyOf={(row) => row.kind + row.stage}
        nameOf={({ kindWords, words }) => ({ zh: `${kindWords.zh} · ${words.zh}`, en: `${kindWords.en} · ${words.en}` })}
        cells={(row) => { const { words, open, late } = row; return [
          <To key="late" query={stageList(row, 'late')} what={say(words)} bad={late !== 0}>{late}</To>,
          <Share key="share" late={late} open={open} />,
          <To key="open" query={stageList(row, 'open')} what={say(words)}>{open}</To>,
        ] }}
        rest={restOf} />
    </section>
  )
}

const restOf = (rows: readonly { readonly open: number; readonly late: number }[]) => {
  const [open, late] = [sumOf(rows.map((row) => row.open)), sumOf(rows.map((row) => row.late))]
  return [late, <Share key="share" late={late} open={open} />, open]
}

/** How much of what is open is late. */
const Share = ({ late, open }: { late: number; open: number }) => {
  if (open === 0) return <>—</>
  const share = Math.round((late / open) * 100)
  return <span className="share"><span className="bar" aria-hidden="true"><i style={{ width: `${share}%` }} /></span>{share}%</span>
}
