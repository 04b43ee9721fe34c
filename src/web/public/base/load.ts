import { useCallback, useEffect, useState } from 'react'
import type { Problem } from '../../../contract/problem.ts'
import { ApiError, call } from '../../parts/api.ts'

export type Loaded<T> =
  | { readonly state: 'loading'; readonly data?: T | undefined }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly problem: Problem; readonly data?: T | undefined }

/** Waits between tries when the server is not there; the last one repeats. */
const waits = [3000, 8000, 20_000, 60_000]

/** Gets `path` and keeps what was last seen while it asks again. A missing line or server is tried again by itself. */
export const useLoad = <T>(path: string | undefined): readonly [Loaded<T>, () => void] => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' })
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound((one) => one + 1), [])
  useEffect(() => { setLoaded({ state: 'loading' }) }, [path])
  useEffect(() => {
    if (!path) return undefined
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = (tries: number): void => {
      call<T>(path, { signal: stop.signal }).then(
        (data) => setLoaded({ state: 'ready', data }),
        (error: unknown) => {
          if (stop.signal.aborted) return
          const problem = problemIn(error)
          setLoaded((old) => ({ state: 'failed', problem, data: old.data }))
          if (mayPass(problem)) timer = setTimeout(() => ask(tries + 1), waits[Math.min(tries, waits.length - 1)])
        },
      )
    }
    const online = (): void => { clearTimeout(timer); ask(0) }
    ask(0)
    addEventListener('online', online)
    return () => {
      stop.abort()
      clearTimeout(timer)
      removeEventListener('online', online)
    }
  }, [path, round])
  return [loaded, reload]
}

/** Whether trying again later, with nothing changed, can help. */
export const mayPass = (problem: Problem): boolean => problem.code === 'offline' || problem.code === 'unavailable' || problem.status === 503

/** The problem that an error carries; anything unexpected is told as an error of the page. */
export const problemIn = (error: unknown): Problem =>
  error instanceof ApiError
    ? error.problem
    : {
        type: 'about:blank', status: 0, code: 'page', title: '页面出错了', detail: '页面出错了，您填写的内容还在。请再试一次。',
        words: { zh: '页面出错了，您填写的内容还在。请再试一次。', en: 'The page had an error. What you typed is kept. Please try again.' },
      }
