import type { ApplicationPaper as Paper } from '../../../contract/paper.ts'
import { ApplicationHints, ApplicationSheet } from '../../parts/ApplicationSheet.tsx'
import { applicationWords as w } from '../../words/application.ts'
import { useLoad } from '../base/load.ts'
import { useSession } from '../base/session.ts'
import { SignInFirst } from '../parts/sign-in-first.tsx'
import { Ready, State } from '../parts/state.tsx'
import { WhoIsThere } from '../parts/who-is-there.tsx'
import { QrCode } from './qr-code.tsx'

/** 司法确认申请书 for a party of the matter: their names are in full, for they agreed with each other; numbers and addresses each writes in. */
export const ApplicationPaper = ({ code }: { readonly code: string }) => {
  const session = useSession()
  const known = session?.kind === 'resident' || session?.kind === 'officer'
  const [loaded, again] = useLoad<Paper>(known && code !== '' ? `/api/matters/${encodeURIComponent(code)}/application` : undefined)
  if (!session) return <WhoIsThere />
  if (!known) return <SignInFirst />
  if (code === '' || (loaded.state === 'failed' && loaded.problem.code === 'not-found')) return <State title={w.none} mark="○" />
  return (
    <Ready loaded={loaded} again={again}>
      {(paper) => (
        <>
          <div className="note plain no-print"><ApplicationHints paper={paper} /></div>
          <ApplicationSheet paper={paper} qr={<QrCode text={`${location.origin}/i/${paper.code}`} label={paper.code} />} />
        </>
      )}
    </Ready>
  )
}
