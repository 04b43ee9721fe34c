import { useState } from 'react'
import type { MatterView } from '../../../contract/matter.ts'
import { byDay } from '../../parts/by-day.ts'
import { useSay } from '../../parts/language.ts'
import { DayHeading, HourText } from '../../parts/when.tsx'
import { matter } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'

const first = 5

/** What happened, the newest first, day by day. */
export const Story = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const [all, setAll] = useState(false)
  const facts = [...view.facts].sort((a, b) => b.seq - a.seq)
  const shown = all ? facts : facts.slice(0, first)
  return (
    <section className="card" aria-labelledby="story-title">
      <h2 id="story-title">{say(matter.story)}</h2>
      {byDay(shown).map(({ day, items }) => (
        <div key={items[0]?.seq}>
          {day && <h3 className="day-head"><DayHeading day={day} /></h3>}
          <ol className="facts-list">
            {items.map((fact) => (
              <li key={fact.seq}>
                <b>{say(fact.words)}</b>
                {fact.summary && <p>{say(fact.summary)}</p>}
                <small><HourText at={fact.at} /> · {fact.by.name}{fact.by.name && ' · '}{say(fact.by.role)}</small>
              </li>
            ))}
          </ol>
        </div>
      ))}
      {!all && facts.length > first && <button type="button" className="tool" onClick={() => setAll(true)}>{say(fill(matter.more, { count: facts.length - first }))}</button>}
    </section>
  )
}
