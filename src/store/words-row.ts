import { townOf, villageOf } from '../domain/kernel/area.ts'
import type { Kind } from '../domain/matter/kind.ts'
import type { MatterState } from '../domain/matter/state.ts'
import { isOfBodies } from '../domain/people/grants.ts'
import { nameOf, searchWords } from './grams.ts'
import type { List, SearchWords } from './grams.ts'

/** The row of `matter_words`: derived, like the current row. */
export interface WordsRow extends SearchWords {
  readonly kind: string
  readonly town: string | undefined
  readonly village: string | undefined
  /** The rows of one list lie together: the code of a town, of a kind that only the people of its body read that body, else nothing. */
  readonly list: string
  readonly sealed: boolean
}

/** Title and names: what is looked at first, and where a single character is looked for. */
const headOf = (state: MatterState): string => [state.title.zh, state.title.en, ...state.parties.map((party) => party.name)].join('\n')

/** The lists of the index in which the pieces of a row are kept. */
export const listsOf = (kind: Kind, state: MatterState): readonly List[] => {
  const town = townOf(state.area)
  return isOfBodies(kind.grants) ? [{ body: state.body }] : ['city', ...(town === undefined ? [] : [{ town }])]
}

/** With which rows this one lies. */
export const listOf = (kind: Kind, state: MatterState): string => nameOf(listsOf(kind, state).at(-1) ?? 'city')

export const wordsRow = (kind: Kind, state: MatterState): WordsRow => ({
  list: listOf(kind, state), kind: kind.name, town: townOf(state.area), village: villageOf(state.area), sealed: state.sealed,
  ...searchWords(headOf(state), kind.row(state).search, { lists: listsOf(kind, state), openedOn: state.openedOn }),
})

/** All that the row is made of, as one text: equal texts make equal rows, and an act that changes none of it does not touch the index. */
export const wordsSource = (kind: Kind, state: MatterState): string => [listOf(kind, state), state.area, state.sealed, headOf(state), kind.row(state).search].join('\n')
