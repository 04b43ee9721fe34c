import { useState } from 'react'
import { useSay } from '../../parts/language.ts'
import { acting } from '../../words/public-matter.ts'
import type { YesNoWords } from './act-shape.ts'

interface Props {
  readonly words: YesNoWords
  readonly busy: boolean
  readonly onAnswer: (yes: boolean) => void
}

/** Two big buttons. A no says first what it means, and is asked once more. */
export const YesOrNo = ({ words, busy, onAnswer }: Props) => {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  if (asking) {
    return (
      <div className="note near" role="alert">
        <p>{say(words.sure)}</p>
        <div className="do">
          <button type="button" className="btn danger big" aria-busy={busy} onClick={() => onAnswer(false)}>{say(busy ? acting.sending : words.noSure)}</button>
          <button type="button" className="btn big" onClick={() => setAsking(false)}>{say(acting.think)}</button>
        </div>
      </div>
    )
  }
  return (
    <div className="do">
      <button type="button" className="btn main big" aria-busy={busy} onClick={() => onAnswer(true)}>{say(busy ? acting.sending : words.yes)}</button>
      <button type="button" className="btn big" onClick={() => setAsking(true)}>{say(words.no)}</button>
    </div>
  )
}
