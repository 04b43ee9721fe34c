import { useSay } from '../../parts/language.ts'
import { statementWords as w } from '../../words/statements.ts'
import { PanelLines } from '../matter/panels.tsx'
import { SignInFirst } from '../parts/sign-in-first.tsx'
import { State } from '../parts/state.tsx'
import { WhoIsThere } from '../parts/who-is-there.tsx'
import { useSession } from '../base/session.ts'
import { PaperHead } from './sheet.tsx'
import { useOwnMatter } from './own-matter.ts'

/** 争点清单 on one sheet, for who may read the matter: what lies on the table, or, for the court, what was given to it. */
export const IssuesPaper = ({ code }: { readonly code: string }) => {
  const session = useSession()
  const view = useOwnMatter(code)
  const say = useSay()
  if (!session) return <WhoIsThere />
  if (session.kind !== 'resident' && session.kind !== 'officer') return <SignInFirst />
  const panel = view?.panels.find((one) => one.name === 'issues') ?? view?.panels.find((one) => one.name === 'issues-court')
  if (!panel) return <State title={w.noIssues} mark="○" />
  return (
    <article className="sheet">
      <PaperHead form="issues" title={panel.words} code={code} />
      <PanelLines panel={panel} />
      <p className="help">{say(w.before[3])}</p>
    </article>
  )
}
