import { useSyncExternalStore } from 'react'
import type { Problem } from '../../contract/problem.ts'
import type { Words } from '../../domain/kernel/words.ts'
import { ApiError, call, newKey } from './api.ts'

/** Something that a person has sent and the server has not answered. It keeps its key, so that sending again counts once. */
export interface Outgoing {
  readonly id: string
  readonly account: string
  readonly path: string
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
  /** What it is, for a person: "签收 · DG-7K3Q-9F2M-4". */
  readonly what: Words
  /** Where it can be looked at and mended. */
  readonly where: string
  /** The draft that it came from; dropped when it is answered. */
  readonly draft?: string | undefined
  readonly at: number
  readonly tries: number
  readonly state: 'waiting' | 'sending' | 'refused'
  readonly problem?: Problem | undefined
}

const key = 'fengyuan.outbox'
const listeners = new Set<() => void>()
const read = (): readonly Outgoing[] => {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? '[]') as Outgoing[]).map((one) => (one.state === 'sending' ? { ...one, state: 'waiting' } : one))
  } catch {
    return []
  }
}
let items = read()

const write = (next: readonly Outgoing[]): void => {
  items = next
  localStorage.setItem(key, JSON.stringify(next))
  for (const listener of listeners) listener()
}
const patch = (id: string, more: Partial<Outgoing>): void => write(items.map((one) => (one.id === id ? { ...one, ...more } : one)))

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
export const useOutbox = (account: string): readonly Outgoing[] => useSyncExternalStore(subscribe, () => items).filter((one) => one.account === account)

/** No answer, or "come back later": the request may be sent again as it is. */
export const isUnanswered = (error: unknown): error is ApiError =>
  error instanceof ApiError && [0, 429, 502, 503, 504].includes(error.problem.status)

/** Sends now. When no answer comes, the thing is kept and sent again by itself. @throws ApiError when the server refused it. */
export const sendOrKeep = async <T>(thing: Omit<Outgoing, 'id' | 'at' | 'tries' | 'state' | 'problem'>): Promise<{ readonly answer: T } | { readonly kept: Problem }> => {
  try {
    return { answer: await call<T>(thing.path, { method: 'POST', body: thing.body, headers: thing.headers }) }
  } catch (error) {
    if (!isUnanswered(error)) throw error
    write([...items, { ...thing, id: newKey(), at: Date.now(), tries: 1, state: 'waiting', problem: error.problem }])
    return { kept: error.problem }
  }
}

export const discard = (id: string): void => write(items.filter((one) => one.id !== id))

/** `code`: of what was opened by it; whoever may not read it hears of its code here or nowhere. */
type Told = (sent: Outgoing, code: string | undefined) => void

/** Tries one thing again. Answered: it leaves, and so does its draft. Refused: it stays, with the reason. */
export const sendAgain = async (id: string, told: Told): Promise<void> => {
  const one = items.find((item) => item.id === id)
  if (!one || one.state === 'sending') return
  patch(id, { state: 'sending' })
  try {
    const answer = await call<{ readonly code?: string } | undefined>(one.path, { method: 'POST', body: one.body, headers: one.headers })
    if (one.draft) localStorage.removeItem(one.draft)
    discard(id)
    told(one, one.path.includes('/acts/') ? undefined : answer?.code)
  } catch (error) {
    const problem = error instanceof ApiError ? error.problem : undefined
    patch(id, { state: isUnanswered(error) ? 'waiting' : 'refused', tries: one.tries + 1, ...(problem ? { problem } : {}) })
  }
}

/** Sends what waits: when the network comes back, and every twenty seconds while something waits. Returns the way to stop. */
export const keepSending = (account: string, told: Told): (() => void) => {
  const all = (): void => {
    for (const one of items) if (one.account === account && one.state === 'waiting') void sendAgain(one.id, told)
  }
  const timer = setInterval(all, 20_000)
  addEventListener('online', all)
  return () => { clearInterval(timer); removeEventListener('online', all) }
}

/** Taken back into the form to be sent again from there. */
export const discardFor = (draft: string): void => write(items.filter((one) => one.draft !== draft))
