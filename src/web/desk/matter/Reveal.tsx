import { Modal } from 'antd'
import { useState } from 'react'
import type { PartyView } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { ApiError, call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { deskWords } from '../../words/desk.ts'
import type { Masked } from './revealed.ts'

const w = deskWords.reveal

interface Props {
  readonly matter: string
  readonly party: PartyView
  close(): void
  shown(person: string, what: Masked, value: string): void
}

/** Asks what and why before anything is uncovered. The look is written down by the server before it answers. */
export const Reveal = ({ matter, party, close, shown }: Props) => {
  const say = useSay()
  const [what, setWhat] = useState<readonly Masked[]>(['name', ...(party.phone ? ['phone' as const] : [])])
  const [reason, setReason] = useState<keyof typeof w.reasons>()
  const [other, setOther] = useState('')
  const [fault, setFault] = useState<Words>()
  const [busy, setBusy] = useState(false)
  const options: readonly Masked[] = ['name', ...(party.phone ? ['phone' as const] : []), ...(party.idNumber ? ['idNumber' as const] : []), 'address']
  const go = async (): Promise<void> => {
    if (!reason || (reason === 'other' && other.trim() === '')) { setFault(reason ? w.otherWhy : w.needWhy); return }
    // The server has words for its reasons in both languages: the party reads them in their own.
    const why = reason === 'other' ? other.trim() : reason
    setBusy(true)
    try {
      for (const one of what) {
        const { value } = await call<{ value?: string }>(`/api/matters/${matter}/reveal`, { method: 'POST', body: { person: party.person, what: one, why } })
        shown(party.person, one, value ?? say(w.notGiven))
      }
      close()
    } catch (error) {
      setFault(error instanceof ApiError ? error.problem.words : { zh: String(error), en: String(error) })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal open onCancel={close} title={`${say(w.title)} · ${party.name}`} okText={say(w.go)} cancelText={say(deskWords.cancel)} confirmLoading={busy} onOk={() => void go()}
      okButtonProps={{ disabled: what.length === 0 }} closable={{ 'aria-label': say(deskWords.close) }}>
      <div className="fields">
        <fieldset className="field"><legend>{say(w.what)}</legend>
          <div className="options">{options.map((one) => (
            <label key={one} className="option"><input type="checkbox" checked={what.includes(one)} onChange={(event) => setWhat(event.target.checked ? [...what, one] : what.filter((other_) => other_ !== one))} /><span>{say(w[one])}</span></label>
          ))}</div>
        </fieldset>
        <fieldset className="field"><legend>{say(w.why)}</legend>
          <div className="options">{Object.entries(w.reasons).map(([name, words]) => (
            <label key={name} className="option"><input type="radio" name="why" checked={reason === name} onChange={() => { setReason(name as keyof typeof w.reasons); setFault(undefined) }} /><span>{say(words)}</span></label>
          ))}</div>
        </fieldset>
        {reason === 'other' && <div className="field"><label htmlFor="why-other">{say(w.otherWhy)}</label><input id="why-other" className="input" maxLength={200} value={other} onChange={(event) => setOther(event.target.value)} /></div>}
        {fault && <p className="fault" role="alert"><span aria-hidden="true">▲ </span>{say(fault)}</p>}
        <p className="notice"><span aria-hidden="true">◆ </span>{say(w.warning)}</p>
      </div>
    </Modal>
  )
}
