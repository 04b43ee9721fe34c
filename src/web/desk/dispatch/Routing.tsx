import { Link } from '@tanstack/react-router'
import type { Allowed } from '../../../contract/form.ts'
import type { MatterLine, MatterView } from '../../../contract/matter.ts'
import type { Problem } from '../../../contract/problem.ts'
import { Chip } from '../../parts/Chip.tsx'
import { typeWords } from '../../parts/labels.ts'
import { useSay } from '../../parts/language.ts'
import { counted, titled } from '../../parts/say.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { dispatchWords as w } from '../../words/desk-screens.ts'
import type { RouteSuggestion } from '../ask/matters.ts'
import { Before } from '../matter/Now.tsx'
import { LineMarks } from '../parts/MatterLine.tsx'
import { Load } from '../parts/Load.tsx'

/** The act of routing that is open to this reader: the dispatcher's, or after the third return the head's. */
export const routeAct = (matter: MatterView): Allowed | undefined => {
  const acts = matter.allowed.filter((one) => one.act === 'route' || one.act === 'decide-route')
  return acts.find((one) => !one.not) ?? acts[0]
}

interface Props {
  readonly line: MatterLine | undefined
  readonly matter: MatterView | undefined
  readonly matterError: unknown
  readonly routes: readonly RouteSuggestion[] | undefined
  readonly routesError: unknown
  readonly n: number
  readonly busy: boolean
  readonly problem: { readonly matter: string; readonly problem: Problem } | undefined
  choose(n: number): void
  accept(): void
  change(): void
}

export const Routing = ({ line, matter, matterError, routes, routesError, n, busy, problem, choose, accept, change }: Props) => {
  const say = useSay()
  if (!line) return <div className="card"><Empty title={say(w.pickOne)} /></div>
  if (!matter || matter.id !== line.id) return <div className="card">{matterError ? <Failed error={matterError} /> : <Loading lines={7} />}</div>
  const act = routeAct(matter)
  const story = matter.panels.find((panel) => panel.name === 'about')?.lines[0]?.value
  const returns = matter.facts.filter((fact) => fact.kind === 'returned')
  return (
    <div className="card">
      <small className="code">{matter.code}</small>
      <h2>{say(titled(matter.title))}</h2>
      {story && <p className="quote">{say(story)}</p>}
      <p className="marks marks-line">{matter.type && <Chip>{say(typeWords(matter.type))}</Chip>}<LineMarks line={matter} /></p>
      <Before matter={matter} />
      {returns.length > 0 && (
        <ul className="returns">{returns.map((fact, at) => (
          <li key={fact.seq}><Chip tone="amber">{say(counted(w.returnedTimes, at + 1))}</Chip> <b>{fact.by.name}</b>{fact.summary && <span className="block">{say(fact.summary)}</span>}</li>
        ))}</ul>
      )}
      {act?.not && <p className="notice amber"><span aria-hidden="true">◆ </span><b>{say(act.not)}</b><br />{say(w.waitsForHead)}</p>}
      {act && !act.not && <h3 className="where">{say(w.where)}</h3>}
      {!act || act.not ? null : !routes ? routesError ? <Failed error={routesError} /> : <Loading lines={4} /> : routes.length === 0 ? <p className="small">{say(w.noRoute)}</p> : (
        <fieldset className="doors"><legend className="unseen">{say(w.where)}</legend>
          {routes.map((route, at) => <Door key={route.body.id} route={route} at={at} on={at === n} choose={() => choose(at)} />)}
        </fieldset>
      )}
      {problem?.matter === matter.id && <p className="notice brick" role="alert"><span aria-hidden="true">▲ </span>{say(problem.problem.words)}</p>}
      <div className="acts route-acts">
        {act && !act.not && routes?.length !== 0 && <button type="button" className="btn main grow" disabled={busy || !routes?.[n]} onClick={accept}>{say(n === 0 ? w.accept : w.acceptOther)} <kbd>Enter</kbd></button>}
        {act && !act.not && <button type="button" className={routes?.length === 0 ? 'btn main grow' : 'btn'} onClick={change}>{say(routes?.length === 0 ? w.byHand : w.change)} <kbd>E</kbd></button>}
        <Link className="btn" to="/matters/$id" params={{ id: matter.id }}>{say(w.open)} <kbd>O</kbd></Link>
      </div>
    </div>
  )
}

const Door = ({ route, at, on, choose }: { route: RouteSuggestion; at: number; on: boolean; choose: () => void }) => {
  const say = useSay()
  return (
    <label className="door" data-best={route.best || undefined}>
      <span className="door-head">
        <input type="radio" name="door" checked={on} onChange={choose} />
        <b>{say(route.body.name)}</b>
        <span className="grow" />
        {route.best && <Chip tone="jade">{say(w.suggested)}</Chip>}
        <kbd aria-hidden="true">{at + 1}</kbd>
      </span>
      <span className="door-why">{say(route.channelWords)} · {say(route.reason)}</span>
      {route.speaks && <span className="door-why">{say(route.speaks)}</span>}
      <span className="door-why"><span className="law">{say(counted(w.rule, 0, { rule: route.rule }))}{route.cite ? ` · ${say(route.cite)}` : ''}</span> · {say(counted(w.confidence, Math.round(route.confidence * 100)))}</span>
      {route.conflicts.map((one) => <span key={one.zh} className="fault"><span aria-hidden="true">▲ </span>{say(w.conflict)}{say({ zh: '：', en: ': ' })}{say(one)}</span>)}
      {route.capacity > 0 && <Load load={route.load} capacity={route.capacity} />}
    </label>
  )
}
