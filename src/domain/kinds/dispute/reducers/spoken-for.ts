import type { Reducer } from '../../../matter/kind.ts'
import type { DisputeFacts } from '../facts.ts'
import type { DisputeState } from '../state.ts'

/** What a message tells its reader to call “not me” if it was not theirs: each is entered in a party's name, on paper or by word. */
const inTheirName: ReadonlySet<string> = new Set<keyof DisputeFacts>([
  'consented', 'agent-named', 'signed', 'left', 'statements-answered', 'address-confirmed', 'undisputed-confirmed', 'extension-agreed', 'relation-waived', 'confirmation-wished', 'party-corrected', 'ended',
])

/** Marks a matter in which an officer has entered something in the name of who filed it. */
export const spokenFor = <R extends Readonly<Record<string, unknown>>>(reducers: R): R =>
  Object.fromEntries(Object.entries(reducers).map(([kind, reducer]) => (inTheirName.has(kind) ? [kind, marking(reducer as Reducer<DisputeState, Naming>)] : [kind, reducer]))) as R

interface Naming { readonly person?: string; readonly outcome?: string }

const marking = (reducer: Reducer<DisputeState, Naming>): Reducer<DisputeState, Naming> => (state, data, stamp) => {
  const after = reducer(state, data, stamp)
  // The last applicant's withdrawal ends the matter and names nobody.
  const named = data.person === undefined ? data.outcome === 'withdrawn' : data.person === after.filedBy
  return after.filedBy !== undefined && named && stamp.by.kind === 'officer' ? { ...after, spokenFor: true } : after
}
