import { useState } from 'react'
import { fen, formatFen } from '../../../domain/kernel/money.ts'
import { unsureType } from '../../../domain/words/dispute-types.ts'
import { notSure, plainFlags } from '../../../domain/words/dispute-words.ts'
import { fill } from '../base/fill.ts'
import { useSay } from '../../parts/language.ts'
import { understood } from '../../words/public-tell.ts'
import { answer as keep, useDraft } from '../base/draft.ts'
import type { TriageAnswer } from '../base/draft.ts'
import { Link } from '../base/link.tsx'
import { chosenType, namedType } from './read.ts'

/** Whoever has told this much is not asked for more first. */
const long = 60

/** Which kind of matter it is, why, and how to say that it is another. Unsure is said, not hidden. */
export const Guess = ({ answer }: { readonly answer: TriageAnswer }) => {
  const say = useSay()
  const draft = useDraft()
  const [choosing, setChoosing] = useState(!answer.sure && draft.answers['type'] === undefined)
  const type = chosenType(draft)
  const chosen = answer.ranked.find((one) => one.type === type)
  const named = namedType(answer, type)
  const choose = (one: string): void => { keep('type', one); setChoosing(false) }
  return (
    <section>
      <h1>{say(type === unsureType ? understood.notSure : named ? fill(understood.title, { type: named }) : answer.reasons.length > 1 && draft.story.trim().length >= long ? understood.between : understood.unsure)}</h1>
      {!named && <p className="lead">{say(type === unsureType ? understood.notSureHelp : understood.unsureHelp)}</p>}
      {named && answer.reasons.length > 0 && <p className="help">{say(fill(understood.because, { words: answer.reasons.slice(0, 3).map((one) => `“${one}”`).join(' ') }))}</p>}
      <ul className="chips">
        {answer.amounts.map((one) => <li key={one.text} className="chip">{say(fill(one.from === 'claim' ? understood.amountWanted : understood.amount, { amount: formatFen(fen(one.fen)) }))}</li>)}
        {answer.place && <li className="chip">{say(fill(understood.place, { place: answer.place.words }))}</li>}
        {answer.flags.map((one) => <li key={one.flag} className="chip near">{say(plainFlags[one.flag] ?? one.words)}</li>)}
      </ul>
      {chosen && chosen.type !== answer.type && <p className="note">{say(fill(understood.chosen, { type: chosen.words }))}</p>}
      {choosing
        ? (
          <div className="options">
            {answer.ranked.slice(0, 6).map((one) => (
              <button key={one.type} type="button" className="option" onClick={() => choose(one.type)}><span>{say(one.words)}</span></button>
            ))}
            <button type="button" className="option" onClick={() => choose(unsureType)}><span>{say(notSure)}</span></button>
            <Link to="/" className="btn">{say(understood.added)}</Link>
          </div>
        )
        : <button type="button" className="tool" onClick={() => setChoosing(true)}>{say(type === unsureType ? understood.chooseAfterAll : understood.wrong)}</button>}
    </section>
  )
}
