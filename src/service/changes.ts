import { refuse } from '../domain/kernel/fault.ts'
import type { Change, Refused } from '../domain/kernel/fault.ts'
import type { Words } from '../domain/kernel/words.ts'
import { commonTells } from '../domain/matter/common.ts'
import type { Kind, Reader } from '../domain/matter/kind.ts'
import type { By } from '../domain/people/actor.ts'
import { roles } from '../domain/words/roles.ts'
import type { Role } from '../domain/words/roles.ts'
import type { Runner } from '../store/database.ts'
import { findFacts } from '../store/facts.ts'
import type { Loaded } from '../store/load.ts'

/** What a fact is called. */
export const tellOf = (kind: Kind, fact: string): Words =>
  kind.tells[fact] ?? (commonTells as Readonly<Record<string, Words>>)[fact] ?? { zh: fact, en: fact }

/** Officers are named; a party is not named to others, nor is the system. */
const nameOf = (by: By): string => (by.kind === 'officer' && by.name !== '' ? by.name : roles[by.role].zh)

/** As whom somebody reads a matter who reaches it under this role. */
export const readsAs = (role: Role): Reader['as'] => (role === 'party' ? 'party' : role === 'judge' || role === 'judge-assistant' ? 'court' : 'officer')

/**
 * The refusal of somebody who decided on an older version, with what they have not seen. What parties and the court never see (`kind.hidden`) is
 * not told here either; when nothing else has happened there is nothing for them to decide anew, and no refusal.
 */
export const changesSince = async (db: Runner, kind: Kind, loaded: Loaded, version: number, role: Role): Promise<Refused | undefined> => {
  const all = await findFacts(db, loaded.state.city, loaded.id, version)
  const facts = readsAs(role) !== 'officer' ? all.filter((fact) => !kind.hidden.includes(fact.kind)) : all
  if (all.length > 0 && facts.length === 0) return undefined
  const changed = facts.map((fact): Change => ({ seq: fact.seq, what: tellOf(kind, fact.kind), who: nameOf(fact.by), at: fact.at }))
  const last = facts.at(-1)
  const who = last ? nameOf(last.by) : loaded.code
  const { refused } = refuse('stale', { who })
  return { refused: { ...refused, changed } }
}
