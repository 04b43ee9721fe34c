import { useState } from 'react'
import { language, useSay } from '../../parts/language.ts'
import { common } from '../../words/public.ts'
import { understood } from '../../words/public-tell.ts'
import type { TriageAnswer } from '../base/draft.ts'
import { asPlainText } from './plain-text.ts'

/** Leave with an answer: on paper, in the clipboard, or to somebody in the family. */
export const TakeAlong = ({ answer, type, story }: { readonly answer: TriageAnswer; readonly type: string | undefined; readonly story: string }) => {
  const say = useSay()
  const [copied, setCopied] = useState(false)
  const text = (): string => asPlainText(answer, type, story, language())
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text())
    } catch {
      copyTheOldWay(text())
    }
    setCopied(true)
  }
  const canShare = typeof navigator.share === 'function'
  return (
    <section className="take">
      <h2>{say(understood.leave)}</h2>
      <p className="row wrap">
        <button type="button" className="btn" onClick={() => print()}>{say(common.print)}</button>
        <button type="button" className="btn" onClick={() => { void copy() }}>{say(copied ? common.copied : understood.copyText)}</button>
        {canShare && <button type="button" className="btn" onClick={() => { navigator.share({ text: text() }).catch(() => undefined) }}>{say(understood.share)}</button>}
      </p>
    </section>
  )
}

/** For browsers without a clipboard, and for pages that are not served over TLS. */
const copyTheOldWay = (text: string): void => {
  const box = document.createElement('textarea')
  box.value = text
  box.className = 'hidden'
  document.body.append(box)
  box.select()
  document.execCommand('copy')
  box.remove()
}
