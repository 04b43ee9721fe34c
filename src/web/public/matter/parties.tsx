import type { MatterView, PartyView } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'

const consentOf = (party: PartyView): { readonly words: Words; readonly tone: string } => {
  if (party.consent === 'yes') return { words: matter.agreed, tone: 'good' }
  return party.consent === 'no' ? { words: matter.declined, tone: 'bad' } : { words: matter.asked, tone: '' }
}

export const Parties = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  return (
    <section className="card">
      <h2>{say(matter.parties)}</h2>
      <ul className="lines">
        {view.parties.map((party) => {
          const consent = consentOf(party)
          return (
            <li key={party.person}>
              <b>{party.name}</b>{party.me && <span className="chip">{say(matter.me)}</span>} <small>{say(party.sideWords)}{party.phone && ` · ${party.phone}`}</small>
              <span className={`chip ${consent.tone}`}>{say(consent.words)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
