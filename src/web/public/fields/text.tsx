import { fill } from '../base/fill.ts'
import { useState } from 'react'
import { checkPhone } from '../../../domain/law/phone.ts'
import { useSay } from '../../parts/language.ts'
import { fields } from '../../words/public-fields.ts'
import { asText } from '../base/value.ts'
import { Voice } from '../parts/voice.tsx'
import type { ControlProps } from './control.ts'

/** What every one-line control has in common. */
const shared = ({ field, value, onChange, path, faults, id, describedBy }: ControlProps) => ({
  id,
  className: 'input',
  name: path,
  value: asText(value),
  required: field.required,
  'aria-invalid': faults.has(path),
  'aria-describedby': describedBy,
  onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
})

export const TextControl = (props: ControlProps) => <input {...shared(props)} type="text" autoComplete="off" />

export const CodeControl = (props: ControlProps) => (
  <input {...shared(props)} type="text" autoComplete="off" autoCapitalize="characters" spellCheck={false} />
)

/** Says what is wrong with a number as soon as the field is left, before anything is sent. */
export const PhoneControl = (props: ControlProps) => {
  const say = useSay()
  const [left, setLeft] = useState(false)
  const text = asText(props.value)
  const found = left && text.trim() !== '' ? checkPhone(text) : undefined
  const wrong = found && 'wrong' in found ? found.words : undefined
  return (
    <>
      <input {...shared(props)} type="tel" inputMode="tel" autoComplete="off" aria-invalid={wrong !== undefined || props.faults.has(props.path)} onBlur={() => setLeft(true)} />
      {wrong && <p className="fault"><span aria-hidden="true">▲ </span>{say(wrong)}</p>}
    </>
  )
}

export const IdentityControl = (props: ControlProps) => <input {...shared(props)} type="text" autoComplete="off" spellCheck={false} maxLength={40} />

const limit = 40_000

export const LongControl = (props: ControlProps) => {
  const say = useSay()
  const text = asText(props.value)
  const left = limit - text.length
  return (
    <>
      <textarea {...shared(props)} className="input long" rows={5} />
      {left < 2000 && <output className="help">{say(fill(left < 0 ? fields.over : fields.long, { left, over: -left }))}</output>}
      <Voice onText={(phrase) => props.onChange(asText(props.value) + phrase)} />
    </>
  )
}
