import { useState } from 'react'
import type { FormEvent } from 'react'
import type { z } from 'zod'
import type { Choice as ChoiceShape } from '../../../contract/city.ts'
import { useSay } from '../../parts/language.ts'
import { check } from '../../words/public-check.ts'
import { fill } from '../base/fill.ts'
import { useLoad } from '../base/load.ts'
import { useQuery } from '../base/router.ts'
import { Failed, Loading } from '../parts/state.tsx'

type Choice = z.infer<typeof ChoiceShape>

export const PersonCheck = () => {
  const say = useSay()
  const given = useQuery().get('name') ?? ''
  const [name, setName] = useState(given)
  const [asked, setAsked] = useState(given)
  const [short, setShort] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const plain = name.trim()
    setShort([...plain].length < 2)
    if ([...plain].length >= 2) setAsked(plain)
  }
  return (
    <section className="card">
      <h2>{say(check.personTitle)}</h2>
      <form onSubmit={submit} noValidate>
        <div className="field">
          <label className="label" htmlFor="check-name">{say(check.name)}</label>
          <input id="check-name" className="input" type="text" autoComplete="off" value={name} aria-invalid={short} onChange={(event) => setName(event.target.value)} />
          {short && <p className="fault" role="alert"><span aria-hidden="true">▲ </span>{say(check.short)}</p>}
        </div>
        <div className="do"><button type="submit" className="btn main big">{say(check.go)}</button></div>
      </form>
      {asked !== '' && <Roster name={asked} />}
    </section>
  )
}

const many = 12

/** The public roster: name, title and body; nothing else of a person. */
const Roster = ({ name }: { readonly name: string }) => {
  const say = useSay()
  const [loaded, again] = useLoad<readonly Choice[]>(`/api/accounts?${new URLSearchParams({ q: name, role: 'mediator' }).toString()}`)
  if (loaded.data === undefined) return loaded.state === 'failed' ? <Failed problem={loaded.problem} again={again} /> : <Loading />
  if (loaded.data.length === 0) return <div className="note bad" role="alert"><p><b>{say(check.none)}</b></p><p>{say(check.noneHint)}</p></div>
  return (
    <div aria-live="polite">
      <p><b>{say(fill(check.found, { count: loaded.data.length }))}</b></p>
      <ul className="lines">
        {loaded.data.slice(0, many).map((one) => <li key={one.value} className="roster"><b>{say(one.words)}</b>{one.hint && <small>{say(one.hint)}</small>}</li>)}
      </ul>
      <p className="help">{say(loaded.data.length > many ? check.more : check.same)}</p>
    </div>
  )
}
