import { Link } from '@tanstack/react-router'
import { App, Drawer } from 'antd'
import { useState } from 'react'
import { Chip } from '../../parts/Chip.tsx'
import { useSay } from '../../parts/language.ts'
import { discard, sendAgain, useOutbox } from '../../parts/outbox.ts'
import { counted } from '../../parts/say.ts'
import { Empty } from '../../parts/States.tsx'
import { MomentText } from '../../parts/when.tsx'
import { deskWords } from '../../words/desk.ts'
import { partsWords } from '../../words/parts.ts'
import { useRefresh } from '../ask/matters.ts'
import { accountOf, useOfficer } from '../ask/session.ts'
import { sentWords } from './sent-words.ts'

const w = partsWords.outbox

/** What has been sent and not yet answered, with the reason; nothing of it is lost. Shown in the header only when something is in it. */
export const Outbox = () => {
  const say = useSay()
  const session = useOfficer()
  const items = useOutbox(accountOf(session))
  const refresh = useRefresh()
  const { message, modal } = App.useApp()
  const [open, setOpen] = useState(false)
  if (items.length === 0 && !open) return null
  const again = (id: string): void => void sendAgain(id, (sent, code) => { void message.success(say(sentWords(sent.what, code)), code === undefined ? undefined : 12); void refresh() })
  const away = (id: string): void => {
    modal.confirm({ title: say(w.discard), content: say(w.discardAsk), okText: say(w.discard), okButtonProps: { danger: true }, cancelText: say(deskWords.cancel), onOk: () => discard(id) })
  }
  return (
    <>
      <button type="button" className="btn outbox-button" onClick={() => setOpen(true)}><span aria-hidden="true">▲</span> {say(w.name)} {items.length}</button>
      <Drawer open={open} onClose={() => setOpen(false)} title={say(w.name)} size={460}>
        {items.length === 0 && <Empty title={say(w.empty)} />}
        <ul className="outbox">
          {items.map((item) => (
            <li key={item.id}>
              <p><b>{say(item.what)}</b></p>
              <p><Chip tone={item.state === 'refused' ? 'brick' : 'amber'}>{say(w[item.state])}</Chip> <small><MomentText at={new Date(item.at).toISOString()} near /> · {say(counted(w.tries, item.tries))}</small></p>
              {item.problem && <p className="outbox-why">{say(item.problem.words)}</p>}
              <div className="acts">
                <button type="button" className="btn" disabled={item.state === 'sending'} onClick={() => again(item.id)}>{say(item.state === 'sending' ? w.sending : w.sendNow)}</button>
                <Link className="btn" to={item.where} onClick={() => setOpen(false)}>{say(w.open)}</Link>
                <button type="button" className="btn quiet" onClick={() => away(item.id)}>{say(w.discard)}</button>
              </div>
            </li>
          ))}
        </ul>
      </Drawer>
    </>
  )
}
