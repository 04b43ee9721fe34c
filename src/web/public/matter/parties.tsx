import type { MatterView, PartyView } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { formatDay, parseDay } from '../../../domain/kernel/day.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'

/** Nobody is told that somebody has not answered before they were asked, nor a third party whose answer does not count. */
const consentOf = (party: PartyView, asked: boolean): { readonly words: Words; readonly tone: string } | undefined => {
  if (party.consent === 'yes') return { words: matter.agreed, tone: 'good' }
  if (party.consent === 'no') return { words: matter.declined, tone: 'bad' }
  return asked && party.side !== 'third' ? { words: matter.asked, tone: '' } : undefined
}

export const Parties = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const language = useLanguage()
  const asked = view.stage === 'preparing'
  return (
    <section className="card">
      <h2>{say(matter.parties)}</h2>
      <ul className="lines">
        {view.parties.map((party) => {
          const day = party.corrected === undefined ? undefined : parseDay(party.corrected)
          const consent = consentOf(party, asked)
          return (
            <li key={party.person}>
              <b>{party.name}</b>{party.me && <> <span className="chip">{say(matter.me)}</span></>} <small>{say(party.sideWords)}{party.phone && ` · ${party.phone}`}</small>
              {party.needs && <p className="help">{[party.needs.language, ...party.needs.aids].flatMap((one) => (one ? say(one) : [])).join(say({ zh: '、', en: ', ' }))}{party.needs.helper && <> · {say(matter.helper)} {party.needs.helper.name}</>}</p>}
              {day && <p className="help">{say(fill(matter.corrected, { day: formatDay(day, language) }))}</p>}
              {consent && <span className={`chip ${consent.tone}`}>{say(consent.words)}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
