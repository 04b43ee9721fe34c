import { useEffect } from 'react'
import { clearDraft, getDraft } from '../base/draft.ts'
import { useArrived } from '../base/outbox.ts'
import { go } from '../base/router.ts'

/** When the told dispute has arrived — now, or later out of the outbox — its draft has done its work. */
export const useSettledDraft = (): void => {
  const arrived = useArrived()
  useEffect(() => {
    if (!arrived || arrived.parcel.path !== '/api/matters/dispute') return
    if (arrived.parcel.key !== getDraft().key) return
    clearDraft()
    const { id, code } = arrived.done
    if (location.pathname === '/') go(`/?at=filed&id=${encodeURIComponent(id)}&code=${encodeURIComponent(code)}`, { replace: true })
  }, [arrived])
}
