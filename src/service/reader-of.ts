import type { Reader } from '../domain/matter/kind.ts'
import type { Actor } from '../domain/people/actor.ts'
import type { Role } from '../domain/words/roles.ts'
import { readsAs } from './changes.ts'

/** Who reads, and as whom; whoever only holds a case code is no party by name. */
export const readerOf = (role: Role, actor: Actor): Reader =>
  ({ as: readsAs(role), ...(actor.kind === 'officer' ? { account: actor.account } : {}), ...(actor.kind === 'resident' ? { person: actor.person } : {}) })
