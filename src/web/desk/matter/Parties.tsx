import { useState } from 'react'
import type { MatterView, PartyView } from '../../../contract/matter.ts'
import { Chip } from '../../parts/Chip.tsx'
import { useSay } from '../../parts/language.ts'
import { counted, fillFrom } from '../../parts/say.ts'
import { DayText } from '../../parts/when.tsx'
import { deskWords } from '../../words/desk.ts'
import { discloseWords } from '../../words/desk-disclose.ts'
import { Disclose } from './Disclose.tsx'
import { Needs } from './Needs.tsx'
import { Reveal } from './Reveal.tsx'
import { useRevealed } from './revealed.ts'

const w = deskWords.matter
const d = discloseWords

/** The act that puts one party's data right. */
export const correctParty = 'correct-party'

/** Who is in it: masked, and revealed only with a reason that is written down. */
export const Parties = ({ matter, putRight }: { matter: MatterView; putRight: (party: PartyView) => void }) => {
  const say = useSay()
  const [asked, setAsked] = useState<PartyView>()
  const [related, setRelated] = useState<PartyView>()
  const revealed = useRevealed()
  const mayPutRight = matter.allowed.some((one) => one.act === correctParty && !one.not)
  return (
    <section className="card">
      <h2>{say(w.parties)}</h2>
      <ul className="parties">
        {matter.parties.map((party) => (
          <li key={party.person}>
            <span className="avatar" aria-hidden="true">{party.form === 'company' ? say({ zh: '单', en: 'Co' }) : [...party.name][0]}</span>
            <div>
              <p><b>{revealed.of(party.person, 'name') ?? party.name}</b> <small>{say(party.sideWords)}</small></p>
              {party.agent && <p className="small">{say(counted(w.agent, 0, { name: party.agent }))}</p>}
              {party.phone && <p className="small tabular">{revealed.of(party.person, 'phone') ?? party.phone}</p>}
              {party.idNumber && <p className="small tabular">{revealed.of(party.person, 'idNumber') ?? party.idNumber}</p>}
              {revealed.of(party.person, 'address') && <p className="small">{revealed.of(party.person, 'address')}</p>}
              {party.corrected && <p className="small">{say(w.corrected)} <DayText day={party.corrected} /></p>}
              <p className="marks">
                {party.consent === 'yes' ? <Chip tone="jade">{say(w.consentYes)}</Chip> : party.consent === 'no' ? <Chip tone="brick">{say(w.consentNo)}</Chip> : party.side !== 'third' && matter.stage === 'preparing' && <Chip mark="○">{say(w.consentNone)}</Chip>}
                {party.owned && <Chip tone="jade">{say(w.owned)}</Chip>}
              </p>
              <Needs party={party} name={(person) => revealed.of(person, 'name')} phone={(person) => revealed.of(person, 'phone')} reveal={matter.may.includes('reveal') ? setAsked : undefined} />
              <Apart party={party} />
              {revealed.any(party.person)
                ? <p className="small no-print"><button type="button" className="btn quiet" onClick={() => revealed.cover(party.person)}>{say(deskWords.reveal.hide)}</button> {say(deskWords.reveal.shown)}</p>
                : matter.may.includes('reveal') && <button type="button" className="btn quiet reveal no-print" onClick={() => setAsked(party)}>{say(w.reveal)}</button>}
              {mayPutRight && <button type="button" className="btn quiet reveal no-print" onClick={() => putRight(party)}>{say(w.putRight)}</button>}
              {matter.may.includes('disclose') && <button type="button" className="btn quiet reveal no-print" onClick={() => setRelated(party)}>{say(d.open)}</button>}
            </div>
          </li>
        ))}
      </ul>
      {asked && <Reveal matter={matter.id} party={asked} close={() => setAsked(undefined)} shown={revealed.show} />}
      <Disclose matter={matter} party={related} close={() => setRelated(undefined)} />
    </section>
  )
}

/** Why the reader stands back from this party. */
const Apart = ({ party }: { party: PartyView }) => {
  const say = useSay()
  return party.apart?.map(({ words, until }) => (
    <p key={words.zh + (until ?? '')} className="small apart"><span aria-hidden="true">◆ </span>{say(fillFrom(d.apart, { why: words }))}{until && <> · {say(d.until)} <DayText day={until} /></>}</p>
  ))
}
