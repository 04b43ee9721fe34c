import { useEffect } from 'react'
import type { MatterView } from '../../../contract/matter.ts'
import type { Params } from '../base/fit.ts'
import { sensitive } from '../base/leave.ts'
import { useLoad } from '../base/load.ts'
import { useQuery } from '../base/router.ts'
import { useSession } from '../base/session.ts'
import { useStream } from '../base/stream.ts'
import { AroundForm } from '../fields/control.ts'
import { SignInFirst } from '../parts/sign-in-first.tsx'
import { Ready } from '../parts/state.tsx'
import { isGrave } from '../base/grave.ts'
import { ActPage } from './act-page.tsx'
import { Overview } from './overview.tsx'
import { WhoIsThere } from '../parts/who-is-there.tsx'

/** One matter, for a party of it. `?do=ACT` is the page of one step. */
const MatterPage = ({ params }: { readonly params: Params }) => {
  const session = useSession()
  const query = useQuery()
  const [loaded, again] = useLoad<MatterView>(session?.kind === 'resident' ? `/api/matters/${encodeURIComponent(params['id'] ?? '')}` : undefined)
  useStream(session?.kind === 'resident')
  const grave = loaded.data !== undefined && (loaded.data.sealed || loaded.data.flags.some(isGrave))
  useEffect(() => {
    sensitive.set(grave)
    return () => sensitive.set(false)
  }, [grave])
  if (!session) return <WhoIsThere />
  if (session.kind !== 'resident') return <SignInFirst />
  const act = query.get('do')
  return (
    <Ready loaded={loaded} again={again}>
      {(view) => (
        <AroundForm.Provider value={{ matter: view.id, body: view.body.id, parties: view.parties, statements: view.statements, files: view.files }}>
          {act ? <ActPage key={act} view={view} name={act} /> : <Overview view={view} done={query.get('done') ?? ''} />}
        </AroundForm.Provider>
      )}
    </Ready>
  )
}

export default MatterPage
