import type { Words } from '../domain/kernel/words.ts'
import type { ClockRow } from '../domain/matter/clocks.ts'
import type { Kind } from '../domain/matter/kind.ts'
import { placed } from '../domain/matter/placed.ts'
import type { MatterState } from '../domain/matter/state.ts'
import type { Actor } from '../domain/people/actor.ts'
import { reachOf, wayTo } from '../domain/people/reach.ts'
import type { Edition } from './city-book.ts'
import { bodyRef } from './lines.ts'
import type { BodyRef } from './lines.ts'
import { plainOf } from './plain-words.ts'

/** Where a matter went with what somebody has just done to it: who has it, and how it stands there. Nothing of what it is about. */
export interface OutOfSight {
  readonly with: BodyRef
  readonly plain: Words
  /** Where one centre took it in for another: which, and which is to take it over. */
  readonly lines: readonly { readonly label: Words; readonly value: Words }[]
}

/**
 * What an officer is told who registered something that they may not read, or whose act took it out of their hands: the page of the matter would
 * say that there is none. Undefined where they read it on, and for everybody else.
 */
export const outOfSight = (kind: Kind, actor: Actor, state: MatterState, clocks: readonly ClockRow[], edition: Edition): OutOfSight | undefined =>
  (actor.kind !== 'officer' || wayTo(reachOf(actor, 'read', kind.grants), placed(state)) ? undefined
    : {
      with: bodyRef(edition, state.body), plain: plainOf(kind, state, clocks, edition),
      lines: kind.panels(state, edition.book).filter((panel) => panel.name === 'intake').flatMap((panel) => panel.lines.map(({ label, value }) => ({ label, value }))),
    })
