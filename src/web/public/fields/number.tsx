import { useState } from 'react'
import { fen, formatFen, parseFen } from '../../../domain/kernel/money.ts'
import { parseDay } from '../../../domain/kernel/day.ts'
import { useSay } from '../../parts/language.ts'
import { fields } from '../../words/public-fields.ts'
import { asText } from '../base/value.ts'
import type { ControlProps } from './control.ts'

/** Typed as yuan, kept as whole fen; what cannot be read is kept as it was typed, stays in sight and says so. */
export const MoneyControl = ({ field, value, onChange, path, faults, id, describedBy }: ControlProps) => {
  const say = useSay()
  const [typed, setTyped] = useState(() => (typeof value === 'number' ? formatFen(fen(value)).slice(1).replace(/\.00$/, '') : asText(value)))
  const unread = typed.trim() !== '' && parseFen(typed) === undefined
  const change = (text: string): void => {
    setTyped(text)
    onChange(parseFen(text) ?? (text.trim() || undefined))
  }
  return (
    <>
      <span className="with-unit">
        <input
          id={id} className="input" name={path} type="text" inputMode="decimal" autoComplete="off" value={typed} required={field.required}
          aria-invalid={unread || faults.has(path)} aria-describedby={describedBy} onChange={(event) => change(event.target.value)}
        />
        <span className="unit">{say(fields.yuan)}</span>
      </span>
      {unread && !faults.has(path) && <p className="fault"><span aria-hidden="true">▲ </span>{say(fields.money)}</p>}
      {typeof value === 'number' && <output className="help">{formatFen(fen(value))}</output>}
    </>
  )
}

export const CountControl = ({ field, value, onChange, path, faults, id, describedBy }: ControlProps) => {
  const say = useSay()
  const [typed, setTyped] = useState(() => (typeof value === 'number' ? String(value) : asText(value)))
  const plain = typed.normalize('NFKC').trim()
  const read = /^\d{1,9}$/.test(plain)
  const change = (text: string): void => {
    setTyped(text)
    const next = text.normalize('NFKC').trim()
    onChange(/^\d{1,9}$/.test(next) ? Number(next) : next || undefined)
  }
  return (
    <>
      <input
        id={id} className="input short" name={path} type="text" inputMode="numeric" autoComplete="off" value={typed} required={field.required}
        aria-invalid={(plain !== '' && !read) || faults.has(path)} aria-describedby={describedBy} onChange={(event) => change(event.target.value)}
      />
      {plain !== '' && !read && !faults.has(path) && <p className="fault"><span aria-hidden="true">▲ </span>{say(fields.count)}</p>}
    </>
  )
}

export const DayControl = ({ field, value, onChange, path, faults, id, describedBy }: ControlProps) => {
  const say = useSay()
  const text = asText(value)
  return (
    <>
      <input
        id={id} className="input short" name={path} type="date" min="1949-10-01" max="2099-12-31" value={text} required={field.required}
        aria-invalid={faults.has(path)} aria-describedby={describedBy} onChange={(event) => onChange(event.target.value || undefined)}
      />
      {text !== '' && !parseDay(text) && <p className="fault"><span aria-hidden="true">▲ </span>{say(fields.day)}</p>}
    </>
  )
}
