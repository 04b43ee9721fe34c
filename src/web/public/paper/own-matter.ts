import type { MatterView } from '../../../contract/matter.ts'
import { useLoad } from '../base/load.ts'
import { useSession } from '../base/session.ts'

/** The matter of this code, for whoever is signed in and may read it; undefined for everybody else, who print a blank form. */
export const useOwnMatter = (code: string): MatterView | undefined => {
  const session = useSession()
  const known = session?.kind === 'resident' || session?.kind === 'officer'
  const [loaded] = useLoad<MatterView>(known && code !== '' ? `/api/matters/${encodeURIComponent(code)}` : undefined)
  return loaded.data
}
