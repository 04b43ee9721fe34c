import type { MatterView } from '../../../contract/matter.ts'
import { useSay } from '../../parts/language.ts'
import { applicationWords } from '../../words/application.ts'
import { statementWords } from '../../words/statements.ts'
import { Link } from '../base/link.tsx'

/** What can be taken along on paper: the issue list as soon as there is one, the application to the court while it can be made and after. */
export const OnPaper = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const to = (form: string): string => `/paper/${form}?code=${encodeURIComponent(view.code)}`
  return (
    <>
      {view.panels.some((one) => one.name === 'issues' || one.name === 'issues-court') && <p><Link to={to('issues')} className="tool">{say(statementWords.printIssues)}</Link></p>}
      {view.may.includes('application') && <p><Link to={to('application')} className="tool">{say(applicationWords.open)}</Link></p>}
    </>
  )
}
