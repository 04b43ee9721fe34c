import { useState } from 'react'
import type { FormEvent } from 'react'
import type { z } from 'zod'
import type { InboxLetter } from '../../../contract/inbox.ts'
import { formatMoment } from '../../../domain/kernel/day.ts'
import type { Moment } from '../../../domain/kernel/day.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { inbox } from '../../words/public-check.ts'
import { useLoad } from '../base/load.ts'
import { go, useQuery } from '../base/router.ts'
import { useSession } from '../base/session.ts'
import { Ready, State } from '../parts/state.tsx'
import { useTitle } from '../parts/title.ts'
import { WhoIsThere } from '../parts/who-is-there.tsx'

type Letter = z.infer<typeof InboxLetter>

/** What would have been sent to a phone. Exists in demonstration mode only. */
const InboxPage = () => {
  const session = useSession()
  useTitle(inbox.title)
  if (!session) return <WhoIsThere />
  if (session.mode !== 'demo') return <State title={inbox.off} hint={inbox.offHint} mark="○" />
  return <Inbox />
}

const Inbox = () => {
  const say = useSay()
  const to = useQuery().get('to') ?? ''
  const [phone, setPhone] = useState(to)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (phone.trim() !== '') go(`/inbox?to=${encodeURIComponent(phone.trim())}`)
  }
  return (
    <div className="page">
      <h1>{say(inbox.title)}</h1>
      <p className="lead">{say(inbox.lead)}</p>
      <form onSubmit={submit} noValidate>
        <div className="field">
          <label className="label" htmlFor="inbox-phone">{say(inbox.phone)}</label>
          <input id="inbox-phone" className="input" type="tel" inputMode="tel" autoComplete="off" value={phone} onChange={(event) => setPhone(event.target.value)} />
        </div>
        <div className="do"><button type="submit" className="btn main big">{say(inbox.go)}</button></div>
      </form>
      {to !== '' && <Letters to={to} />}
    </div>
  )
}

const Letters = ({ to }: { readonly to: string }) => {
  const say = useSay()
  const language = useLanguage()
  const [loaded, again] = useLoad<readonly Letter[]>(`/api/inbox?to=${encodeURIComponent(to)}`)
  return (
    <section className="letters">
      <p className="row"><button type="button" className="btn" onClick={again}>{say(inbox.refresh)}</button></p>
      <Ready loaded={loaded} again={again}>
        {(letters) => (letters.length === 0
          ? <State title={inbox.none} hint={inbox.noneHint} />
          : (
            <ul className="cards">
              {letters.map((letter) => (
                <li key={letter.id} className="card letter">
                  <small>{formatMoment(letter.at as Moment, language)}</small>
                  <p>{say(letter.words)}</p>
                  {letter.link && <a className="btn" href={letter.link}>{say(inbox.open)}</a>}
                </li>
              ))}
            </ul>
          ))}
      </Ready>
    </section>
  )
}

export default InboxPage
