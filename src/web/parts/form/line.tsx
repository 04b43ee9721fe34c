import { formatFen, parseFen } from '../../../domain/kernel/money.ts'
import { partsWords } from '../../words/parts.ts'
import { useSay } from '../language.ts'
import { counted } from '../say.ts'
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

export const PhoneControl = (control: Control) => (
  <input className="input" type="tel" autoComplete="off" value={asText(control.typed)} onChange={(event) => control.change(event.target.value)} {...common(control)} />
)

export const IdentityControl = (control: Control) => (
  <input className="input" type="text" autoComplete="off" autoCapitalize="characters" spellCheck={false} value={asText(control.typed)}
    onChange={(event) => control.change(event.target.value.toUpperCase())} {...common(control)} />
)
