import { useSay } from '../../parts/language.ts'
import { acting } from '../../words/public-matter.ts'
import { canRead, readAloud, stopReading, useReading } from '../base/aloud.ts'

/** Reads one notice aloud: the element with this id. Not shown where the phone cannot read. */
export const AloudButton = ({ of }: { readonly of: string }) => {
  const say = useSay()
  const reading = useReading() !== ''
  if (!canRead()) return null
  const read = (): void => readAloud(document.getElementById(of)?.innerText ?? '')
  return <button type="button" className="tool" aria-pressed={reading} onClick={reading ? stopReading : read}>{say(reading ? acting.stopReading : acting.readAloud)}</button>
}
