import type { ReactNode } from 'react'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'

/** A plain table of figures: the first column names the row, numbers stand to the right. On a narrow screen it scrolls in its own box. */
export const Table = ({ head, foot, children }: { head: readonly Words[]; foot?: ReactNode; children: ReactNode }) => {
  const say = useSay()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <div className="table-box" tabIndex={0}>
      <table className="table"><thead><tr>{head.map((words) => <th key={words.en} scope="col">{say(words)}</th>)}</tr></thead><tbody>{children}</tbody>{foot && <tfoot>{foot}</tfoot>}</table>
    </div>
  )
}
