import type { z } from 'zod'
import type { Problem } from '../../contract/problem.ts'
import type { Session } from '../../contract/session.ts'
import { language } from './language.ts'

/** What the server refused, with its words; or `offline` when it could not be reached at all. */
export class ApiError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail)
    this.name = 'ApiError'
    this.problem = problem
  }
}

const offline: Problem = {
  type: 'about:blank', status: 0, code: 'offline', title: '网络不通', detail: '网络不通，您填写的内容还在，连上后再试。',
  words: { zh: '网络不通，您填写的内容还在，连上后再试。', en: 'No network. What you typed is kept; try again when you are connected.' },
}

let csrf = ''
/** What is usual, until the server has said what it takes. */
let most = 50 * 1_048_576
export const keepSession = (session: z.infer<typeof Session>): void => {
  csrf = session.csrf
  most = session.uploadBytes
}
export const csrfToken = (): string => csrf
/** The largest file that is worth sending, in bytes; the server has the last word. */
export const uploadLimit = (): number => most

interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE' | 'PUT'
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** One call to the API. @throws ApiError with the problem's words in both languages. */
export const call = async <T>(path: string, options: Call = {}): Promise<T> => {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': language() === 'zh' ? 'zh-CN' : 'en', ...options.headers }
  if (options.method && options.method !== 'GET') headers['x-csrf-token'] = csrf
  const isFile = options.body instanceof FormData
  if (options.body !== undefined && !isFile) headers['content-type'] = 'application/json'
  const answer = await fetch(path, {
    method: options.method ?? 'GET',
    headers,
    credentials: 'same-origin',
    ...(options.body === undefined ? {} : { body: isFile ? (options.body as FormData) : JSON.stringify(options.body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ApiError(offline)
  })
  if (answer.status === 204) return undefined as T
  const text = await answer.text()
  if (answer.ok) return JSON.parse(text) as T
  throw new ApiError(problemOf(text, answer.status))
}

const problemOf = (text: string, status: number): Problem => {
  try {
    return JSON.parse(text) as Problem
  } catch {
    return { ...offline, status, code: 'unavailable' }
  }
}

/** An act, with its own key: a second click or a retry after a lost answer counts once. */
export const act = <T>(matter: string, name: string, version: number, payload: unknown, key: string): Promise<T> =>
  call<T>(`/api/matters/${matter}/acts/${name}`, { method: 'POST', body: payload, headers: { 'idempotency-key': key, 'if-match': `"${version}"` } })

/** A key for one submission, a UUID; kept with its draft until the submission is answered. Also on old phones and plain http, where `randomUUID` is not there. */
export const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
