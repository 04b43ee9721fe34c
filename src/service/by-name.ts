import type { PersonId } from '../domain/kernel/id.ts'
import type { MatterState, Told } from '../domain/matter/state.ts'
import { maskedAmong, maskName } from '../domain/people/masks.ts'

/** An officer signs with their name; a party's name is masked like everywhere; the system has a role and no name. */
export const byName = (by: Told['by'], nameFor: (person: PersonId | undefined) => boolean, state: MatterState): string => {
  if (by.kind === 'officer') return by.name
  if (by.kind === 'system') return ''
  if (nameFor(by.id as PersonId | undefined)) return by.name
  const party = state.parties.find((one) => one.person === by.id)
  return party ? maskedAmong(party, state.parties) : maskName(by.name)
}
