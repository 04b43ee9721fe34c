import type { TrackAnswer } from '../../../contract/track.ts'
import { formatMoment } from '../../../domain/kernel/day.ts'
import type { Moment } from '../../../domain/kernel/day.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { track } from '../../words/public-track.ts'
import { fill } from '../base/fill.ts'
import { Link } from '../base/link.tsx'
import { ClockCards } from '../parts/clock-card.tsx'
import { RoadList } from '../parts/road-list.tsx'

/** Where it is, who has it, by when, and what happens by itself; names masked in the title, no story. */
export const Tracked = ({ answer, onAnother }: { readonly answer: TrackAnswer; readonly onAnother: () => void }) => {
  const say = useSay()
  const language = useLanguage()
  return (
    <div className="page">
      <div data-aloud>
        <p className="row"><span className="chip code-chip">{answer.code}</span><span className="chip maple">{say(answer.stageWords)}</span></p>
        <h1 className="sentence">{say(answer.plain)}</h1>
        <p className="help">{say(answer.title)}</p>
        <p>{say(fill(track.body, { body: answer.body }))}</p>
      </div>
      <ClockCards clocks={answer.clocks} />
      <section className="card"><h2>{say(matter.road)}</h2><RoadList road={answer.road} /></section>
      <section className="card">
        <h2>{say(track.act)}</h2>
        <p className="help">{say(track.actHelp)}</p>
        <Link to={`/my/${encodeURIComponent(answer.code)}`} className="btn main big">{say(track.actGo)}</Link>
      </section>
      {answer.events.length > 0 && (
        <section className="card" aria-labelledby="events">
          <h2 id="events">{say(track.events)}</h2>
          <ol className="facts-list">{[...answer.events].reverse().map((event) => <li key={event.at + event.words.zh}><small>{formatMoment(event.at as Moment, language)}</small><b>{say(event.words)}</b></li>)}</ol>
        </section>
      )}
      <p className="center"><button type="button" className="tool" onClick={onAnother}>{say(track.another)}</button></p>
    </div>
  )
}
