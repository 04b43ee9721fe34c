import { useState } from 'react'
import type { ReactNode } from 'react'

interface Props {
  /** Something is said in it, or wrong: it opens, and does not close again by itself. */
  readonly open: boolean
  readonly path: string
  readonly label: ReactNode
  readonly children: ReactNode
}

/** A part of a form that may all be left open. */
export const Fold = ({ open, path, label, children }: Props) => {
  const [held, setHeld] = useState(open)
  if (open && !held) setHeld(true)
  return <details className="field fold" data-path={path} open={held || undefined}><summary className="label">{label}</summary>{children}</details>
}
