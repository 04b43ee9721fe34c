import { useState } from 'react'
import { formatFen, parseFen } from '../../../domain/kernel/money.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { checkPhone } from '../../../domain/law/phone.ts'
import { partsWords } from '../../words/parts.ts'
import { useSay } from '../language.ts'
import { counted } from '../say.ts'
import { todayInBeijing } from '../today.ts'
import { numberFault } from './identity.ts'
import type { Control } from './source.ts'
import { asText } from './typed.ts'

const w = partsWords.form

const common = ({ id, describedBy, fault, field }: Control) => ({
  id,
  'aria-required': field.required,
  'aria-invalid': fault !== undefined,
  ...(describedBy ? { 'aria-describedby': describedBy } : {}),
})

export const TextControl = (control: Control) => (
  <input className="input" type="text" autoComplete="off" value={asText(control.typed)} onChange={(event) => control.change(event.target.value)} {...common(control)} />
)

/** Grows with what is written (`field-sizing` in the style), so that a long story can be read while it is told. */
export const LongControl = (control: Control) => {
  const say = useSay()
  const text = asText(control.typed)
  const n = [...text].length
  return (
    <>
      <textarea className="input" rows={3} value={text} onChange={(event) => control.change(event.target.value)} {...common(control)} />
      {n > 200 && <p className="count">{say(counted(w.characters, n))}</p>}
    </>
  )
}

export const CountControl = (control: Control) => (
  <input className="input short" type="text" inputMode="numeric" autoComplete="off" value={asText(control.typed)} onChange={(event) => control.change(event.target.value)} {...common(control)} />
)

/** Yuan are typed; what was understood is said back before it is sent. */
export const MoneyControl = (control: Control) => {
  const say = useSay()
  const amount = parseFen(asText(control.typed))
  return (
    <div className="money-line">
      <input className="input short" type="text" inputMode="decimal" autoComplete="off" value={asText(control.typed)} onChange={(event) => control.change(event.target.value)} {...common(control)} />
      <span>{say(w.yuan)}</span>
      {amount !== undefined && <output className="money-said">{say(counted(w.minorUnit, 0, { amount: formatFen(amount) }))}</output>}
    </div>
  )
}

/** Looked at when the field is left: a wrong digit is told while the person is still there. */
export const PhoneControl = (control: Control) => {
  const [left, setLeft] = useState(false)
  const text = asText(control.typed)
  const checked = left && text.trim() !== '' ? checkPhone(text) : undefined
  return (
    <>
      <input className="input" type="tel" autoComplete="off" value={text} onBlur={() => setLeft(true)} onChange={(event) => { setLeft(false); control.change(event.target.value) }} {...common(control)} />
      {checked && 'wrong' in checked && !control.fault && <Early words={checked.words} />}
    </>
  )
}

const Early = ({ words }: { words: Words }) => {
  const say = useSay()
  return <p className="early" role="alert"><span aria-hidden="true">◆ </span>{say(words)}</p>
}

export const IdentityControl = (control: Control) => {
  const [left, setLeft] = useState(false)
  const text = asText(control.typed)
  const fault = left ? numberFault(text, todayInBeijing()) : undefined
  return (
    <>
      <input className="input" type="text" autoComplete="off" autoCapitalize="characters" spellCheck={false} value={text} onBlur={() => setLeft(true)}
        onChange={(event) => { setLeft(false); control.change(event.target.value.toUpperCase()) }} {...common(control)} />
      {fault && !control.fault && <Early words={fault} />}
    </>
  )
}
