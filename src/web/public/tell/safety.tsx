import { fill } from '../base/fill.ts'
import { useSay } from '../../parts/language.ts'
import { safety } from '../../words/public-tell.ts'
import type { TriageAnswer } from '../base/draft.ts'
import { Law } from '../parts/law.tsx'
import { alarmOf } from './alarm.ts'
import { isGrave } from '../base/grave.ts'

/** Shown first when the story speaks of violence, threats, a wish to die or a child in danger: who to call now, and what protects. */
export const Safety = ({ answer }: { readonly answer: TriageAnswer }) => {
  const say = useSay()
  const alarm = alarmOf(answer)
  if (!alarm) return null
  const { home, threat, self, child } = alarm
  if (!home && !threat && !self) return <p className="note near">{say(safety.minor)} <a href="tel:110">{say(safety.call110)}</a></p>
  const seen = answer.flags.filter((one) => isGrave(one.flag)).flatMap((one) => one.evidence.map((piece) => piece.text)).slice(0, 4)
  return (
    <section className="card alarm" aria-labelledby="safety">
      <h2 id="safety"><span aria-hidden="true">▲ </span>{say(safety.title)}</h2>
      {self && <p>{say(safety.self)}</p>}
      {(home || threat) && <p>{say(home ? safety.violence : safety.threat)}</p>}
      {child && <p>{say(safety.minor)}</p>}
      <p className="do">
        <a className="btn danger big" href="tel:110">{say(safety.call110)}</a>
        {self && <a className="btn big" href="tel:120">{say(safety.call120)}</a>}
        {home && <a className="btn big" href="tel:12338">{say(safety.call12338)}</a>}
      </p>
      {home && (
        <>
          <h3>{say(safety.orderTitle)}</h3>
          <p>{say(safety.order)} <Law cite={safety.orderCite} /></p>
          <p>{say(safety.warning)} <Law cite={safety.warningCite} /></p>
        </>
      )}
      {seen.length > 0 && <p className="help">{say(fill(safety.from, { words: seen.map((one) => `“${one}”`).join(' ') }))}</p>}
    </section>
  )
}
