import { Drawer } from 'antd'
import { useState } from 'react'
import type { ActDone, MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { Empty } from '../../parts/States.tsx'
import { deskWords } from '../../words/desk.ts'
import { ActForm } from './ActForm.tsx'

const w = deskWords.act

/** Hands on the keys go on at the first question; on a phone nothing jumps up before it is tapped. */
const toFirst = (open: boolean): void => {
  if (open && window.innerWidth >= 1000) document.querySelector<HTMLElement>('.ant-drawer .act-form :is(input, select, textarea, .form-foot button)')?.focus()
}

interface Props {
  readonly matter: MatterView
  readonly name: string | undefined
  readonly initial?: Parameters<typeof ActForm>[0]['initial']
  close(): void
  done?(answer: ActDone): void
}

/** The form of one act, beside its matter. Named in the address, so that going back or reloading finds it again. */
export const ActDrawer = ({ matter, name, close, done, initial }: Props) => {
  const say = useSay()
  const act = matter.allowed.find((one) => one.act === name)
  // While it is open the form stays as it was opened, whatever is read behind it.
  const [held, setHeld] = useState(act)
  if (name === undefined && held) setHeld(undefined)
  if (act && act.act !== held?.act) setHeld(act)
  const shown = held?.act === name ? held : act
  return (
    <Drawer open={name !== undefined} onClose={close} size={600} destroyOnHidden title={shown ? say(shown.label) : say(w.gone)} closable={{ 'aria-label': say(deskWords.close) }} styles={{ body: { paddingTop: 16 } }} afterOpenChange={toFirst}>
      {shown ? <ActForm key={shown.act} matter={matter} act={shown} possible={act !== undefined && !act.not} close={close} done={done} initial={initial} />
        : name !== undefined && <Empty title={say(w.gone)}><button type="button" className="btn" onClick={close}>{say(deskWords.close)}</button></Empty>}
    </Drawer>
  )
}
