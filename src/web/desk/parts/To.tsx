import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Query } from '../ask/matters.ts'

interface ToProps {
  /** The list behind the number: the server's address of it, or a question of our own. */
  readonly cases?: string | undefined
  readonly query?: Query
  readonly className?: string
  readonly bad?: boolean
  /** Said before the number to those who do not see the table. */
  readonly what?: string
  readonly children: ReactNode
}

/** The desk's own list takes the same question as `/api/matters`. */
export const searchOf = (cases: string): Record<string, string> => Object.fromEntries(new URLSearchParams(cases.split('?')[1] ?? ''))

/** A number that opens the matters that it counts; plain text where there is no list that its reader may open. */
export const To = ({ cases, query, className = 'to', bad, what, children }: ToProps) => {
  const inside = <>{what && <span className="unseen">{what} </span>}{bad && <span aria-hidden="true">▲ </span>}{children}</>
  if (!query && cases === undefined) return <b className={className} data-plain data-bad={bad || undefined}>{inside}</b>
  return <Link to="/matters" search={query ? (query as Record<string, string>) : searchOf(cases ?? '')} className={className} data-bad={bad || undefined}>{inside}</Link>
}
