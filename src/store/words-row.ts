import { townOf, villageOf } from '../domain/kernel/area.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { MatterState } from '../domain/matter/state.ts'
import { searchWords } from './grams.ts'
import type { SearchWords } from './grams.ts'

/** The row of `matter_words`: derived, like the current row. */
export interface WordsRow extends SearchWords {
  readonly kind: string
  readonly town: string | undefined
  readonly village: string | undefined
  readonly sealed: boolean
}

/** Title and names: what is looked at first, and where a single character is looked for. */
const headOf = (state: MatterState): string => [state.title.zh, state.title.en, ...state.parties.map((party) => party.name)].join('\n')

export const wordsRow = (kind: Kind, state: MatterState): WordsRow => ({
  kind: kind.name, town: townOf(state.area), village: villageOf(state.area), sealed: state.sealed,
  ...searchWords(headOf(state), kind.row(state).search, { town: townOf(state.area), openedOn: state.openedOn }),
})

/** All that the row is made of, as one text: equal texts make equal rows, and an act that changes none of it does not touch the index. */
export const wordsSource = (kind: Kind, state: MatterState): string => [state.area, state.sealed, headOf(state), kind.row(state).search].join('\n')
