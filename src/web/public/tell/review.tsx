import { useState } from 'react'
import type { Field } from '../../../contract/form.ts'
import type { Problem } from '../../../contract/problem.ts'
import { fill } from '../base/fill.ts'
import { newKey } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { frame, proof } from '../../words/public.ts'
import { review, safety, tell } from '../../words/public-tell.ts'
import { changeDraft, getDraft, useDraft } from '../base/draft.ts'
import { Link } from '../base/link.tsx'
import { mayPass, problemIn } from '../base/load.ts'
import { post } from '../base/outbox.ts'
import { useSession } from '../base/session.ts'
import { asText, asValues } from '../base/value.ts'
import { Proof } from '../parts/proof.tsx'
import { Ready } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { questionsOf } from './fields.ts'
import { useOpeningForm } from './form.ts'
import { standing } from './known.ts'
import { marks } from './marks.ts'
import { missing, payloadOf, placeOf } from './payload.ts'
import { Summary } from './summary.tsx'

export const Review = () => {
  const [loaded, again] = useOpeningForm()
  useTitle(review.title)
  return <Ready loaded={loaded} again={again}>{(fields) => <Reviewed fields={fields} />}</Ready>
}

const Reviewed = ({ fields }: { readonly fields: readonly Field[] }) => {
  const say = useSay()
  const draft = useDraft()
  const session = useSession()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>(undefined)
  const questions = questionsOf(fields)
  const lacking = missing(draft, questions)
  // To who was beaten “we tell the other side” is no promise but a threat.
  const violent = draft.understood?.answer.flags.some((one) => one.flag === 'domestic-violence') ?? false
  const name = asText(asValues(standing(draft, questions)['me'])['name'])

  const file = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      await post({ key: getDraft().key, path: '/api/matters/dispute', body: payloadOf(getDraft(), fields), label: tell.title, from: '/?at=review' })
    } catch (error) {
      const found = problemIn(error)
      setProblem(found)
      marks.set(new Map((found.fields ?? []).map((one) => [placeOf(one.path, fields).path, one.words])))
      // Refused, so nothing was stored under this key: what is mended goes under a new one.
      // “Reused” is the exception: an earlier try has arrived, so a new key would file it twice.
      if (!mayPass(found) && found.code !== 'reused-key') changeDraft({ key: newKey() })
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="page">
      <h1>{say(review.title)}</h1>
      <p className="lead">{say(review.lead)}</p>
      <Summary questions={questions} />
      {lacking.length > 0 && <output className="note near">{say(fill(review.fix, { count: lacking.length }))}</output>}
      {problem && <NotFiled problem={problem} another={() => { changeDraft({ key: newKey() }); setProblem(undefined) }} />}
      {lacking.length === 0 && session?.kind !== 'resident' && (
        <section className="card">
          <h2>{say(review.who)}</h2>
          <Proof ok={proof.okFiles} name={name} phone={draft.phone} onPhone={(phone) => changeDraft({ phone })} onProved={(phone) => { changeDraft({ phone }); void file() }} />
        </section>
      )}
      {lacking.length === 0 && session?.kind === 'resident' && (
        <div className="do">
          <p className="help center">{say(fill(review.proved, { name: session.name ?? name }))}</p>
          <button type="button" className="btn main big" aria-busy={busy} onClick={() => { void file() }}>{say(busy ? review.filing : review.file)}</button>
        </div>
      )}
      <section className="note plain" data-aloud>
        <h2>{say(review.whatNext)}</h2>
        <ol>
          <li>{say(review.next1)}</li>
          <li>{say(review.next2)}</li>
          <li>{say(violent ? safety.aloneFirst : review.next3)}</li>
          <li>{say(review.next4)}</li>
        </ol>
      </section>
      <p className="center"><Link to="/paper/filing?with=draft" className="law">{say(review.paper)}</Link></p>
    </div>
  )
}

/** Why it was not filed, and the way on. Filed already from another window: it is seen, or what was written since is filed as a matter of its own. */
const NotFiled = ({ problem, another }: { readonly problem: Problem; readonly another: () => void }) => {
  const say = useSay()
  if (problem.code === 'reused-key') {
    return (
      <div className="note near" role="alert">
        <p>{say(review.arrived)}</p>
        <p className="row wrap">
          <Link to="/my" className="btn">{say(frame.mine)}</Link>
          <button type="button" className="btn" onClick={another}>{say(review.another)}</button>
        </p>
      </div>
    )
  }
  return (
    <div className={mayPass(problem) ? 'note near' : 'note bad'} role="alert">
      {problem.code !== 'offline' && <p>{say(problem.words)}</p>}
      {mayPass(problem) && <p>{say(review.waiting)}</p>}
    </div>
  )
}
