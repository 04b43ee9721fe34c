import { useCallback, useSyncExternalStore } from 'react'
import type { Language, Words } from '../../domain/kernel/words.ts'

const key = 'fengyuan.language'
const listeners = new Set<() => void>()

/** Some browsers inside messengers forbid storage: then the choice lasts as long as the page. */
const stored = (): Language => {
  try {
    return localStorage.getItem(key) === 'en' ? 'en' : 'zh'
  } catch {
    return 'zh'
  }
}
let current: Language = stored()

export const language = (): Language => current

export const setLanguage = (next: Language): void => {
  current = next
  try {
    localStorage.setItem(key, next)
  } catch {
    // Not kept, as said above.
  }
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en'
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The reader's language; the component is drawn again when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, language)

/** Says a phrase that came from the server or from a closed list. */
export const useSay = (): ((phrase: Words) => string) => {
  const now = useLanguage()
  return useCallback((phrase) => phrase[now], [now])
}
