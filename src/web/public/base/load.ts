import { useCallback, useSyncExternalStore } from 'react'
import type { Problem } from '../../../contract/problem.ts'
import { ApiError, call } from '../../parts/api.ts'

export type Loaded<T> =
  | { readonly state: 'loading'; readonly data?: T | undefined }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly problem: Problem; readonly data?: T | undefined }

/** Waits between tries when the server is not there; the last one repeats. */
const waits = [3000, 8000, 20_000, 60_000]
const loading = { state: 'loading' } as const

/** What one address last answered, who looks at it, and the next try. */
class Resource {
  loaded: Loaded<unknown> = loading
  readonly path: string
  readonly listeners = new Set<() => void>()
  private stop: AbortController | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> = Promise.resolve()

  constructor(path: string) {
    this.path = path
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    if (this.listeners.size === 1) void this.ask()
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size === 0) this.rest()
    }
  }

  readonly get = (): Loaded<unknown> => this.loaded

  /** Asks now; what was seen before stays in sight until the answer is there. */
  ask(tries = 0): Promise<void> {
    this.rest()
    const stop = new AbortController()
    this.stop = stop
    this.running = this.answer(stop.signal, tries)
    return this.running
  }

  private async answer(signal: AbortSignal, tries: number): Promise<void> {
    try {
      const data = await call<unknown>(this.path, { signal })
      if (signal.aborted) return this.overtaken(signal)
      this.show({ state: 'ready', data })
    } catch (error) {
      if (signal.aborted) return this.overtaken(signal)
      const problem = problemIn(error)
      this.show({ state: 'failed', problem, data: this.loaded.data })
      if (mayPass(problem)) this.timer = setTimeout(() => { void this.ask(tries + 1) }, waits[Math.min(tries, waits.length - 1)])
    }
  }

  /** A newer question took its place: whoever waits for this one waits for that. */
  private overtaken(signal: AbortSignal): Promise<void> {
    return this.stop?.signal === signal ? Promise.resolve() : this.running
  }

  private rest(): void {
    this.stop?.abort()
    clearTimeout(this.timer)
  }

  private show(next: Loaded<unknown>): void {
    this.loaded = next
    for (const listener of this.listeners) listener()
  }
}

const resources = new Map<string, Resource>()

const resourceOf = (path: string): Resource => {
  const known = resources.get(path)
  if (known) return known
  const made = new Resource(path)
  resources.set(path, made)
  return made
}

addEventListener('online', () => {
  for (const one of resources.values()) if (one.listeners.size > 0 && one.loaded.state === 'failed') void one.ask()
})

const nobody = (): (() => void) => () => undefined
const nothing = (): Loaded<unknown> => loading

/** Gets `path`; several parts of a page that look at the same address share one answer. A missing line or server is tried again by itself. */
export const useLoad = <T>(path: string | undefined): readonly [Loaded<T>, () => void] => {
  const resource = path === undefined ? undefined : resourceOf(path)
  const loaded = useSyncExternalStore(resource?.subscribe ?? nobody, resource?.get ?? nothing) as Loaded<T>
  const again = useCallback(() => { void resource?.ask() }, [resource])
  return [loaded, again]
}

/** After something changed: everything on the page is asked for anew. Resolves when all have answered. */
export const refresh = async (): Promise<void> => {
  await Promise.all([...resources.values()].map((one) => (one.listeners.size > 0 ? one.ask() : undefined)))
}

/** After somebody signed in or out: nothing that another person saw stays in memory. */
export const forgetLoaded = (): void => {
  for (const one of resources.values()) {
    one.loaded = loading
    if (one.listeners.size > 0) void one.ask()
  }
}

/** Whether trying again later, with nothing changed, can help. */
export const mayPass = (problem: Problem): boolean => problem.code === 'offline' || problem.code === 'unavailable' || problem.code === 'too-many' || problem.status === 503

/** The problem that an error carries; anything unexpected is told as an error of the page. */
export const problemIn = (error: unknown): Problem =>
  error instanceof ApiError
    ? error.problem
    : {
        type: 'about:blank', status: 0, code: 'page', title: '页面出错了', detail: '页面出错了，您填写的内容还在。请再试一次。',
        words: { zh: '页面出错了，您填写的内容还在。请再试一次。', en: 'The page had an error. What you typed is kept. Please try again.' },
      }
