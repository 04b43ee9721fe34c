import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

const control = ':is(input, textarea, select, button):not(:disabled)'

/** Takes the eyes to the first place of `within` that needs a correction and the keyboard to its first control; false when no place is marked. */
export const toFirstFault = (within: ParentNode, marked: string): boolean => {
  const place = within.querySelector<HTMLElement>(marked)
  if (!place) return false
  place.scrollIntoView({ block: 'center', behavior: 'smooth' })
  place.querySelector<HTMLElement>(control)?.focus({ preventScroll: true })
  return true
}

/**
 * Brings each new refusal to who sent the form, wherever in it they were: the first marked place, else the notice that the ref stands at. From
 * the foot of a long form a notice at its head is not seen, and the button seems dead.
 */
export const useInSight = <T extends HTMLElement>(refused: unknown, marked: string): RefObject<T | null> => {
  const notice = useRef<T>(null)
  useEffect(() => {
    const at = notice.current
    if (refused === undefined || !at || toFirstFault(at.closest('form') ?? document, marked)) return
    at.scrollIntoView({ block: 'center', behavior: 'smooth' })
    at.focus({ preventScroll: true })
  }, [refused, marked])
  return notice
}
