import { fill } from '../base/fill.ts'
import { useSay } from '../../parts/language.ts'
import { fields } from '../../words/public-fields.ts'
import { canDictate, useDictation } from '../base/dictate.ts'

/** Talk instead of typing; not shown where the browser cannot listen. */
export const Voice = ({ onText }: { readonly onText: (phrase: string) => void }) => {
  const say = useSay()
  const { on, hearing, trouble, start, stop } = useDictation(onText)
  if (!canDictate()) return null
  return (
    <div className="voice">
      <button type="button" className={on ? 'btn voice-on' : 'btn'} aria-pressed={on} onClick={on ? stop : start}>
        <span aria-hidden="true" className="dot" />{say(on ? fields.talking : fields.talk)}
      </button>
      <output className="help">
        {hearing !== '' && say(fill(fields.hearing, { text: hearing }))}
        {trouble && say(trouble === 'not-allowed' ? fields.noMicrophone : fields.noSpeech)}
      </output>
    </div>
  )
}
