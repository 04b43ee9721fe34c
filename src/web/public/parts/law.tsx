import { useState } from 'react'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { common } from '../../words/public.ts'

/** The article behind a sentence: one tap away, and always on paper. */
export const Law = ({ cite, label = common.basis }: { readonly cite: Words; readonly label?: Words }) => {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <span className="law-line">
      <button type="button" className="law" aria-expanded={open} onClick={() => setOpen(!open)}>{say(label)}</button>
      <span className={open ? 'cite' : 'cite folded'}>{say(cite)}</span>
    </span>
  )
}
