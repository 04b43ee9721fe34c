import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { matter } from '../../words/public-matter.ts'
import { roadWords } from '../../words/public-road.ts'

/** The road from registration to the archive, step by step, downwards as a phone is held. */
export const RoadList = ({ road }: { readonly road: MatterView['road'] }) => {
  const say = useSay()
  return (
    <ol className="road">
      {road.filter((step) => step.state !== 'skipped').map((step) => (
        <li key={step.step} className={step.state} {...(step.state === 'now' ? { 'aria-current': 'step' as const } : {})}>
          <i aria-hidden="true" />
          <div>
            <b>{say(step.words)}</b>
            <small>
              {step.state === 'done' && say(roadWords.done)}
              {step.state === 'now' && say(roadWords.now)}
              {step.days !== undefined && step.days >= 0.5 && step.state !== 'ahead' && ` · ${say(counted(matter.days, Math.round(step.days)))}`}
              {step.state === 'ahead' && roadWords.hints[step.step] && say(roadWords.hints[step.step] ?? roadWords.now)}
            </small>
          </div>
        </li>
      ))}
    </ol>
  )
}
