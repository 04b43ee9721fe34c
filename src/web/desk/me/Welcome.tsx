import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { FormEvent } from 'react'
import type { z } from 'zod'
import type { LinkOwner } from '../../../contract/session.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { ApiError, call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { Loading } from '../../parts/States.tsx'
import { deskWords } from '../../words/desk.ts'
import { meWords as w } from '../../words/desk-me.ts'
import { Switches } from '../shell/Switches.tsx'
import { Secret } from './Secret.tsx'
import { wordsOf } from './words-of.ts'

type Owner = z.infer<typeof LinkOwner>

/** Where a one-time link leads. The secret stands behind the `#`, so that no server on the way ever sees it in an address. */
export const Welcome = () => {
  const say = useSay()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [link] = useState(() => location.hash.slice(1))
  const [owner, setOwner] = useState<Owner>()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [otp, setOtp] = useState('')
  const [asksOtp, setAsksOtp] = useState(false)
  const [fault, setFault] = useState<Words | undefined>(link === '' ? w.welcomeNone : undefined)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    if (link === '') return
    call<Owner>('/api/session/link/look', { method: 'POST', body: { link } }).then(setOwner, (error: unknown) => setFault(wordsOf(error)))
  }, [link])
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (password === '' || password !== again) { setFault(password === '' ? w.need : w.differ); return }
    setBusy(true)
    setFault(undefined)
    try {
      await call('/api/session/link', { method: 'POST', body: { link, password, ...(otp ? { otp: otp.trim() } : {}) } })
      await client.invalidateQueries({ queryKey: ['session'] })
      await navigate({ to: '/', replace: true })
    } catch (error) {
      if (error instanceof ApiError && error.problem.code === 'otp-needed') setAsksOtp(true)
      setFault(wordsOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="sign-in">
      <header><span className="brand"><i>枫</i>源</span><Switches /></header>
      <main id="content" className="card">
        <h1>{say(w.welcome)}</h1>
        {owner ? (
          <form noValidate onSubmit={(event) => void save(event)}>
            <p>{say(counted(owner.purpose === 'first' ? w.welcomeFirst : w.welcomeReset, 0, { name: owner.name, login: owner.login }))}</p>
            <input className="unseen" type="text" autoComplete="username" readOnly tabIndex={-1} aria-hidden="true" value={owner.login} />
            <Secret id="fresh" label={w.fresh} kind="new-password" value={password} change={setPassword} help={w.passwordHelp} />
            <Secret id="again" label={w.again} kind="new-password" value={again} change={setAgain} />
            {asksOtp && <Secret id="otp" label={deskWords.signIn.otp} kind="one-time-code" value={otp} change={setOtp} help={deskWords.signIn.otpHelp} />}
            <div role="alert">{fault && <p className="fault"><span aria-hidden="true">▲ </span>{say(fault)}</p>}</div>
            <button type="submit" className="btn main wide" disabled={busy}>{say(w.welcomeGo)}</button>
          </form>
        ) : fault ? <><p className="notice brick" role="alert"><span aria-hidden="true">▲ </span>{say(fault)}</p><Link className="btn" to="/sign-in">{say(w.toSignIn)}</Link></> : <Loading />}
      </main>
    </div>
  )
}
