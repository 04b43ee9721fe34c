import { useSyncExternalStore } from 'react'

const key = 'fengyuan.keys'
const listeners = new Set<() => void>()

export const singleKeysOn = (): boolean => localStorage.getItem(key) !== 'off'

export const setSingleKeys = (on: boolean): void => {
  localStorage.setItem(key, on ? 'on' : 'off')
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, singleKeysOn)
