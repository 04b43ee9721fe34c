import { useState } from 'react'
import type { MatterView } from '../../../contract/matter.ts'
import { formatMoment } from '../../../domain/kernel/day.ts'
import type { Moment } from '../../../domain/kernel/day.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'

const first = 5

/** What happened, the newest first. */
export const Story = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  const facts = [...view.facts].sort((a, b) => b.seq - a.seq)
  const shown = all ? facts : facts.slice(0, first)
  return (
    <section className="card" aria-labelledby="story-title">
      <h2 id="story-title">{say(matter.story)}</h2>
      <ol className="facts-list">
        {shown.map((fact) => (
          <li key={fact.seq}>
            <small>{formatMoment(fact.at as Moment, language)}</small>
            <b>{say(fact.words)}</b>
            {fact.summary && <p>{say(fact.summary)}</p>}
            <small>{fact.by.name}{fact.by.name && ' · '}{say(fact.by.role)}</small>
          </li>
        ))}
      </ol>
      {!all && facts.length > first && <button type="button" className="tool" onClick={() => setAll(true)}>{say(fill(matter.more, { count: facts.length - first }))}</button>}
    </section>
  )
}
