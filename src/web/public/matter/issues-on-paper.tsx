import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { statementWords } from '../../words/statements.ts'
import { Link } from '../base/link.tsx'

/** The issue list can be taken along on paper, as soon as there is one. */
export const IssuesOnPaper = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  return view.panels.some((one) => one.name === 'issues' || one.name === 'issues-court') ? <p><Link to={`/paper/issues?code=${encodeURIComponent(view.code)}`} className="tool">{say(statementWords.printIssues)}</Link></p> : null
}
