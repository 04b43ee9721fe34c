import { useEffect } from 'react'
import { refresh } from './load.ts'

/** While a page of one's own matters is open: what others do to them is seen without asking. Where the browser cannot listen, nothing is lost. */
export const useStream = (on: boolean): void => {
  useEffect(() => {
    if (!on || typeof EventSource === 'undefined') return undefined
    const source = new EventSource('/api/stream')
    source.addEventListener('matter', () => { void refresh() })
    return () => source.close()
  }, [on])
}
