import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Session as SessionShape } from '../../../contract/session.ts'
import { call, keepSession } from '../../parts/api.ts'
import { soonOr } from './client.ts'

export type Session = z.infer<typeof SessionShape>

const ask = async (signal?: AbortSignal): Promise<Session> => {
  const session = await call<Session>('/api/session', signal ? { signal } : {})
  keepSession(session)
  return session
}

/** Who is here. Asked again every five minutes, so that a session that ended elsewhere is noticed. */
export const useSession = () => useQuery({ queryKey: ['session'], queryFn: ({ signal }) => ask(signal), staleTime: 5 * 60_000, refetchInterval: soonOr(5 * 60_000) })

/** The session of a page that is only drawn when somebody is signed in. */
export const useOfficer = (): Session => {
  const { data } = useSession()
  if (!data) throw new Error('drawn without a session')
  return data
}

export const accountOf = (session: Session): string => session.account ?? ''
export const rolesOf = (session: Session): readonly string[] => (session.posts ?? []).map((post) => post.role)

export const useSignIn = () => {
  const client = useQueryClient()
  return async (account: string, password: string, otp: string | undefined): Promise<Session> => {
    // The token of the guest's session protects the sign-in itself.
    await ask()
    await call('/api/session', { method: 'POST', body: { account, password, ...(otp ? { otp } : {}) } })
    client.clear()
    const session = await ask()
    client.setQueryData(['session'], session)
    return session
  }
}

export const useSignOut = () => {
  const client = useQueryClient()
  // `leave` goes before the session is known to be over here: the frame would take it for one that ran out, and keep the way back for whoever comes next.
  return async (leave: () => Promise<void>): Promise<void> => {
    await call('/api/session', { method: 'DELETE' })
    await leave()
    client.clear()
    client.setQueryData(['session'], await ask())
  }
}
