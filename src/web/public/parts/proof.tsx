import { useEffect, useState } from 'react'
import type { FormEvent } from 'react'
import type { Problem } from '../../../contract/problem.ts'
import { fill } from '../base/fill.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { frame, proof } from '../../words/public.ts'
import { problemIn } from '../base/load.ts'
import { askCode, giveCode, useSession } from '../base/session.ts'
import { checkPhone } from '../../../domain/law/phone.ts'

interface Props {
  /** Known already: then it is not asked. */
  readonly name?: string
  readonly phone?: string
  readonly onPhone?: (phone: string) => void
  /** What its last button says, where more follows from it than knowing who it is. */
  readonly ok?: Words
  readonly onProved: (phone: string) => void
}

const pause = 60

/** A phone and the code that was sent to it. Two small steps, the second on the same screen. */
export const Proof = ({ name, phone: given = '', ok = proof.ok, onPhone, onProved }: Props) => {
  const say = useSay()
  const session = useSession()
  const [phone, setPhone] = useState(given)
  const [code, setCode] = useState('')
  const [sentTo, setSentTo] = useState('')
  const [wait, setWait] = useState(0)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Words | undefined>(undefined)
  const [problem, setProblem] = useState<Problem | undefined>(undefined)

  useEffect(() => {
    if (wait <= 0) return undefined
    const timer = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(timer)
  }, [wait])

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    setFault(undefined)
    try {
      await work()
    } catch (error) {
      setProblem(problemIn(error))
    } finally {
      setBusy(false)
    }
  }

  const ask = (): Promise<void> => {
    const found = checkPhone(phone)
    if ('wrong' in found || found.kind === 'landline') {
      setFault('wrong' in found ? found.words : proof.landline)
      document.getElementById('proof-phone')?.focus()
      return Promise.resolve()
    }
    return attempt(async () => {
      await askCode(found.ok)
      setSentTo(found.ok)
      setWait(pause)
    })
  }

  const give = (): Promise<void> => {
    if (!/^\d{6}$/.test(code)) {
      setFault(proof.badCode)
      return Promise.resolve()
    }
    return attempt(async () => {
      await giveCode(sentTo, code, name)
      onProved(sentTo)
    })
  }

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void (sentTo ? give() : ask())
  }

  return (
    <form onSubmit={submit} noValidate className="proof">
      <div className="field">
        <label className="label" htmlFor="proof-phone">{say(proof.phone)}</label>
        <p className="help" id="proof-help">{say(proof.phoneHelp)}</p>
        <input
          id="proof-phone" className="input" type="tel" inputMode="tel" autoComplete="tel" value={phone} readOnly={sentTo !== ''} aria-describedby="proof-help" aria-invalid={fault !== undefined && sentTo === ''}
          onChange={(event) => { setPhone(event.target.value); onPhone?.(event.target.value) }}
        />
      </div>
      {sentTo !== '' && (
        <div className="field">
          <output className="note good"><span aria-hidden="true">✓ </span>{say(fill(proof.sent, { phone: sentTo.replace(/^\+86/, '') }))}</output>
          {session?.mode === 'demo' && <p className="help">{say(proof.demo)} <a className="law" href={`/inbox?to=${encodeURIComponent(sentTo.replace(/^\+86/, ''))}`} target="_blank" rel="noreferrer">{say(frame.inbox)}</a></p>}
          <label className="label" htmlFor="proof-code">{say(proof.code)}</label>
          <input
            id="proof-code" className="input code-input" type="text" inputMode="numeric" autoComplete="one-time-code" maxLength={6} value={code} aria-invalid={fault !== undefined}
            onChange={(event) => setCode(event.target.value.normalize('NFKC').replace(/\D/g, ''))}
          />
        </div>
      )}
      {fault && <p className="fault" role="alert"><span aria-hidden="true">▲ </span>{say(fault)}</p>}
      {problem && <p className="note bad" role="alert">{say(problem.words)}</p>}
      <div className="do">
        <button type="submit" className="btn main big" aria-busy={busy}>{say(label(sentTo !== '', busy, ok))}</button>
        {sentTo !== '' && (
          <p className="row wrap">
            {wait > 0
              ? <span className="help">{say(fill(proof.wait, { seconds: wait }))}</span>
              : <button type="button" className="tool" onClick={() => { void ask() }}>{say(proof.resend)}</button>}
            <button type="button" className="tool" onClick={() => { setSentTo(''); setCode('') }}>{say(proof.other)}</button>
          </p>
        )}
      </div>
      <p className="help">{say(proof.noPhone)}</p>
    </form>
  )
}

const label = (sent: boolean, busy: boolean, ok: Words): Words => (sent ? (busy ? proof.checking : ok) : busy ? proof.sending : proof.send)
