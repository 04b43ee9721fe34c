import { useContext, useEffect, useState } from 'react'
import type { z } from 'zod'
import type { Choice as ChoiceShape } from '../../../contract/city.ts'
import { fill } from '../base/fill.ts'
import { useSay } from '../../parts/language.ts'
import { fields } from '../../words/public-fields.ts'
import { useLoad } from '../base/load.ts'
import { asText } from '../base/value.ts'
import { AroundForm } from './control.ts'
import type { ControlProps } from './control.ts'

type Choice = z.infer<typeof ChoiceShape>

const sources: Readonly<Record<string, string>> = { body: '/api/bodies', account: '/api/accounts', cause: '/api/causes' }

/** The address that finds what a field of this widget may hold. */
const lookupPath = (widget: string, among: readonly string[] | undefined, body: string | undefined, typed: string, matter: string | undefined): string => {
  const query = new URLSearchParams({ q: typed, as: 'choice' })
  if (widget === 'account' && body) query.set('body', body)
  // Who speaks what this party speaks best comes first.
  if (widget === 'account' && matter) query.set('matter', matter)
  if (among?.length) query.set('among', among.join(','))
  return `${sources[widget] ?? '/api/causes'}?${query.toString()}`
}

/** Something out of a long list: type a few characters, tap the one. */
export const LookupControl = ({ field, value, onChange, path, faults, id, describedBy }: ControlProps) => {
  const say = useSay()
  const { body, matter } = useContext(AroundForm)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const [chosen, setChosen] = useState<Choice | undefined>(undefined)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), 300)
    return () => clearTimeout(timer)
  }, [typed])
  const [loaded] = useLoad<readonly Choice[]>(lookupPath(field.widget, field.among, body, asked, matter))
  const found = loaded.data ?? []
  const now = found.find((one) => one.value === value) ?? chosen
  if (asText(value) !== '') {
    return (
      <p className="chosen">
        <span>{say(fill(fields.chosen, { what: now ? say(now.words) : asText(value) }))}</span>
        <button type="button" className="tool" onClick={() => onChange(undefined)}>{say(fields.change)}</button>
      </p>
    )
  }
  return (
    <>
      <input
        id={id} className="input" name={path} type="search" autoComplete="off" placeholder={say(fields.search)} value={typed}
        aria-invalid={faults.has(path)} aria-describedby={describedBy} onChange={(event) => setTyped(event.target.value)}
      />
      <ul className="found">
        {found.slice(0, 20).map((one) => (
          <li key={one.value}>
            <button type="button" className="option" onClick={() => { setChosen(one); onChange(one.value) }}>
              <span>{say(one.words)}{one.hint && <small>{say(one.hint)}</small>}</span>
            </button>
          </li>
        ))}
      </ul>
      {loaded.state === 'ready' && found.length === 0 && <output className="help">{say(fields.none)}</output>}
      {loaded.state === 'failed' && <p className="fault">{say(loaded.problem.words)}</p>}
    </>
  )
}

/** One of the parties of this matter. */
export const PersonControl = ({ field, value, onChange, path }: ControlProps) => {
  const say = useSay()
  const { parties } = useContext(AroundForm)
  const open = field.among ? parties.filter((one) => field.among?.includes(one.side)) : parties
  return (
    <div className="options">
      {open.map((one) => (
        <label key={one.person} className="option">
          <input type="radio" name={path} checked={value === one.person} onChange={() => onChange(one.person)} />
          <span>{one.name}<small>{say(one.sideWords)}</small></span>
        </label>
      ))}
    </div>
  )
}
