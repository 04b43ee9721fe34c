import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { toSignWords } from '../../words/desk-to-sign.ts'
import { useMatter } from '../ask/matters.ts'
import { revealNames } from '../ask/paper.ts'

interface Props {
  readonly id: string
  /** Whose names are masked on the paper. */
  readonly people: readonly string[]
  /** The reason that each of them reads. */
  readonly why: 'signing' | 'court' | 'paper'
  readonly words: { readonly masked: Words; readonly warning: Words; readonly mayNot: Words; readonly printMasked: Words }
  readonly again: () => Promise<unknown>
  /** What is to be known once the names are in full. */
  readonly children: ReactNode
}

/** What is to be known before printing, and the one thing to do: show the names, or print. */
export const Unmask = ({ id, people, why, words, again, children }: Props) => {
  const say = useSay()
  const { data: matter } = useMatter(id)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Words>()
  if (people.length === 0) return <div className="notice no-print">{children}<button type="button" className="btn main" onClick={() => print()}>{say(toSignWords.print)}</button></div>
  const show = async (): Promise<void> => {
    setBusy(true)
    setFault(await revealNames(id, people, why))
    await again()
    setBusy(false)
  }
  const may = matter?.may.includes('reveal')
  return (
    <div className="notice amber no-print">
      <p><b><span aria-hidden="true">◆ </span>{say(words.masked)}</b></p>
      <p>{say(may ? words.warning : words.mayNot)}</p>
      <p className="acts">
        {may && <button type="button" className="btn main" disabled={busy} onClick={() => void show()}>{say(busy ? toSignWords.revealing : toSignWords.reveal)}</button>}
        <button type="button" className="btn" onClick={() => print()}>{say(words.printMasked)}</button>
      </p>
      <div role="alert">{fault && <p className="fault"><span aria-hidden="true">▲ </span>{say(fault)}</p>}</div>
    </div>
  )
}
