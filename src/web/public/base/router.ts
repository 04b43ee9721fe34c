import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
const here = (): string => location.pathname + location.search
const tell = (): void => { for (const listener of listeners) listener() }

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) addEventListener('popstate', tell)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('popstate', tell)
  }
}

/** Path and query of the page, `/track?code=…`. */
const useHere = (): string => useSyncExternalStore(subscribe, here)

export const usePath = (): string => useHere().split('?')[0] ?? '/'

export const useQuery = (): URLSearchParams => new URLSearchParams(useHere().split('?')[1] ?? '')

/** Goes to a page of this site. `replace` leaves no step to go back to. */
export const go = (to: string, options: { replace?: boolean } = {}): void => {
  if (to === here()) return
  if (options.replace) history.replaceState(null, '', to)
  else history.pushState(null, '', to)
  tell()
  if (!options.replace) scrollTo(0, 0)
}

export const back = (otherwise: string): void => {
  if (history.length > 1) history.back()
  else go(otherwise, { replace: true })
}
