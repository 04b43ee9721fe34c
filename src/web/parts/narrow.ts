import { useSyncExternalStore } from 'react'

const phone = matchMedia('(width < 600px)')
const subscribe = (listener: () => void): (() => void) => {
  phone.addEventListener('change', listener)
  return () => phone.removeEventListener('change', listener)
}

/** Whether the window is as narrow as a phone: for words that would be cut there. What only looks otherwise is a matter of style sheets. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => phone.matches)
