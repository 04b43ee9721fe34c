import { useEffect, useRef } from 'react'
import type { ComponentType, KeyboardEvent, ReactNode } from 'react'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { dispatchWords } from '../../words/desk-screens.ts'
import { useBeyond } from './use-beyond.ts'

export interface Row { readonly id: string }

interface SplitProps<R extends Row> {
  readonly label: string
  readonly rows: readonly R[]
  /** The chosen row. On a wide screen the first one is chosen when nothing is. */
  readonly at: string | undefined
  readonly detail: ReactNode
  readonly group?: (row: R) => string
  readonly Draw: ComponentType<{ readonly row: R }>
  pick(id: string | undefined): void
  /** Keys beside the arrows, while the list has the focus: Enter, E, O, 1–5. */
  press?(key: string, row: R): boolean
}

export const chosen = <R extends Row>(rows: readonly R[], at: string | undefined): R | undefined => rows.find((row) => row.id === at) ?? rows[0]

// A list in which arrows choose and Enter acts is a listbox; no native element draws rich rows with these keys.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */

/** A list and what the chosen row holds. On a phone one of the two is seen at a time. */
export const Split = <R extends Row>({ label, rows, at, detail, group, Draw, pick, press }: SplitProps<R>) => {
  const say = useSay()
  const list = useRef<HTMLDivElement>(null)
  const now = chosen(rows, at)
  useEffect(() => {
    if (window.innerWidth >= 1000 && (document.activeElement === document.body || document.activeElement?.id === 'content')) list.current?.focus({ preventScroll: true })
  }, [])
  const go = (row: R | undefined): void => {
    if (!row) return
    pick(row.id)
    list.current?.querySelector(`[data-row="${row.id}"]`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== list.current) return
    const place = rows.findIndex((row) => row.id === now?.id)
    const step = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1 }[event.key]
    if (step !== undefined) { event.preventDefault(); go(rows[place + step]); return }
    if (event.key === 'Home' || event.key === 'End') { event.preventDefault(); go(rows.at(event.key === 'Home' ? 0 : -1)); return }
    // A key that is held down is one press: it acts once.
    if (event.repeat) { event.preventDefault(); return }
    if (now && press?.(event.key, now)) event.preventDefault()
  }
  const [beyond, step] = useBeyond(list)
  const more = beyond.above + beyond.below > 0
  const heads = rows.map((row, place) => {
    const name = group?.(row) ?? ''
    const above = rows[place - 1]
    return name !== '' && (!above || group?.(above) !== name) ? name : undefined
  })
  return (
    <div className="split" data-picked={at ? '' : undefined}>
      <div className="split-list card flush">
        {more && <button type="button" className="split-more" disabled={beyond.above === 0} onClick={() => step(-1)}><span aria-hidden="true">▲ </span>{say(beyond.above === 0 ? dispatchWords.top : counted(dispatchWords.above, beyond.above))}</button>}
        <div ref={list} role="listbox" tabIndex={0} aria-label={label} onKeyDown={onKeyDown} {...(now ? { 'aria-activedescendant': `row-${now.id}` } : {})}>
          {rows.map((row, place) => (
            <div key={row.id} role="presentation">
              {heads[place] && <p className="split-group" role="presentation">{heads[place]}</p>}
              <div id={`row-${row.id}`} data-row={row.id} role="option" tabIndex={-1} aria-selected={row.id === now?.id} className="split-row" onClick={() => { pick(row.id); list.current?.focus({ preventScroll: true }) }}><Draw row={row} /></div>
            </div>
          ))}
        </div>
        {more && <button type="button" className="split-more" disabled={beyond.below === 0} onClick={() => step(1)}><span aria-hidden="true">▼ </span>{say(beyond.below === 0 ? dispatchWords.bottom : counted(dispatchWords.below, beyond.below))}</button>}
      </div>
      <section className="split-detail" aria-live="off">
        <button type="button" className="btn quiet split-back" onClick={() => pick(undefined)}><span aria-hidden="true">← </span>{say(dispatchWords.back)}</button>
        {detail}
      </section>
    </div>
  )
}
