import { App } from 'antd'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { z } from 'zod'
import type { PasswordChanged } from '../../../contract/session.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { meWords as w } from '../../words/desk-me.ts'
import { Secret } from './Secret.tsx'
import { wordsOf } from './words-of.ts'

/** A new password; every other session of the account ends with it. */
export const PasswordForm = () => {
  const say = useSay()
  const { message } = App.useApp()
  const [old, setOld] = useState('')
  const [fresh, setFresh] = useState('')
  const [again, setAgain] = useState('')
  const [fault, setFault] = useState<{ readonly at: 'old' | 'fresh' | 'again'; readonly words: Words }>()
  const [busy, setBusy] = useState(false)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (old === '' || fresh === '') { setFault({ at: old === '' ? 'old' : 'fresh', words: w.need }); return }
    if (fresh !== again) { setFault({ at: 'again', words: w.differ }); return }
    setBusy(true)
    setFault(undefined)
    try {
      const { ended } = await call<z.infer<typeof PasswordChanged>>('/api/session/password', { method: 'POST', body: { old, fresh } })
      void message.success(say(counted(w.changed, ended)))
      setOld('')
      setFresh('')
      setAgain('')
    } catch (error) {
      setFault({ at: 'fresh', words: wordsOf(error) })
    } finally {
      setBusy(false)
    }
  }
  const at = (name: string) => (fault?.at === name ? fault.words : undefined)
  return (
    <section className="card">
      <h2>{say(w.password)}</h2>
      <form className="fields" noValidate onSubmit={(event) => void save(event)}>
        <Secret id="old" label={w.old} kind="current-password" value={old} change={setOld} fault={at('old')} />
        <Secret id="fresh" label={w.fresh} kind="new-password" value={fresh} change={setFresh} fault={at('fresh')} help={w.passwordHelp} />
        <Secret id="again" label={w.again} kind="new-password" value={again} change={setAgain} fault={at('again')} />
        <div><button type="submit" className="btn main" disabled={busy}>{say(w.save)}</button></div>
      </form>
    </section>
  )
}
