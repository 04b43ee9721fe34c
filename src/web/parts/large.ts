import { useSyncExternalStore } from 'react'

const key = 'fengyuan.large'
const listeners = new Set<() => void>()
let large = localStorage.getItem(key) === 'yes'

const show = (): void => {
  if (large) document.documentElement.dataset.large = ''
  else delete document.documentElement.dataset.large
}
show()

/** 适老: larger type on the whole page, kept on this device. */
export const setLarge = (next: boolean): void => {
  large = next
  localStorage.setItem(key, next ? 'yes' : 'no')
  show()
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useLarge = (): boolean => useSyncExternalStore(subscribe, () => large)
