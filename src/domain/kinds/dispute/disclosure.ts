import { words } from '../../kernel/words.ts'
import type { Message } from '../../matter/kind.ts'
import type { DisputeState } from './state.ts'

/** How a mediator is asked, wherever they accept: at the sign-for that names them, or when they take the case. */
export const disclosure = words('需要披露的关系（没有就留空）', 'Relations to disclose (leave empty if none)')

/** What the mediator discloses is owed to every party at once; nothing said, nothing sent. */
export const disclosedTo = (state: DisputeState, told: string | undefined): readonly Message[] =>
  (told ? state.parties.map((party) => ({ to: { person: party.person }, letter: 'disclosed', values: { code: state.code, words: told } })) : [])
