import { useSay } from '../../parts/language.ts'
import { statementWords as w } from '../../words/statements.ts'
import { PanelLines } from '../matter/panels.tsx'
import { SignInFirst } from '../parts/sign-in-first.tsx'
import { State } from '../parts/state.tsx'
import { WhoIsThere } from '../parts/who-is-there.tsx'
import { useSession } from '../base/session.ts'
import { PaperHead } from './sheet.tsx'
import { useOwnMatter } from './own-matter.ts'

/** 争点清单 on one sheet, for who may read the matter. Once talks have failed it is the list for the court: what was offered at the table is not what one carries there. */
export const IssuesPaper = ({ code }: { readonly code: string }) => {
  const session = useSession()
  const view = useOwnMatter(code)
  const say = useSay()
  if (!session) return <WhoIsThere />
  if (session.kind !== 'resident' && session.kind !== 'officer') return <SignInFirst />
  const panel = view?.panels.find((one) => one.name === 'issues-court') ?? view?.panels.find((one) => one.name === 'issues')
  if (!panel) return <State title={w.noIssues} mark="○" />
  return (
    <article className="sheet">
      <PaperHead form="issues" title={panel.words} code={code} />
      <PanelLines panel={panel} />
      {panel.name === 'issues' && <p className="help">{say(w.tableOnly)} {say(w.cite)}</p>}
    </article>
  )
}
