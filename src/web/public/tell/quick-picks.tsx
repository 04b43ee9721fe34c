import { useSay } from '../../parts/language.ts'
import { ask } from '../../words/public-tell.ts'

/** What people most often want, to tap instead of typing; each is added to what stands there. */
export const QuickPicks = ({ text, onText }: { readonly text: string; readonly onText: (next: string) => void }) => {
  const say = useSay()
  return (
    <div className="picks">
      <p className="help">{say(ask.pickHint)}</p>
      <div className="row">
        {ask.picks.map((one) => {
          const phrase = say(one)
          return (
            <button key={one.zh} type="button" className="btn pick-chip" aria-pressed={text.includes(phrase)} disabled={text.includes(phrase)} onClick={() => onText(text.trim() === '' ? phrase : `${text.trim()}；${phrase}`)}>{phrase}</button>
          )
        })}
      </div>
    </div>
  )
}
