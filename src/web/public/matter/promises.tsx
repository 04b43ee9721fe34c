import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'
import { clausesOf } from './clauses.ts'

const performing = ['agreed', 'confirming', 'performing', 'breached', 'visiting', 'concluded', 'archived']

/** Promises as they are kept, one by one. */
export const Promises = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const clauses = clausesOf(view)
  if (clauses.length === 0 || !performing.includes(view.stage)) return null
  const kept = clauses.filter((one) => one.kept).length
  return (
    <section className="promise-sum" aria-labelledby="promises">
      <h2 id="promises">{say(matter.promises)}</h2>
      <p className="row"><progress max={clauses.length} value={kept} aria-labelledby="promises" /><b>{say(fill(matter.promisesKept, { kept, all: clauses.length }))}</b></p>
    </section>
  )
}
