import { setLanguage, useLanguage, useSay } from '../../parts/language.ts'
import { setLarge, useLarge } from '../../parts/large.ts'
import { deskWords as w } from '../../words/desk.ts'

/** Large type and the language: on every page, signed in or not. */
export const Switches = () => {
  const say = useSay()
  const now = useLanguage()
  const large = useLarge()
  return (
    <span className="switches">
      <button type="button" className="btn quiet" aria-pressed={large} onClick={() => setLarge(!large)}>{say(large ? w.header.largeOff : w.header.large)}</button>
      <button type="button" className="btn quiet" lang={now === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(now === 'zh' ? 'en' : 'zh')}>{say(w.header.language)}</button>
    </span>
  )
}
