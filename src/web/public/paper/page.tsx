import { checkCode } from '../../../domain/law/matter-code.ts'
import { useSay } from '../../parts/language.ts'
import { common } from '../../words/public.ts'
import { paper } from '../../words/public-paper.ts'
import { hasDraft, useDraft } from '../base/draft.ts'
import type { Params } from '../base/fit.ts'
import { Link } from '../base/link.tsx'
import { useQuery } from '../base/router.ts'
import { State } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { AddressPaper } from './address.tsx'
import { ConsentPaper } from './consent.tsx'
import { FilingPaper } from './filing.tsx'

/** Printable twins of what a resident can do on the phone. */
const PaperPage = ({ params }: { readonly params: Params }) => {
  const say = useSay()
  const query = useQuery()
  const draft = useDraft()
  const form = params['form'] ?? ''
  const withDraft = query.get('with') === 'draft'
  const Twin = form === 'address' ? AddressPaper : ConsentPaper
  const code = checkCode(query.get('code') ?? '')
  useTitle(form === 'consent' ? paper.consent : form === 'address' ? paper.address : paper.filing)
  if (form !== 'filing' && form !== 'consent' && form !== 'address') return <State title={paper.unknown} mark="？"><Link to="/help" className="btn">{say(common.back)}</Link></State>
  return (
    <div className="page">
      <div className="no-print">
        <p className="lead">{say(paper.screen)}</p>
        <p className="row">
          <button type="button" className="btn main" onClick={() => print()}>{say(common.print)}</button>
          {form === 'filing' && hasDraft(draft) && (withDraft
            ? <Link to="/paper/filing" className="btn">{say(paper.blank)}</Link>
            : <Link to="/paper/filing?with=draft" className="btn">{say(paper.withDraft)}</Link>)}
        </p>
      </div>
      {form === 'filing' ? <FilingPaper withDraft={withDraft} /> : <Twin code={'ok' in code ? code.ok : ''} />}
    </div>
  )
}

export default PaperPage
