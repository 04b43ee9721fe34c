import { useNavigate } from '@tanstack/react-router'
import { App } from 'antd'
import { useState } from 'react'
import type { Allowed } from '../../../contract/form.ts'
import type { ActDone, MatterView } from '../../../contract/matter.ts'
import type { Problem } from '../../../contract/problem.ts'
import { ApiError, newKey } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { sendOrKeep } from '../../parts/outbox.ts'
import { fillFrom } from '../../parts/say.ts'
import { dispatchWords as w } from '../../words/desk-screens.ts'
import { useRefresh } from '../ask/matters.ts'
import type { RouteSuggestion } from '../ask/matters.ts'
import { accountOf, useOfficer } from '../ask/session.ts'
import { keptWords } from '../parts/kept-words.ts'
import { payloadOf } from './payload.ts'

/** Sends one dispute through the chosen door. `gone` leaves the list at once; a refusal brings it back with the reason. */
export const useAccept = () => {
  const say = useSay()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const refresh = useRefresh()
  const account = accountOf(useOfficer())
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ readonly matter: string; readonly problem: Problem }>()
  const accept = async (matter: MatterView, act: Allowed, route: RouteSuggestion, best: boolean): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    setProblem(undefined)
    try {
      const result = await sendOrKeep<ActDone>({
        account, path: `/api/matters/${matter.id}/acts/${act.act}`, body: payloadOf(route, best), where: `/matters/${matter.id}?act=${act.act}`,
        headers: { 'idempotency-key': newKey(), 'if-match': `"${matter.version}"` }, what: { zh: `${act.label.zh} · ${matter.code}`, en: `${act.label.en} · ${matter.code}` },
      })
      setGone((all) => new Set(all).add(matter.id))
      if ('kept' in result) void message.warning(say(keptWords(result.kept)), 6)
      else {
        const key = `sent-${matter.id}`
        const look = (): void => { message.destroy(key); void navigate({ to: '/matters/$id', params: { id: matter.id } }) }
        void message.success({ key, duration: 6, content: <>{say(fillFrom(w.sent, { body: route.body.name }))} · {matter.code} <button type="button" className="btn quiet" onClick={look}>{say(w.lookAt)}</button></> })
      }
      void refresh()
      return true
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      setProblem({ matter: matter.id, problem: error.problem })
      void refresh()
      return false
    } finally {
      setBusy(false)
    }
  }
  return { accept, busy, gone, problem }
}
