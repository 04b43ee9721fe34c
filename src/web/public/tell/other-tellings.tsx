import { useSay } from '../../parts/language.ts'
import { tell } from '../../words/public-tell.ts'
import { findOthers, keepBoth, takeUp, useDraft, useElsewhere } from '../base/draft.ts'
import { fill } from '../base/fill.ts'
import { go } from '../base/router.ts'

const short = (story: string): string => ([...story.trim()].length > 40 ? `${[...story.trim()].slice(0, 40).join('')}…` : story.trim())

/** Another window tells another story since: both are here, nothing was mixed, and the person says with which to go on. */
export const ToldElsewhere = () => {
  const say = useSay()
  const elsewhere = useElsewhere()
  const { story } = useDraft()
  if (elsewhere === undefined) return null
  return (
    <div className="note near" role="alert">
      <p><b>{say(tell.elsewhere)}</b></p>
      <p>{say(fill(tell.elsewhereThere, { story: short(elsewhere) }))}</p>
      <p>{say(fill(tell.elsewhereHere, { story: short(story) }))}</p>
      <p className="row wrap">
        <button type="button" className="btn" onClick={keepBoth}>{say(tell.goOnHere)}</button>
        <button type="button" className="btn" onClick={() => { takeUp(); go('/') }}>{say(tell.goOnThere)}</button>
      </p>
    </div>
  )
}

/** What lies on this device unfiled beside what is told here. */
export const OtherTellings = () => {
  const say = useSay()
  useDraft()
  const others = findOthers()
  if (others.length === 0) return null
  return (
    <section className="card">
      <h2>{say(tell.others)}</h2>
      <ul className="lines">
        {others.map((one) => <li key={one.place}><p>{short(one.story)}</p><button type="button" className="tool" onClick={() => takeUp(one.place)}>{say(tell.takeUp)}</button></li>)}
      </ul>
    </section>
  )
}
