import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { Words } from '../../../domain/kernel/words.ts'
import { ApiError } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { deskWords } from '../../words/desk.ts'
import { useSession, useSignIn } from '../ask/session.ts'
import { readAhead } from '../shell/Frame.tsx'
import { Switches } from '../shell/Switches.tsx'
import { oidcProblem } from './oidc-problem.ts'

const w = deskWords.signIn

/** Password first; the one-time code only when the account has one; the city's own identity where it is connected. */
export const SignIn = () => {
  const say = useSay()
  const signIn = useSignIn()
  const navigate = useNavigate()
  const router = useRouter()
  const { next, problem: brought, out } = useSearch({ from: '/sign-in' })
  const { data: session } = useSession()
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [otp, setOtp] = useState('')
  const [asksOtp, setAsksOtp] = useState(false)
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Words>()
  // The password was right where only the code is missing or wrong.
  const [onlyOtp, setOnlyOtp] = useState(false)
  const [returned, setReturned] = useState(oidcProblem(brought))
  const otpBox = useRef<HTMLInputElement>(null)
  useEffect(readAhead, [])
  useEffect(() => { if (asksOtp) otpBox.current?.focus() }, [asksOtp])
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setReturned(undefined)
    if (account.trim() === '' || password === '') { setFault(w.need); return }
    setBusy(true)
    setFault(undefined)
    try {
      const signedIn = await signIn(account.trim(), password, asksOtp ? otp.trim() : undefined)
      if (signedIn.kind !== 'officer') setFault(w.notOfficer)
      else if (next) router.history.push(`/desk${next}`)
      else await navigate({ to: '/' })
    } catch (error) {
      const problem = error instanceof ApiError ? error.problem : undefined
      setOnlyOtp(problem?.code === 'otp-needed' || problem?.code === 'wrong-otp')
      // Asked for the first time it is the next step and no fault; the box says what to enter.
      if (problem?.code === 'otp-needed' && !asksOtp) setAsksOtp(true)
      else setFault(problem?.words ?? { zh: String(error), en: String(error) })
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="sign-in">
      <header><span className="brand"><i>枫</i>源</span><Switches /></header>
      <main id="content" className="card">
        <h1>{say(w.title)}</h1>
        <p className="small">{session ? say(session.city.words) : ''} {say(deskWords.brandLine)}</p>
        {(next || out) && !fault && !returned && <p className="note">{say(out ? w.out : w.ended)}</p>}
        {returned && <div role="alert" className="fault"><p><span aria-hidden="true">▲ </span>{say(returned.what)}</p><p>{say(returned.next)}</p></div>}
        <form onSubmit={(event) => void send(event)} noValidate>
          <div className="field"><label htmlFor="account">{say(w.account)}</label>
            <input id="account" className="input" autoComplete="username" autoCapitalize="none" spellCheck={false} required aria-invalid={fault !== undefined && !onlyOtp} value={account} onChange={(event) => setAccount(event.target.value)} /></div>
          <div className="field"><label htmlFor="password">{say(w.password)}</label>
            <div className="password">
              <input id="password" className="input" type={shown ? 'text' : 'password'} autoComplete="current-password" required aria-invalid={fault !== undefined && !onlyOtp} value={password} onChange={(event) => setPassword(event.target.value)} />
              <button type="button" className="btn quiet" aria-pressed={shown} onClick={() => setShown(!shown)}>{say(shown ? w.hide : w.show)}</button>
            </div></div>
          {asksOtp && (
            <div className="field"><label htmlFor="otp">{say(w.otp)}</label>
              <input ref={otpBox} id="otp" className="input" inputMode="numeric" autoComplete="one-time-code" maxLength={8} aria-invalid={fault !== undefined && onlyOtp} aria-describedby="otp-help" value={otp} onChange={(event) => setOtp(event.target.value)} />
              <p id="otp-help" className="help">{say(w.otpHelp)}</p></div>
          )}
          <div role="alert">{fault && <p className="fault"><span aria-hidden="true">▲ </span>{say(fault)}</p>}</div>
          <button type="submit" className="btn main wide" disabled={busy}>{say(busy ? w.going : w.go)}</button>
        </form>
        {session?.oidc && <><p className="or"><span>{say(w.or)}</span></p><a className="btn wide" href={`/api/oidc/start?next=${encodeURIComponent(`/desk${next ?? ''}`)}${out ? '&fresh=yes' : ''}`}>{say(counted(returned?.again ? w.again : w.oidc, 0, { name: session.oidc }))}</a></>}
      </main>
      <p className="small under"><span>{say(w.resident)}</span> <a href="/">{say(w.residentGo)}</a></p>
    </div>
  )
}
