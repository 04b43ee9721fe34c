import type { Stated } from '../../../contract/matter.ts'
import { factsOf, stanceOrder } from '../../parts/form/replies.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { paper } from '../../words/public-paper.ts'
import { statementWords as w } from '../../words/statements.ts'
import { fill } from '../base/fill.ts'
import { PaperBox } from './box.tsx'
import { Sheet } from './sheet.tsx'
import { useOwnMatter } from './own-matter.ts'

const stances = Object.fromEntries(stanceOrder.map((one) => [one, w.stances[one]]))
const blank = ['1', '2', '3', '4']

/** The paper twin of answering the claim: what it means first, then a tick for each line. Lines are printed for who may read the matter. */
export const AnswersPaper = ({ code }: { readonly code: string }) => {
  const say = useSay()
  const language = useLanguage()
  const statements = useOwnMatter(code)?.statements ?? []
  return (
    <Sheet form="answers" title={w.answers} code={code}>
      {statements.length === 0 && <p className="no-print note plain">{say(w.signIn)}</p>}
      <section className="sheet-part">
        <ul className="dots">{w.before.map((one) => <li key={one.zh}>{say(one)}</li>)}</ul>
        <p className="help">{say(w.cite)}</p>
      </section>
      <PaperBox field={{ name: 'name', required: true, widget: 'text', label: paper.who }} path="name" />
      {statements.map((line, at) => <Line key={line.no} line={line} at={at} facts={factsOf(line, language)} />)}
      {statements.length === 0 && blank.map((one) => <Line key={one} at={Number(one) - 1} />)}
      <PaperBox field={{ name: 'court', required: false, widget: 'choice', label: w.share, options: { yes: w.shareYes, no: w.shareNo } }} path="court" />
    </Sheet>
  )
}

const Line = ({ line, at, facts }: { readonly line?: Stated; readonly at: number; readonly facts?: string }) => {
  const say = useSay()
  return (
    <div className="box">
      <p className="box-label">{say(fill(w.line, { n: at + 1 }))}<small className="box-path" data-path={`replies.${at}`} aria-hidden="true" /></p>
      {line ? <p>{line.text} <small>{facts}</small></p> : <div className="lines-room" />}
      <PaperBox field={{ name: 'stance', required: true, widget: 'choice', label: paper.tick, options: stances }} path={`replies.${at}.stance`} />
      {(!line || line.amount !== undefined) && <PaperBox field={{ name: 'amount', required: false, widget: 'money', label: w.much }} path={`replies.${at}.amount`} />}
      <PaperBox field={{ name: 'words', required: false, widget: 'text', label: w.own }} path={`replies.${at}.words`} />
    </div>
  )
}
