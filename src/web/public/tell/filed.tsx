import { useSay } from '../../parts/language.ts'
import { common } from '../../words/public.ts'
import { filed } from '../../words/public-tell.ts'
import { Link } from '../base/link.tsx'
import { useTitle } from '../parts/title.ts'

/** The receipt: the code, what comes next, and how to know a true message. */
export const Filed = ({ id, code }: { readonly id: string; readonly code: string }) => {
  const say = useSay()
  useTitle(filed.title)
  return (
    <div className="page">
      <div data-aloud>
        <h1><span aria-hidden="true" className="tick">✓</span> {say(filed.title)}</h1>
        <p className="lead">{say(filed.lead)}</p>
        <p className="code">{code}</p>
        <section className="card">
          <h2>{say(filed.next)}</h2>
          <p>{say(filed.contact)}</p>
          <p>{say(filed.verify)}</p>
        </section>
      </div>
      <div className="do">
        <Link to={`/my/${id}`} className="btn main big">{say(filed.open)}</Link>
        <Link to={`/my/${id}?do=add-evidence`} className="btn big">{say(filed.evidence)}</Link>
        <button type="button" className="btn quiet" onClick={() => print()}>{say(common.print)}</button>
      </div>
    </div>
  )
}
