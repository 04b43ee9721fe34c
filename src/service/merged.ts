import type { FileId, MatterId } from '../domain/kernel/id.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import type { Placed } from '../domain/people/reach.ts'
import { findTitles } from '../store/matters.ts'
import { findMains, findTakenIn, isEvidence } from '../store/merged.ts'
import type { TakenIn } from '../store/merged.ts'
import type { Context, Kinds } from './context.ts'

/**
 * Whether somebody who reads a matter reads the evidence of one that went into it. The officers who handle it and its court do: it is one file now.
 * A party does where they are a party of that matter too, and whoever holds a mere code does not. Sealed since, it is for who reaches it itself.
 */
const opens = (kinds: Kinds, actor: Actor, kindName: string, went: Placed): boolean => {
  if (actor.kind === 'bearer' || actor.kind === 'guest') return false
  if (actor.kind === 'officer' && !went.sealed) return true
  const kind = kinds[kindName]
  return kind !== undefined && wayTo(reachOf(actor, 'read', kind.grants), went) !== undefined
}

/** What went into this matter, as far as this reader of it reads its evidence. */
export const takenInFor = async (context: Context, actor: Actor, main: MatterId): Promise<readonly TakenIn[]> =>
  (await findTakenIn(context.db, actor.city, main)).filter((one) => opens(context.kinds, actor, one.kind, one))

/** Whether this file lies open to them as evidence of a matter that went into one which they read. */
export const opensThroughMerge = async (context: Context, actor: Actor, matter: MatterId, file: FileId): Promise<boolean> => {
  const [mains, [went], evidence] = await Promise.all([
    findMains(context.db, actor.city, matter), findTitles(context.db, actor.city, [matter]), isEvidence(context.db, actor.city, matter, file),
  ])
  if (!went || !evidence || mains.length === 0 || !opens(context.kinds, actor, went.kind, went)) return false
  const found = await findTitles(context.db, actor.city, mains)
  return found.some((main) => {
    const kind = context.kinds[main.kind]
    return kind !== undefined && wayTo(reachOf(actor, 'read', kind.grants), main) !== undefined
  })
}
