import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { statementWords as w } from '../../words/statements.ts'
import { SignInFirst } from '../parts/sign-in-first.tsx'
import { State } from '../parts/state.tsx'
import { WhoIsThere } from '../parts/who-is-there.tsx'
import { useSession } from '../base/session.ts'
import { PaperHead } from './sheet.tsx'
import { useOwnMatter } from './own-matter.ts'
import '../../parts/paper-table.css'

type Panel = MatterView['panels'][number]

/** 争点清单 on one sheet, for who may read the matter. Once talks have failed it is the list for the court: what was offered at the table is not what one carries there. */
export const IssuesPaper = ({ code }: { readonly code: string }) => {
  const session = useSession()
  const view = useOwnMatter(code)
  const say = useSay()
  if (!session) return <WhoIsThere />
  if (session.kind !== 'resident' && session.kind !== 'officer') return <SignInFirst />
  const panel = view?.panels.find((one) => one.name === 'issues-court') ?? view?.panels.find((one) => one.name === 'issues')
  if (!view || !panel?.grid) return <State title={w.noIssues} mark="○" />
  return (
    <article className="sheet">
      <PaperHead form="issues" title={panel.words} code={code} />
      <p className="help">{view.parties.map((one) => `${say(one.sideWords)} ${one.name}`).join(say({ zh: '；', en: '; ' }))}</p>
      <IssueTable grid={panel.grid} />
      {panel.grid.notes.map((one) => <p key={one.zh} className="help">{say(one)}{say({ zh: '。', en: '.' })}</p>)}
      {panel.name === 'issues' && <p className="help">{say(w.tableOnly)} {say(w.cite)}</p>}
    </article>
  )
}

/** A row a line; each cell says what it is on a narrow screen, where there are no columns. */
const IssueTable = ({ grid }: { readonly grid: NonNullable<Panel['grid']> }) => {
  const say = useSay()
  return (
    <table className="paper-table issue-table">
      <thead><tr>{grid.heads.map((head) => <th key={head.zh} scope="col">{say(head)}</th>)}</tr></thead>
      <tbody>
        {grid.rows.map((row, at) => (
          <tr key={`${at}${row[1]?.[0]?.zh ?? ''}`}>
            {row.map((cell, column) => (
              <td key={grid.heads[column]?.zh} data-head={grid.heads[column] && say(grid.heads[column])} className={cell.length === 0 ? 'empty' : column === 0 ? 'tabular' : undefined}>
                <div>{cell.map((one, n) => <p key={`${n}${one.zh}`} className={column === 1 && n === 0 ? 'kind' : undefined}>{say(one)}</p>)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
