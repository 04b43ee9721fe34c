import type { PersonId } from '../../kernel/id.ts'
import type { Words } from '../../kernel/words.ts'
import type { Party } from '../../matter/party.ts'
import { maskedName } from '../../people/masks.ts'

/** `李** 与 …` as 李建国 reads it: the first of each side stands in the title, and stands there in full for who knows them. */
export const titled = (title: Words, parties: readonly Party[], knows: (person: PersonId) => boolean): Words => {
  const first = (side: Party['side']) => parties.find((one) => one.side === side)
  const [applicant, respondent] = [first('applicant'), first('respondent')]
  const told = (text: string, between: string): string => {
    const [mine, ...others] = text.split(between)
    const theirs = others.join(between)
    return others.length === 0 ? text : `${named(mine ?? '', applicant)}${between}${named(theirs, respondent)}`
  }
  const named = (text: string, party: Party | undefined): string =>
    (party && knows(party.person) && text.startsWith(maskedName(party)) ? `${party.name}${text.slice(maskedName(party).length)}` : text)
  return { zh: told(title.zh, ' 与 '), en: told(title.en, ' v ') }
}
