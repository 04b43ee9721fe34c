import { newKey } from '../api.ts'
import { isBlank } from './typed.ts'
import type { TypedForm } from './typed.ts'

/** What a person has typed and not yet sent, and the key under which it will be sent: a retry after a lost answer counts once. */
export interface Draft {
  readonly typed: TypedForm
  readonly key: string
  /** When it was last typed in, milliseconds. */
  readonly at: number
}

const prefix = 'fengyuan.draft.'
/** Drafts hold people's words and numbers: after two weeks nobody is coming back for them. */
const keptMs = 14 * 86_400_000

/** One draft for each person, matter and act. */
export const draftName = (account: string, matter: string, act: string): string => `${prefix}${account}.${matter}.${act}`

/** Where what opens a matter is laid aside until it can be sent, and the page that opens it again. */
export const asideOf = (account: string, kind: string, page: string) => (key: string): { readonly draft: string; readonly where: string } =>
  ({ draft: draftName(account, kind, `open-${key}`), where: `${page}?draft=${key}` })

export const findDraft = (name: string): Draft | undefined => {
  const text = localStorage.getItem(name)
  if (!text) return undefined
  try {
    return JSON.parse(text) as Draft
  } catch {
    localStorage.removeItem(name)
    return undefined
  }
}

export const keepDraft = (name: string, typed: TypedForm, key: string): Draft | undefined => {
  if (isBlank(typed)) {
    localStorage.removeItem(name)
    return undefined
  }
  const draft: Draft = { typed, key, at: Date.now() }
  try {
    localStorage.setItem(name, JSON.stringify(draft))
  } catch {
    return undefined
  }
  return draft
}

export const dropDraft = (name: string): void => localStorage.removeItem(name)

/** Every draft of one person, newest first. */
export const draftsOf = (account: string): readonly { readonly name: string; readonly matter: string; readonly act: string; readonly at: number }[] =>
  Object.keys(localStorage).filter((name) => name.startsWith(`${prefix}${account}.`)).flatMap((name) => {
    const [matter = '', act = ''] = name.slice(`${prefix}${account}.`.length).split('.')
    const draft = findDraft(name)
    return draft ? [{ name, matter, act, at: draft.at }] : []
  }).toSorted((a, b) => b.at - a.at)

export const dropOldDrafts = (now: number): void => {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(prefix) && now - (findDraft(name)?.at ?? 0) > keptMs) localStorage.removeItem(name)
  }
}

export const freshKey = newKey
