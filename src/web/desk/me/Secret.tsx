import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'

interface SecretProps {
  readonly id: string
  readonly label: Words
  readonly value: string
  readonly fault?: Words | undefined
  readonly help?: Words
  readonly kind: 'current-password' | 'new-password' | 'one-time-code'
  change(value: string): void
}

/** A password or a code: never kept as a draft. */
export const Secret = ({ id, label, value, fault, help, kind, change }: SecretProps) => {
  const say = useSay()
  const described = [help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      <input id={id} className="input" type={kind === 'one-time-code' ? 'text' : 'password'} autoComplete={kind} aria-invalid={fault !== undefined} value={value}
        {...(kind === 'one-time-code' ? { inputMode: 'numeric' as const, maxLength: 8 } : {})} {...(described ? { 'aria-describedby': described } : {})} onChange={(event) => change(event.target.value)} />
      {help && <p id={`${id}-help`} className="help">{say(help)}</p>}
      {fault && <p id={`${id}-fault`} className="fault" role="alert"><span aria-hidden="true">▲ </span>{say(fault)}</p>}
    </div>
  )
}
