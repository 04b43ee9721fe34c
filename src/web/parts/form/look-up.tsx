import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { partsWords } from '../../words/parts.ts'
import { useSay } from '../language.ts'
import { counted } from '../say.ts'
import { useFormSource } from './source.ts'
import type { Control, LookUp } from './source.ts'
import { isPick } from './typed.ts'
import type { Pick } from './typed.ts'

const w = partsWords.form

// A native <select> or <datalist> can neither ask the server nor show a second line, hence the roles of the ARIA combobox pattern.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */

type Found = { readonly state: 'finding' | 'failed' } | { readonly state: 'found'; readonly picks: readonly Pick[] }

/** What the look-up gives for the words typed so far; asked again 150 ms after the last key. */
const useFound = (lookUp: LookUp, q: string, among: string, open: boolean): Found => {
  const { find } = useFormSource()
  const ask = `${lookUp}|${among}|${q}`
  const [last, setLast] = useState<{ readonly ask: string; readonly found: Found }>({ ask: '', found: { state: 'finding' } })
  useEffect(() => {
    if (!open) return
    const control = new AbortController()
    const tell = (found: Found): void => { if (!control.signal.aborted) setLast({ ask, found }) }
    const timer = setTimeout(async () => {
      try {
        const picks = await find(lookUp, { q: q.trim(), among: among === '' ? [] : among.split(',') }, control.signal)
        tell({ state: 'found', picks: picks.slice(0, 50) })
      } catch {
        tell({ state: 'failed' })
      }
    }, q === '' ? 0 : 150)
    return () => { clearTimeout(timer); control.abort() }
  }, [open, q, lookUp, among, ask, find])
  // The list of the last question stays while the next is on its way, so that it does not flicker.
  return last.ask === ask || last.found.state === 'found' ? last.found : { state: 'finding' }
}

/** Finds a place, a body, a person or a cause of action by words or pinyin initials; arrows and Enter choose. */
export const LookUpControl = ({ field, id, typed, fault, describedBy, change }: Control) => {
  const say = useSay()
  const chosen = isPick(typed) ? typed : undefined
  const [q, setQ] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const found = useFound(field.widget as LookUp, q, (field.among ?? []).join(','), open)
  const picks = found.state === 'found' ? found.picks : []
  const choose = (pick: Pick): void => {
    change(pick)
    setQ('')
    setOpen(false)
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!open) setOpen(true)
      else if (picks.length > 0) setAt((at + (event.key === 'ArrowDown' ? 1 : picks.length - 1)) % picks.length)
    } else if (event.key === 'Enter' && open) {
      event.preventDefault()
      const pick = picks[at]
      if (pick) choose(pick)
    } else if (event.key === 'Escape' && open) {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
    }
  }
  return (
    <div className="look-up" onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false) }}>
      <input ref={input} className="input" id={id} type="text" role="combobox" autoComplete="off" spellCheck={false}
        aria-expanded={open} aria-controls={`${id}-list`} aria-autocomplete="list" aria-required={field.required} aria-invalid={fault !== undefined}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})} {...(open && picks[at] ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        placeholder={say(field.widget === 'area' ? w.searchArea : w.search)} value={open ? q : chosen ? say(chosen.words) : q}
        onFocus={(event) => event.target.select()} onClick={() => setOpen(true)} onKeyDown={onKeyDown}
        onChange={(event) => { setQ(event.target.value); setAt(0); setOpen(true) }} />
      {chosen && !open && (
        <button type="button" className="look-up-clear" aria-label={say(w.clear)} onClick={() => { change(undefined); input.current?.focus() }}>×</button>
      )}
      {open && (
        <div className="look-up-list">
          <div id={`${id}-list`} role="listbox" aria-label={say(field.label)}>
            {picks.map((pick, place) => (
              <div key={pick.value} tabIndex={-1} id={`${id}-${place}`} role="option" aria-selected={place === at}
                onPointerDown={(event) => event.preventDefault()} onPointerUp={() => choose(pick)} onPointerEnter={() => setAt(place)}>
                <span>{say(pick.words)}</span>{pick.hint && <small>{say(pick.hint)}</small>}
              </div>
            ))}
          </div>
          {picks.length === 0 && <p className="look-up-none">{say(found.state === 'failed' ? w.findFailed : found.state === 'found' ? (field.widget === 'person' ? w.nobody : w.none) : w.finding)}</p>}
        </div>
      )}
      <span className="unseen" aria-live="polite">{open && found.state === 'found' ? say(counted(w.results, picks.length)) : ''}</span>
    </div>
  )
}
