import type { ComponentType } from 'react'
import type { Words } from '../../../domain/kernel/words.ts'
import { checkCode } from '../../../domain/law/matter-code.ts'
import { useSay } from '../../parts/language.ts'
import { applicationWords } from '../../words/application.ts'
import { common } from '../../words/public.ts'
import { paper } from '../../words/public-paper.ts'
import { statementWords } from '../../words/statements.ts'
import { hasDraft, useDraft } from '../base/draft.ts'
import type { Params } from '../base/fit.ts'
import { Link } from '../base/link.tsx'
import { useQuery } from '../base/router.ts'
import { State } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { AddressPaper } from './address.tsx'
import { AnswersPaper } from './answers.tsx'
import { ApplicationPaper } from './application.tsx'
import { ConsentPaper } from './consent.tsx'
import { FilingPaper } from './filing.tsx'
import { IssuesPaper } from './issues.tsx'

interface Twin {
  readonly title: Words
  /** Made from a matter, and no form to fill in. */
  readonly own?: true
  readonly Twin: ComponentType<{ readonly code: string; readonly withDraft: boolean }>
}

const twins: Readonly<Record<string, Twin>> = {
  filing: { title: paper.filing, Twin: FilingPaper },
  consent: { title: paper.consent, Twin: ConsentPaper },
  address: { title: paper.address, Twin: AddressPaper },
  answers: { title: statementWords.answers, Twin: AnswersPaper },
  application: { title: applicationWords.title, Twin: ApplicationPaper, own: true },
  issues: { title: statementWords.issues, Twin: IssuesPaper, own: true },
}

/** Printable twins of what a resident can do on the phone. */
const PaperPage = ({ params }: { readonly params: Params }) => {
  const say = useSay()
  const query = useQuery()
  const draft = useDraft()
  const form = params['form'] ?? ''
  const withDraft = query.get('with') === 'draft'
  const known = twins[form]
  const code = checkCode(query.get('code') ?? '')
  useTitle(known?.title ?? paper.unknown)
  if (!known) return <State title={paper.unknown} mark="？"><Link to="/help" className="btn">{say(common.back)}</Link></State>
  return (
    <div className="page">
      <div className="no-print paper-before">
        {!known.own && <p className="lead">{say(paper.screen)}</p>}
        <p className="row">
          <button type="button" className="btn main" onClick={() => print()}>{say(common.print)}</button>
          {form === 'filing' && hasDraft(draft) && (withDraft
            ? <Link to="/paper/filing" className="btn">{say(paper.blank)}</Link>
            : <Link to="/paper/filing?with=draft" className="btn">{say(paper.withDraft)}</Link>)}
        </p>
      </div>
      <known.Twin code={'ok' in code ? code.ok : ''} withDraft={withDraft} />
    </div>
  )
}

export default PaperPage
