import { fill } from './base/fill.ts'
import { useSay } from '../parts/language.ts'
import { frame } from '../words/public.ts'
import { Link } from './base/link.tsx'
import { useOnline } from './base/network.ts'
import { dropParcel, retry, useOwnOutbox } from './base/outbox.ts'
import { useSession } from './base/session.ts'

/** What is true of the whole page: no line, and what waits to be sent, with the reason. */
export const Strips = () => {
  const say = useSay()
  const online = useOnline()
  const waiting = useOwnOutbox(useSession()?.person).filter((one) => one.problem)
  return (
    <div className="strips" aria-live="polite">
      {!online && <p className="strip near">{say(frame.offline)}</p>}
      {waiting.map((parcel) => (
        <div key={parcel.key} className="strip near">
          <p><b>{say(fill(frame.waiting, { what: say(parcel.label) }))}</b></p>
          {parcel.sending
            ? <p aria-busy="true">{say(frame.underWay)}</p>
            : <p>{parcel.problem && say(parcel.problem.words)} {parcel.problem?.code === 'offline' && say(frame.sending)}</p>}
          {/* What is under way cannot be called back: it may have arrived. */}
          <p className="row">
            {!parcel.sending && <button type="button" className="tool" onClick={() => { void retry() }}>{say(frame.again)}</button>}
            <Link to={parcel.from} className="tool">{say(frame.look)}</Link>
            {!parcel.sending && <button type="button" className="tool" onClick={() => dropParcel(parcel.key)}>{say(frame.drop)}</button>}
          </p>
        </div>
      ))}
    </div>
  )
}
