import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { titled } from '../../parts/say.ts'
import { matter } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'
import { useArrived } from '../base/outbox.ts'
import { ClockCards } from '../parts/clock-card.tsx'
import { RoadList } from '../parts/road-list.tsx'
import { useTitle } from '../parts/title.ts'
import { TurnedAway } from './turned-away.tsx'
import { About, asksAbout } from './about.tsx'
import { Asked } from './asked.tsx'
import { Evidence } from './evidence.tsx'
import { Links, Papers } from './extras.tsx'
import { Handlers } from './handlers.tsx'
import { Looks } from './looks.tsx'
import { Owned } from './owned.tsx'
import { OnPaper } from './on-paper.tsx'
import { Panels } from './panels.tsx'
import { Parties } from './parties.tsx'
import { Promises } from './promises.tsx'
import { Story } from './story.tsx'
import { Suit } from './suit.tsx'

/** First what it is about and what I must do and by when; everything else lies below. */
export const Overview = ({ view, done }: { readonly view: MatterView; readonly done: string }) => {
  const say = useSay()
  useTitle(view.title)
  const arrived = useArrived()?.parcel
  const told = arrived?.path.endsWith(`/${view.id}/acts/${done}`) ? arrived.label : matter.step
  return (
    <div className="matter">
      <div className="matter-main">
        <div data-aloud>
          <p className="row"><span className="chip code-chip">{view.code}</span><span className="chip maple">{say(view.stageWords)}</span></p>
          <h1 className="sentence">{say(view.plain)}</h1>
          <p className="help">{say(titled(view.title))}</p>
        </div>
        {done !== '' && <output className="note good"><span aria-hidden="true">✓ </span>{say(fill(matter.done, { what: told }))}</output>}
        {view.held === 'frozen' && <p className="note bad"><span aria-hidden="true">■ </span>{say(matter.frozen)}</p>}
        {view.held === 'suspended' && <p className="note near"><span aria-hidden="true">‖ </span>{say(matter.suspended)}</p>}
        <TurnedAway view={view} />
        {asksAbout(view) && <About view={view} />}
        <Owned view={view} />
        <Panels view={view} names={['choice']} />
        <Asked view={view} />
        <ClockCards clocks={view.clocks} />
        <Promises view={view} />
        <Panels view={view} names={['intake']} />
        <Panels view={view} names={front(view)} />
        <OnPaper view={view} />
        <Suit view={view} />
      </div>
      <div className="matter-side">
        <section className="card"><h2>{say(matter.road)}</h2><RoadList road={view.road} /></section>
        <Handlers view={view} />
        <Evidence view={view} />
        <Story view={view} />
        <Parties view={view} />
        <Panels view={view} names={['points', 'issues', 'statements', 'issues-court', 'undisputed', 'about', 'way', 'limitation', 'service'].filter((name) => !front(view).includes(name) && !(name === 'about' && asksAbout(view)))} folded />
        <Papers view={view} />
        <Links view={view} />
        <Looks view={view} />
      </div>
    </div>
  )
}

/** While it is still being talked about, what is agreed and what is open stands in front. */
const front = ({ stage }: MatterView): readonly string[] => {
  if (stage === 'mediating' || stage === 'signing') return ['arbitration', 'points', 'issues', 'statements', 'undisputed-open', 'undisputed', 'agreement', 'confirmation']
  return ['answers', 'arbitration', ...(stage === 'preparing' ? ['issues', 'statements'] : []), 'undisputed-open', 'agreement', 'confirmation']
}
