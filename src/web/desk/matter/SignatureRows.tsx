import type { PaperToSign } from '../../../contract/paper.ts'
import { dayWords, sideOnPaper } from '../../parts/on-paper.ts'
import { useSay } from '../../parts/language.ts'
import { fillFrom } from '../../parts/say.ts'
import { toSignWords as w } from '../../words/desk-to-sign.ts'

/** Room for each hand that signs, on one sheet; who has signed already is not asked again. */
export const SignatureRows = ({ paper }: { paper: PaperToSign }) => {
  const say = useSay()
  return (
    <section className="to-sign-rows">
      <h2>{say(w.signing)}</h2>
      {paper.signers.map((one) => (
        <div key={one.person} className="to-sign-row">
          <p>{say(sideOnPaper(one))} <b>{one.name}</b></p>
          {one.signed
            ? <p className="signed"><span aria-hidden="true">✓ </span>{say(fillFrom(w.onPhone, { way: one.signed.way, day: dayWords(one.signed.on) }))}</p>
            : <><p>{say(one.form === 'company' ? w.seal : paper.hands ?? w.hand)}</p><p className="date">{say(w.date)}</p></>}
        </div>
      ))}
      <div className="to-sign-row"><p>{say(w.witness)}</p><p /><p className="date">{say(w.date)}</p></div>
      {paper.mediators.slice(0, -1).map((one) => (
        <div key={one.name} className="to-sign-row"><p>{say(one.presides ? w.presides : w.mediator)} <b>{one.name}</b></p><p>{say(w.mediatorHand)}</p><p className="date">{say(w.date)}</p></div>
      ))}
      <Last paper={paper} />
    </section>
  )
}

/** The last of the mediators, beside the place for the seal of the body. */
const Last = ({ paper }: { paper: PaperToSign }) => {
  const say = useSay()
  const last = paper.mediators.at(-1)
  return <div className="to-sign-row tall"><p>{say(w.mediator)} {last && <b>{last.name}</b>}</p><p>{say(w.bodySeal)}</p><p className="date">{say(w.date)}</p></div>
}
