import type { Field } from '../../../contract/form.ts'
import type { Problem } from '../../../contract/problem.ts'
import { formatMoment } from '../../../domain/kernel/day.ts'
import type { Moment } from '../../../domain/kernel/day.ts'
import { useInSight } from '../../parts/form/in-sight.ts'
import { unmarked } from '../../parts/form/unmarked.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { acting } from '../../words/public-matter.ts'
import { mayPass } from '../base/load.ts'
import { markedPlace } from '../fields/control.ts'

/** Why the step was not taken, and what to do: the server's words, what no question of these `fields` is marked with, what changed meanwhile, or that it is sent again. */
export const ActProblem = ({ problem, fields }: { readonly problem: Problem; readonly fields: readonly Field[] }) => {
  const say = useSay()
  const language = useLanguage()
  const rest = unmarked(fields, new Map((problem.fields ?? []).map((one) => [one.path, one.words])))
  const notice = useInSight<HTMLDivElement>(problem, markedPlace)
  return (
    <div className={mayPass(problem) ? 'note near' : 'note bad'} role="alert" ref={notice} tabIndex={-1}>
      {problem.code !== 'offline' && <p>{say(problem.words)}</p>}
      {rest.length > 0 && <ul className="dots">{rest.map(([path, words]) => <li key={path}>{say(words)}</li>)}</ul>}
      {mayPass(problem) && <p>{say(acting.waiting)}</p>}
      {problem.changed && problem.changed.length > 0 && (
        <>
          <p><b>{say(acting.changed)}</b></p>
          <ul className="dots">{problem.changed.map((one) => <li key={one.seq}>{formatMoment(one.at as Moment, language)} {one.who}: {say(one.what)}</li>)}</ul>
        </>
      )}
    </div>
  )
}
