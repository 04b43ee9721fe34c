import type { z } from 'zod'
import type { RoadStep } from '../../contract/matter.ts'
import { partsWords as w } from '../words/parts.ts'
import { useSay } from './language.ts'
import { counted } from './say.ts'

type Step = z.infer<typeof RoadStep>

/** The strip on top of a matter: where it has been, where it is, with the days spent in each. On a phone the step now, and the rest folded. */
export const Road = ({ steps }: { steps: readonly Step[] }) => {
  const say = useSay()
  const at = steps.findIndex((step) => step.state === 'now')
  const now = steps[at]
  return (
    <nav className="road" aria-label={say(w.road.name)}>
      <ol className="road-wide">{steps.map((step) => <Stop key={step.step} step={step} />)}</ol>
      <details className="road-narrow">
        <summary>
          <span className="road-bar" aria-hidden="true">{steps.map((step) => <i key={step.step} data-state={step.state} />)}</span>
          <span>
            {now && <b>{say(now.words)}</b>} {now?.days !== undefined && say(counted(w.road.nowDays, Math.max(1, Math.ceil(now.days))))}
            <small>{at >= 0 ? say(counted(w.road.at, 0, { at: at + 1, of: steps.length })) : say(w.road.all)}</small>
          </span>
        </summary>
        <ol>{steps.map((step) => <Stop key={step.step} step={step} />)}</ol>
      </details>
    </nav>
  )
}

const Stop = ({ step }: { step: Step }) => {
  const say = useSay()
  return (
    <li data-state={step.state} {...(step.state === 'now' ? { 'aria-current': 'step' as const } : {})}>
      <b aria-hidden="true">{step.state === 'done' ? '✓' : ''}</b>
      <span>{say(step.words)}</span>
      <span className="unseen">{say(w.road[step.state])}</span>
      {step.days !== undefined && <small>{say(step.state === 'now' ? counted(w.road.nowDays, Math.max(1, Math.ceil(step.days))) : counted(w.road.days, rounded(step.days)))}</small>}
    </li>
  )
}

/** Under ten days one decimal tells something; above it does not. */
const rounded = (days: number): number => (days < 10 ? Math.round(days * 10) / 10 : Math.round(days))
