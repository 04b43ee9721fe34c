import { useState } from 'react'
import { useSay } from '../../parts/language.ts'
import { common } from '../../words/public.ts'
import { tell } from '../../words/public-tell.ts'
import { clearDraft, hasDraft, useDraft, useDraftSafe } from '../base/draft.ts'
import { go } from '../base/router.ts'

/** Says that what was written is kept on the device, or that it could not be; clears it only after a second tap. */
export const Kept = () => {
  const say = useSay()
  const draft = useDraft()
  const safe = useDraftSafe()
  const [asking, setAsking] = useState(false)
  if (!hasDraft(draft)) return null
  if (!safe) return <p className="note near" role="alert">{say(common.notSaved)}</p>
  if (!asking) {
    return (
      <p className="kept">
        <output><span aria-hidden="true">✓ </span>{say(common.saved)}</output>
        <button type="button" className="tool" onClick={() => setAsking(true)}>{say(common.clear)}</button>
      </p>
    )
  }
  return (
    <div className="note near" role="alertdialog" aria-label={say(tell.clearAsk)}>
      <p>{say(tell.clearAsk)}</p>
      <p className="row">
        <button type="button" className="btn" onClick={() => setAsking(false)}>{say(tell.keep)}</button>
        <button type="button" className="btn danger" onClick={() => { clearDraft(); setAsking(false); go('/') }}>{say(tell.clearYes)}</button>
      </p>
    </div>
  )
}
