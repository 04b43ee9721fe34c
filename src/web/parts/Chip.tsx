import type { ReactNode } from 'react'

export type Tone = 'slate' | 'maple' | 'jade' | 'amber' | 'brick'

const shapes: Readonly<Record<Tone, string>> = { slate: '', maple: '●', jade: '✓', amber: '◆', brick: '▲' }

/** A short mark. Its tone is always said three times: by colour, by a shape, and by its own words. */
export const Chip = ({ tone = 'slate', mark, children }: { tone?: Tone; mark?: string; children: ReactNode }) => {
  const shape = mark ?? shapes[tone]
  return (
    <span className={`chip ${tone}`}>
      {shape && <span aria-hidden="true" className="chip-mark">{shape}</span>}
      {children}
    </span>
  )
}
