import { useQueryClient } from '@tanstack/react-query'
import { App, QRCode } from 'antd'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { z } from 'zod'
import type { OtpProposed } from '../../../contract/session.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { ApiError, call } from '../../parts/api.ts'
import { Chip } from '../../parts/Chip.tsx'
import { useSay } from '../../parts/language.ts'
import { meWords as w } from '../../words/desk-me.ts'
import { useSession } from '../ask/session.ts'
import { Secret } from './Secret.tsx'
import { wordsOf } from './words-of.ts'

/** One-time codes: a code to scan, then the first six digits; in force from then on. `must`: nothing else can be done before. */
export const SecondFactor = ({ must = false }: { must?: boolean }) => {
  const say = useSay()
  const client = useQueryClient()
  const { message } = App.useApp()
  const [proposed, setProposed] = useState<z.infer<typeof OtpProposed>>()
  const [code, setCode] = useState('')
  const [old, setOld] = useState('')
  const [refused, setRefused] = useState(false)
  const session = useSession().data
  const on = session?.hasTotp === true
  const asksOld = on || refused
  const [fault, setFault] = useState<Words>()
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setFault(undefined)
    try {
      await work()
    } catch (error) {
      if (error instanceof ApiError && (error.problem.code === 'otp-needed' || error.problem.code === 'wrong-otp') && !proposed) setRefused(true)
      setFault(wordsOf(error))
    }
  }
  const begin = (): void => void attempt(async () => setProposed(await call('/api/session/otp', { method: 'POST', body: old === '' ? {} : { otp: old } })))
  const confirm = (event: FormEvent): void => {
    event.preventDefault()
    void attempt(async () => {
      await call('/api/session/otp', { method: 'PUT', body: { otp: code.trim() } })
      void message.success(say(w.otpDone))
      setProposed(undefined)
      setCode('')
      setOld('')
      setRefused(false)
      await client.invalidateQueries({ queryKey: ['session'] })
    })
  }
  const takeOff = (): void => {
    if (!/^\d{6}$/.test(old.trim())) { setFault(old.trim() === '' ? w.need : w.otpSix); return }
    void attempt(async () => {
      await call('/api/session/otp', { method: 'DELETE', body: { otp: old.trim() } })
      void message.success(say(w.otpOffDone))
      setOld('')
      setRefused(false)
      await client.invalidateQueries({ queryKey: ['session'] })
    })
  }
  return (
    <section className="card">
      <h2>{say(w.otp)}{on && <> <Chip tone="jade">{say(w.otpOn)}</Chip></>}</h2>
      <p className="small">{say(must ? w.otpMust : !on ? w.otpWhy : session.mustTotp ? w.otpKept : w.otpOffWhy)}</p>
      {!proposed ? (
        <div className="fields otp">
          {asksOld && <Secret id="otp-old" label={w.otpOld} kind="one-time-code" value={old} change={setOld} fault={fault} />}
          {fault && !asksOld && <p className="fault" role="alert"><span aria-hidden="true">▲ </span>{say(fault)}</p>}
          <div className="acts">
            <button type="button" className={must ? 'btn main' : 'btn'} onClick={begin}>{say(asksOld ? w.otpRenew : w.otpBegin)}</button>
            {on && !session.mustTotp && <button type="button" className="btn" onClick={takeOff}>{say(w.otpOff)}</button>}
          </div>
        </div>
      ) : (
        <form className="fields otp" noValidate onSubmit={confirm}>
          <p>{say(w.otpScan)}</p>
          <QRCode value={proposed.uri} type="svg" size={184} color="#1b2430" bgColor="#ffffff" />
          <p className="small">{say(w.otpType)}<br /><b className="secret">{proposed.secret.replaceAll(/(.{4})/g, '$1 ').trim()}</b></p>
          <Secret id="otp-first" label={w.otpGive} kind="one-time-code" value={code} change={setCode} fault={fault} />
          <div><button type="submit" className="btn main">{say(w.otpConfirm)}</button></div>
        </form>
      )}
    </section>
  )
}
