import { useState } from 'react'
import type { MatterView } from '../../../contract/matter.ts'
import { byDay } from '../../parts/by-day.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { DayHeading, HourText } from '../../parts/when.tsx'
import { deskWords } from '../../words/desk.ts'

const w = deskWords.matter
const shownAtFirst = 12

/** What happened, newest first, day by day: each with its hour and who. */
export const Story = ({ matter }: { matter: MatterView }) => {
  const say = useSay()
  const [all, setAll] = useState(false)
  const facts = matter.facts.toSorted((a, b) => b.seq - a.seq)
  const shown = all ? facts : facts.slice(0, shownAtFirst)
  return (
    <div className="card">
      <div className="card-head"><h2>{say(w.story)}</h2><small>{say(counted(w.facts, facts.length))}</small></div>
      {byDay(shown).map(({ day, items }) => (
        <section key={items[0]?.seq} className="story-day">
          {day && <h3><DayHeading day={day} /></h3>}
          <ol className="story">
            {items.map((fact) => (
              <li key={fact.seq}>
                <small className="story-when"><HourText at={fact.at} /></small>
                <div>
                  <b>{say(fact.words)}</b>
                  <small className="story-who">{fact.by.name}{fact.by.name ? ' · ' : ''}{say(fact.by.role)}</small>
                  {fact.summary && <p>{say(fact.summary)}</p>}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {shown.length < facts.length && <button type="button" className="btn wide" onClick={() => setAll(true)}>{say(counted(w.olderFacts, facts.length - shown.length))}</button>}
    </div>
  )
}
