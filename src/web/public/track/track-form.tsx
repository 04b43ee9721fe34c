import { useState } from 'react'
import type { FormEvent } from 'react'
import type { Words } from '../../../domain/kernel/words.ts'
import { checkCode } from '../../../domain/law/matter-code.ts'
import { useSay } from '../../parts/language.ts'
import { track } from '../../words/public-track.ts'
import { fill } from '../base/fill.ts'
import { Link } from '../base/link.tsx'

interface Props {
  readonly code: string
  readonly busy: boolean
  /** Both are right in form when this is called. */
  readonly onAsk: (code: string, phone: string) => void
}

/** Case code and four digits. A slip in the code is found before anything is sent. */
export const TrackForm = ({ code: given, busy, onAsk }: Props) => {
  const say = useSay()
  const [code, setCode] = useState(given)
  const [phone, setPhone] = useState('')
  const [fault, setFault] = useState<{ readonly of: 'code' | 'phone'; readonly words: Words } | undefined>(undefined)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const found = checkCode(code)
    if ('wrong' in found) {
      setFault({ of: 'code', words: found.wrong === 'shape' ? fill(track.shape, { at: found.at ?? 1 }) : track.check })
      document.getElementById('track-code')?.focus()
    } else if (!/^\d{4}$/.test(phone)) {
      setFault({ of: 'phone', words: track.four })
      document.getElementById('track-phone')?.focus()
    } else {
      setFault(undefined)
      onAsk(found.ok, phone)
    }
  }
  return (
    <form onSubmit={submit} noValidate>
      <div className="field">
        <label className="label" htmlFor="track-code">{say(track.code)}</label>
        <p className="help" id="track-code-help">{say(track.codeHelp)}</p>
        <input
          id="track-code" className="input" type="text" autoCapitalize="characters" autoComplete="off" spellCheck={false} value={code} aria-describedby="track-code-help" aria-invalid={fault?.of === 'code'}
          onChange={(event) => setCode(event.target.value)}
        />
        {fault?.of === 'code' && <p className="fault" role="alert"><span aria-hidden="true">▲ </span>{say(fault.words)}</p>}
      </div>
      <div className="field">
        <label className="label" htmlFor="track-phone">{say(track.phone)}</label>
        <p className="help" id="track-phone-help">{say(track.phoneHelp)}</p>
        <input
          id="track-phone" className="input code-input" type="text" inputMode="numeric" autoComplete="off" maxLength={4} value={phone} aria-describedby="track-phone-help" aria-invalid={fault?.of === 'phone'}
          onChange={(event) => setPhone(event.target.value.normalize('NFKC').replace(/\D/g, ''))}
        />
        <p className="help"><Link to="/help" className="law">{say(track.window)}</Link></p>
        {fault?.of === 'phone' && <p className="fault" role="alert"><span aria-hidden="true">▲ </span>{say(fault.words)}</p>}
      </div>
      <div className="do"><button type="submit" className="btn main big" aria-busy={busy}>{say(busy ? track.looking : track.go)}</button></div>
    </form>
  )
}
