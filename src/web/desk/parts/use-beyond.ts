import { useCallback, useEffect, useState } from 'react'
import type { RefObject } from 'react'

/** How many rows of a list lie above and below what is in sight of it. */
export interface Beyond {
  readonly above: number
  readonly below: number
}

/** A row counts as in sight when no more than this of it is cut off, in pixels. */
const slack = 6

/**
 * For a list that has a height of its own and no scroll of its own: what of its rows (`.split-row`) is out of sight, and a step to them. A list
 * that is as tall as its rows has nothing beyond.
 */
export const useBeyond = (list: RefObject<HTMLElement | null>): readonly [Beyond, (way: -1 | 1) => void] => {
  const [beyond, setBeyond] = useState<Beyond>({ above: 0, below: 0 })
  const look = useCallback(() => {
    const box = list.current
    if (!box) return
    const frame = box.getBoundingClientRect()
    const places = [...box.querySelectorAll('.split-row')].map((row) => row.getBoundingClientRect())
    const now = { above: places.filter((row) => row.top < frame.top - slack).length, below: places.filter((row) => row.bottom > frame.bottom + slack).length }
    setBeyond((before) => (before.above === now.above && before.below === now.below ? before : now))
  }, [list])
  useEffect(() => {
    const box = list.current
    if (!box) return
    // The first look comes with the first measure of the box.
    const size = new ResizeObserver(look)
    const rows = new MutationObserver(look)
    size.observe(box)
    rows.observe(box, { childList: true, subtree: true })
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      size.disconnect()
      rows.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [list, look])
  const step = (way: -1 | 1): void => list.current?.scrollBy({ top: way * list.current.clientHeight * 0.8 })
  return [beyond, step]
}
