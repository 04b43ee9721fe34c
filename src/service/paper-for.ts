import type { PersonId } from '../domain/kernel/id.ts'
import type { Kind, Reader, ToSign } from '../domain/matter/kind.ts'
import type { MatterState } from '../domain/matter/state.ts'

/** What of a matter waits to be signed by hand, for this reader: what lies on the table in mediation is not printed by the court. */
export const paperFor = (kind: Kind, state: MatterState, reader: Reader, nameOf: (person: PersonId) => string): ToSign | undefined => {
  const paper = kind.toSign?.(state, nameOf)
  return paper?.text.table && reader.as === 'court' ? undefined : paper
}
