import { fill } from '../kernel/words.ts'
import type { Words } from '../kernel/words.ts'
import { maskedAmong } from '../people/masks.ts'
import type { Role } from '../words/roles.ts'
import type { Kind, Message } from './kind.ts'
import { readsNoMessages } from './needs.ts'
import type { Fact, MatterState } from './state.ts'

/** The letter, in a kind with `byHand`, that asks somebody to ring or to write. */
export const handLetter = 'tell-by-hand'

/**
 * Messages to a party who reads none become a word to the desk that rings or writes instead, and a fact, so that what is still to be told
 * stands in the matter until somebody has told it.
 */
export const byHand = <S extends MatterState>(
  kind: Kind<S>, state: S, messages: readonly Message[], role: Role,
): { readonly messages: readonly Message[]; readonly instead: readonly Fact[] } => {
  const instead: Fact[] = []
  const sent = messages.map((message): Message => {
    const { to } = message
    const party = 'person' in to ? state.parties.find((one) => one.person === to.person) : undefined
    const template = kind.letters[message.letter]
    const desk = party && readsNoMessages(party) ? kind.byHand?.(state, role) : undefined
    if (!party || !template || !desk) return message
    const text = spoken(template, message.values)
    instead.push({ kind: 'to-tell', data: { person: party.person, letter: message.letter, text } })
    const who = maskedAmong(party, state.parties)
    return { to: desk, letter: handLetter, values: { code: state.code, who, text } }
  })
  return { messages: sent, instead }
}

/** A message as it is read out: nobody dictates a link. */
const spoken = (template: Words, values: Message['values']): Words => {
  const inWords = (language: keyof Words): string =>
    fill(template, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value])))[language]
  const bare = (text: string): string => text.replace(/[：:]?\s*\{link\}/gu, '')
  return { zh: bare(inWords('zh')), en: bare(inWords('en')) }
}
