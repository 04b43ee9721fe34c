import type { Moment } from '../domain/kernel/day.ts'
import type { MatterId } from '../domain/kernel/id.ts'
import type { Told } from '../domain/matter/state.ts'
import type { By } from '../domain/people/actor.ts'
import type { Runner } from './database.ts'

/** A fact with its place in the chain. */
export interface ChainedFact extends Told {
  readonly act: string
  readonly actId: string
  /** Hex of SHA-256. */
  readonly hash: string
}

interface FactRow {
  readonly seq: number
  readonly kind: string
  readonly data: unknown
  readonly stage: string
  readonly by: By
  readonly act: string
  readonly act_id: string
  readonly at: Moment
  readonly hash: Buffer
}

const since = {
  name: 'facts-since',
  text: 'select seq, kind, data, stage, by, act, act_id, at, hash from facts where city = $1 and matter = $2 and seq > $3 order by seq',
}

/** The facts of a matter after `version`, in order; all of them after 0. */
export const findFacts = async (db: Runner, city: string, matter: MatterId, version = 0): Promise<readonly ChainedFact[]> => {
  const rows = await db.rows<FactRow>(since, [city, matter, version])
  return rows.map(({ act_id: actId, hash, ...row }) => ({ ...row, actId, hash: hash.toString('hex') }))
}
