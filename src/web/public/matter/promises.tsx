import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'

/** Promises as they are kept, one by one. */
export const Promises = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const { promises } = view
  if (promises.length === 0) return null
  const kept = promises.filter((one) => one.kept !== undefined).length
  return (
    <section className="promise-sum" aria-labelledby="promises">
      <h2 id="promises">{say(matter.promises)}</h2>
      <p className="row"><progress max={promises.length} value={kept} aria-labelledby="promises" /><b>{say(fill(matter.promisesKept, { kept, all: promises.length }))}</b></p>
    </section>
  )
}
