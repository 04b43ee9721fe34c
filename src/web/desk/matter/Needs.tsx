import type { PartyView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { needsWords as w } from '../../words/desk-needs.ts'

interface Props {
  readonly party: PartyView
  readonly reveal: ((helper: PartyView) => void) | undefined
  /** What was revealed of a person on this page. */
  name(person: string): string | undefined
  phone(person: string): string | undefined
}

/** What helps a party to take part, in plain words, and who fills in for them. */
export const Needs = ({ party, reveal, name, phone }: Props) => {
  const say = useSay()
  const { needs } = party
  if (!needs) return null
  const { helper } = needs
  const said = [needs.language, ...needs.aids, needs.age].flatMap((one) => (one ? say(one) : []))
  return (
    <div className="needs">
      {said.length > 0 && <p className="small"><b>{say(w.title)}</b>{say(w.colon)}{said.join(say(w.comma))}</p>}
      {helper && (
        <p className="small">
          <b>{say(w.helper)}</b>{say(w.colon)}{name(helper.person) ?? helper.name}（{say(helper.relation)}）{helper.phone && <span className="tabular"> {phone(helper.person) ?? helper.phone}</span>}
          <br />{say(helper.may)}
          {reveal && !name(helper.person) && !phone(helper.person) && (
            <> <button type="button" className="btn quiet reveal no-print" onClick={() => reveal(asParty(helper, w.helper))}>{say(w.reveal)}</button></>
          )}
        </p>
      )}
    </div>
  )
}

/** A helper is revealed as a party is: with a reason, on record. */
const asParty = (helper: NonNullable<NonNullable<PartyView['needs']>['helper']>, sideWords: PartyView['sideWords']): PartyView => ({
  person: helper.person, side: 'helper', sideWords, form: 'natural', name: helper.name, me: false, ...(helper.phone ? { phone: helper.phone } : {}),
})
