import type { z } from 'zod'
import type { Session as SessionShape } from '../../../contract/session.ts'
import type { Problem } from '../../../contract/problem.ts'
import { ApiError, call, keepSession } from '../../parts/api.ts'
import { cell } from './cell.ts'
import { forgetLoaded, problemIn } from './load.ts'

export type Session = z.infer<typeof SessionShape>

const current = cell<Session | undefined>(undefined)
let asking: Promise<Session> | undefined

const trouble = cell<Problem | undefined>(undefined)

const keep = (session: Session): Session => {
  trouble.set(undefined)
  keepSession(session)
  current.set(session)
  return session
}

/** Undefined until the server has said who this is. */
export const useSession = (): Session | undefined => current.use()

export const knownSession = (): Session | undefined => current.get()

/** Why the server could not say it the last time; undefined once it has. */
export const useSessionTrouble = (): Problem | undefined => trouble.use()

/** Who this is; asked once, and again after a failure. Needed before anything that changes something. */
export const getSession = (): Promise<Session> => {
  const known = current.get()
  if (known) return Promise.resolve(known)
  asking ??= call<Session>('/api/session').then(keep, (error: unknown) => {
    trouble.set(problemIn(error))
    throw error
  }).finally(() => { asking = undefined })
  return asking
}

/** After a sign-in, a sign-out or a session that ran out: ask again. What is known stays until the answer is there. */
const renewSession = async (): Promise<Session> => keep(await call<Session>('/api/session'))

/** A call that changes something: knows the session first, and asks anew once when the session had ended meanwhile. */
export const send = async <T>(path: string, options: Parameters<typeof call>[1]): Promise<T> => {
  const before = await getSession()
  try {
    return await call<T>(path, options)
  } catch (error) {
    if (!(error instanceof ApiError) || (error.problem.status !== 401 && error.problem.status !== 403)) throw error
    const now = await renewSession()
    // The same person with a fresh token: the old token was the only thing wrong.
    if (now.csrf === before.csrf || now.kind !== before.kind) throw error
    return call<T>(path, options)
  }
}

export const askCode = (phone: string): Promise<unknown> => send('/api/session/code', { method: 'POST', body: { phone } })

export const giveCode = async (phone: string, code: string, name?: string): Promise<Session> => {
  await send('/api/session/phone', { method: 'POST', body: { phone, code, ...(name ? { name } : {}) } })
  const session = await renewSession()
  forgetLoaded()
  return session
}

/** Signs out without waiting for an answer: the page is being left. */
export const signOutInPassing = (): void => {
  const known = current.get()
  if (known?.kind !== 'resident') return
  void fetch('/api/session', { method: 'DELETE', keepalive: true, credentials: 'same-origin', headers: { 'x-csrf-token': known.csrf } }).catch(() => undefined)
}

export const signOut = async (): Promise<void> => {
  await send('/api/session', { method: 'DELETE' })
  await renewSession()
  forgetLoaded()
}
