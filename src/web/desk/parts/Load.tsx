import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { dispatchWords as w } from '../../words/desk-screens.ts'

/** How full a body is: a bar, the two numbers, and a word when it is full. */
export const Load = ({ load, capacity }: { load: number; capacity: number }) => {
  const say = useSay()
  const share = Math.min(1, load / capacity)
  return (
    <span className="load" data-full={load >= capacity || undefined}>
      <small>{say(w.load)}</small>
      <span className="unseen">{say(counted(w.loadOf, 0, { load, capacity }))}</span>
      <span className="bar" aria-hidden="true"><i style={{ width: `${Math.round(share * 100)}%` }} /></span>
      <small className="tabular" aria-hidden="true">{load} / {capacity}{load >= capacity ? ` ▲ ${say(w.full)}` : ''}</small>
    </span>
  )
}
