import { useCallback, useSyncExternalStore } from 'react'
import type { Language, Words } from '../../domain/kernel/words.ts'

const key = 'fengyuan.language'
const listeners = new Set<() => void>()

/** The choice that was made here before. Some browsers inside messengers forbid storage: then it lasts as long as the page. */
const chosen = (): Language | undefined => {
  try {
    const found = localStorage.getItem(key)
    return found === 'en' || found === 'zh' ? found : undefined
  } catch {
    return undefined
  }
}

/** Chinese first: English only for whose browser (`navigator.languages`) names English and no Chinese at all. */
export const firstLanguage = (languages: readonly string[]): Language => {
  const names = languages.map((one) => one.toLowerCase().split('-')[0])
  return names.includes('en') && !names.includes('zh') ? 'en' : 'zh'
}

let current: Language = chosen() ?? firstLanguage(globalThis.navigator?.languages ?? [])

export const language = (): Language => current

/** Tells the page its language; at the start, when nothing was chosen anew. */
export const startLanguage = (): void => {
  document.documentElement.lang = current === 'zh' ? 'zh-CN' : 'en'
}

/** A choice, remembered on this device. */
export const setLanguage = (next: Language): void => {
  current = next
  try {
    localStorage.setItem(key, next)
  } catch {
    // Not kept, as said above.
  }
  startLanguage()
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The reader's language; the component is drawn again when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, language)

/**
 * The language of what stands alike in both (a cause of the court's catalogue, which has no English edition; what somebody told), where the page
 * is in another: for who hears the page.
 */
export const langOf = ({ zh, en }: Words, now: Language): 'zh-CN' | undefined => (now === 'en' && zh === en && /\p{Script=Han}/u.test(zh) ? 'zh-CN' : undefined)

/** Says a phrase that came from the server or from a closed list. */
export const useSay = (): ((phrase: Words) => string) => {
  const now = useLanguage()
  return useCallback((phrase) => phrase[now], [now])
}
