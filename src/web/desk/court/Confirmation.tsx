import type { MatterView } from '../../../contract/matter.ts'
import { Chip } from '../../parts/Chip.tsx'
import { useSay } from '../../parts/language.ts'
import { MomentText } from '../../parts/when.tsx'
import { courtWords as w } from '../../words/desk-screens.ts'
import { OnePanel } from '../parts/Panels.tsx'
import { Advised } from './Advised.tsx'
import { redFlags } from './red-flags.ts'

/** What a judge holds against each other: the agreement, the facts, who the parties are and how that was proved, what to ask about. */
export const Confirmation = ({ matter }: { matter: MatterView }) => {
  const say = useSay()
  const panel = (name: string) => matter.panels.find((one) => one.name === name)
  const [agreement, about, confirmation, way] = [panel('agreement'), panel('about'), panel('confirmation'), panel('way')]
  const flags = redFlags(matter)
  return (
    <>
      <Advised matter={matter} />
      <section className="now-part">
        <h3>{say(w.flags)}</h3>
        {flags.length === 0 ? <p><Chip tone="jade">{say(w.flagsNone)}</Chip></p> : (
          <><ul className="flags">{flags.map((flag) => <li key={flag.zh}><span aria-hidden="true">◆</span>{say(flag)}</li>)}</ul><p className="small">{say(w.flagsHelp)}</p></>
        )}
      </section>
      <div className="beside">
        {agreement && <OnePanel panel={agreement} />}
        {about && <OnePanel panel={{ ...about, words: w.facts }} />}
      </div>
      <section className="now-part">
        <h3>{say(w.identity)}</h3>
        <ul className="docs">
          {matter.parties.map((party) => (
            <li key={party.person} data-there={party.owned !== undefined || undefined}>
              <span className="dot" aria-hidden="true">{party.owned ? '✓' : ''}</span>
              <span><b>{party.name}</b> <small>{say(party.sideWords)}{party.phone ? ` · ${party.phone}` : ''}{party.idNumber ? ` · ${party.idNumber}` : ''}</small></span>
              {party.owned ? <small>{say(w.owned)}</small> : <Chip tone="amber">{say(w.notOwned)}</Chip>}
            </li>
          ))}
          {matter.facts.filter((fact) => fact.kind === 'signed').map((fact) => (
            <li key={fact.seq} data-there=""><span className="dot" aria-hidden="true">✓</span><span>{say(w.signedBy)}{say({ zh: '：', en: ': ' })}{fact.summary && say(fact.summary)}</span><small><MomentText at={fact.at} /></small></li>
          ))}
        </ul>
      </section>
      {confirmation && <OnePanel panel={confirmation} />}
      {way && <OnePanel panel={way} />}
    </>
  )
}
