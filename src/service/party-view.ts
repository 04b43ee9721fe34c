import type { Day } from '../domain/kernel/day.ts'
import type { PersonId } from '../domain/kernel/id.ts'
import type { Words } from '../domain/kernel/words.ts'
import { partyForms, sideWords } from '../domain/matter/party.ts'
import type { Party } from '../domain/matter/party.ts'
import type { MatterState } from '../domain/matter/state.ts'
import { maskedAmong, maskName } from '../domain/people/masks.ts'
import { ageBands, aids, helperMay, helperRelations, languages } from '../domain/words/needs.ts'
import type { AgeBand } from '../domain/words/needs.ts'

export interface PartyView {
  readonly person: PersonId
  readonly side: string
  readonly sideWords: Words
  readonly form: string
  readonly name: string
  readonly called?: string
  readonly phone?: string
  readonly idNumber?: string
  readonly address?: string
  readonly agent?: string
  readonly owned?: string
  /** The day on which their data were last put right. */
  readonly corrected?: Day
  readonly consent?: 'yes' | 'no'
  readonly needs?: NeedsView
  readonly apart?: readonly { readonly words: Words; readonly until?: Day }[]
  readonly me: boolean
}

/** What helps a party to take part, in words. `age` is read from the identity number where there is one. */
export interface NeedsView {
  readonly language?: Words
  readonly age?: Words
  readonly aids: readonly Words[]
  readonly helper?: { readonly person: PersonId; readonly name: string; readonly relation: Words; readonly phone?: string; readonly may: Words }
}

/** What of a person may be shown in full to one reader; numbers only where they were revealed. */
export interface Shown {
  readonly name: boolean
  readonly phone?: string | undefined
  readonly idNumber?: string | undefined
  readonly address?: string | undefined
}

/** For who handles the matter, and for the party themselves: never for the other side. `helper` is what was revealed of the helper. */
export const needsView = (party: Party, age: AgeBand | undefined, mine: boolean, helper: Shown | undefined): NeedsView | undefined => {
  const { needs } = party
  const known = age ?? needs?.age
  // That somebody is of age helps nobody to help them.
  const band = known === 'adult' ? undefined : known
  const one = needs?.helper
  if (!needs && !band) return undefined
  return {
    ...(needs?.language ? { language: languages[needs.language] } : {}), ...(band ? { age: ageBands[band] } : {}), aids: (needs?.aids ?? []).map((aid) => aids[aid]),
    ...(one ? { helper: {
      person: one.person, name: mine || helper?.name ? one.name : maskName(one.name), relation: helperRelations[one.relation],
      ...optional('phone', helper?.phone ?? one.phone), may: helperMay,
    } } : {}),
  }
}

export const partyView = (state: MatterState, party: Party, me: PersonId | undefined, shown: Shown | undefined): PartyView => {
  const mine = me === party.person
  const consent = consentOf(state, party.person)
  const called = maskedAmong(party, state.parties)
  const name = mine || shown?.name ? party.name : called
  return {
    person: party.person, side: party.side, sideWords: sideWords[party.side], form: partyForms[party.form] ? party.form : 'natural',
    name, ...optional('called', called === name ? undefined : called),
    ...optional('phone', shown?.phone ?? party.phone), ...optional('idNumber', shown?.idNumber ?? party.idNumber), ...optional('address', shown?.address),
    ...optional('agent', party.agent), ...optional('owned', party.owned), ...(party.corrected ? { corrected: party.corrected } : {}), ...(consent === undefined ? {} : { consent: consent ? 'yes' : 'no' }), me: mine,
  }
}

const optional = <K extends string>(name: K, value: string | undefined): { readonly [N in K]?: string } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in K]?: string }

/** Kinds that ask for consent keep it in `consents`, by person; the others have none. */
const consentOf = (state: MatterState, person: PersonId): boolean | undefined =>
  (state as MatterState & { readonly consents?: Readonly<Record<string, { readonly yes: boolean } | undefined>> }).consents?.[person]?.yes
