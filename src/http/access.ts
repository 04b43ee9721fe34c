import type { Role } from '../domain/words/roles.ts'
import { rolesOf } from '../domain/people/actor.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import type { Visitor } from '../service/sessions.ts'

/**
 * Who may knock at a route; what they may see behind it is decided by grants. Every route under /api must say it, or the
 * server does not start: unknown means no.
 */
export type Access =
  /** No account needed. */
  | 'anyone'
  /** Whoever has begun a session, also while a second factor is still to be set up. */
  | 'session'
  /** An officer, a resident or a machine, with nothing left to set up. */
  | 'signed-in'
  /** An officer or a machine that acts as one. */
  | 'officer'
  /** Officers with one of these posts. */
  | readonly Role[]

export const mayKnock = (visitor: Visitor, access: Access): Refused | undefined => {
  if (access === 'anyone') return undefined
  if (!visitor.session) return refuse('not-signed-in')
  if (access === 'session') return undefined
  if (visitor.session.needs === 'totp') return refuse('otp-to-set-up')
  if (access === 'signed-in') return undefined
  if (visitor.actor.kind !== 'officer') return refuse('not-allowed')
  if (access === 'officer') return undefined
  return rolesOf(visitor.actor).some((role) => access.includes(role)) ? undefined : refuse('not-allowed')
}
