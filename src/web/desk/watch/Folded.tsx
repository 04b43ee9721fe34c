import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Words } from '../../../domain/kernel/words.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { watchWords as w } from '../../words/desk-screens.ts'
import { Table } from '../parts/Table.tsx'

interface FoldedProps<Row> {
  readonly head: readonly Words[]
  /** In the order in which they matter. */
  readonly rows: readonly Row[]
  keyOf(row: Row): string
  nameOf(row: Row): Words
  cells(row: Row): readonly ReactNode[]
  /** What the folded rows come to, column by column. */
  rest(rows: readonly NoInfer<Row>[]): readonly ReactNode[]
}

const shown = 8

/** A long table made short: its first rows, and one more for all others, with their number and sums, which opens them. */
export const Folded = <Row,>({ head, rows, keyOf, nameOf, cells, rest }: FoldedProps<Row>) => {
  const say = useSay()
  const [all, setAll] = useState(false)
  // A fold that hides one row only would not save any.
  const folds = rows.length > shown + 1
  const folded = folds && !all ? rows.slice(shown) : []
  const sums = folded.length > 0 ? rest(folded) : head.slice(1).map(() => '')
  return (
    <Table head={head} foot={folds && (
      <tr>
        <th scope="row"><button type="button" className="btn quiet" aria-expanded={all} onClick={() => setAll(!all)}><span aria-hidden="true">{all ? '▾' : '▸'} </span>{say(all ? w.fold : counted(w.others, folded.length))}</button></th>
        {/* oxlint-disable-next-line react/no-array-index-key -- columns have no other name */}
        {sums.map((sum, at) => <td key={at}>{sum}</td>)}
      </tr>
    )}>
      {rows.slice(0, rows.length - folded.length).map((row) => (
        <tr key={keyOf(row)}>
          <th scope="row">{say(nameOf(row))}</th>
          {/* oxlint-disable-next-line react/no-array-index-key -- columns have no other name */}
          {cells(row).map((cell, at) => <td key={at}>{cell}</td>)}
        </tr>
      ))}
    </Table>
  )
}
