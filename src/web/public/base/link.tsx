import type { MouseEvent, ReactNode } from 'react'
import { go } from './router.ts'

interface Props {
  readonly to: string
  readonly className?: string
  readonly current?: boolean
  readonly children: ReactNode
}

/** A real link (opens in a new tab, works by keyboard) that stays on the page when it can. */
export const Link = ({ to, className, current, children }: Props) => {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(to)
  }
  return <a href={to} className={className} onClick={follow} {...(current ? { 'aria-current': 'page' as const } : {})}>{children}</a>
}
