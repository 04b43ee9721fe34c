import type { WatchAnswer } from '../../../contract/watch.ts'
import { useSay } from '../../parts/language.ts'
import { auditWords as w } from '../../words/desk-audit.ts'
import { watchWords } from '../../words/desk-screens.ts'
import { useKinds } from '../ask/matters.ts'
import { Table } from '../parts/Table.tsx'
import { To } from '../parts/To.tsx'
import { sumOf } from '../watch/sums.ts'

/** Each kind that this person may list, what of it is open and late, and the way to all of it. */
export const ByKind = ({ data }: { data: WatchAnswer }) => {
  const say = useSay()
  const kinds = (useKinds().data ?? []).filter((kind) => kind.canList)
  return (
    <section className="card flush">
      <div className="group-head"><h2>{say(w.kinds)}</h2></div>
      <Table head={[w.kind, watchWords.open, watchWords.late, w.list]}>
        {kinds.map(({ kind, words }) => {
          const own = data.stages.filter((row) => row.kind === kind)
          const [open, late] = [sumOf(own.map((row) => row.open)), sumOf(own.map((row) => row.late))]
          return (
            <tr key={kind}>
              <th scope="row">{say(words)}</th>
              <td>{open === 0 ? 0 : <To query={{ kind, stage: own.map((row) => row.stage).join(',') }} what={say(words)}>{open}</To>}</td>
              <td>{late === 0 ? 0 : <To query={{ kind, due: 'late' }} what={say(words)} bad>{late}</To>}</td>
              <td><To query={{ kind }} what={say(words)}>{say(w.look)}</To></td>
            </tr>
          )
        })}
      </Table>
    </section>
  )
}
