import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** The server says which list is behind a number as an address of the API; the desk's own list takes the same question. */
export const searchOf = (cases: string): Record<string, string> => Object.fromEntries(new URLSearchParams(cases.split('?')[1] ?? ''))

/** A number that opens the matters that it counts. */
export const To = ({ cases, className = 'to', bad, what, children }: { cases: string; className?: string; bad?: boolean; what?: string; children: ReactNode }) => (
  <Link to="/matters" search={searchOf(cases)} className={className} data-bad={bad || undefined}>{what && <span className="unseen">{what} </span>}{children}</Link>
)
