import { useSay } from '../../parts/language.ts'
import { before } from '../../words/public-matter.ts'
import { paper } from '../../words/public-paper.ts'
import { PaperBox } from './box.tsx'
import { Sheet } from './sheet.tsx'

/** The paper twin of the answer to mediation: rights and duties first, then one tick. */
export const ConsentPaper = ({ code }: { readonly code: string }) => {
  const say = useSay()
  const { title, rights, dutiesTitle, duties, cite, ifNot } = before.consent
  return (
    <Sheet form="consent" title={paper.consent} code={code}>
      <section className="sheet-part">
        <h2>{say(title)}</h2>
        <ul className="dots">{rights.map((one) => <li key={one.zh}>{say(one)}</li>)}</ul>
        <h2>{say(dutiesTitle)}</h2>
        <ul className="dots">{duties.map((one) => <li key={one.zh}>{say(one)}</li>)}</ul>
        <p>{say(ifNot)}</p>
        <p className="help">{say(cite)}</p>
      </section>
      <PaperBox field={{ name: 'name', required: true, widget: 'text', label: paper.who }} path="name" />
      <PaperBox field={{ name: 'phone', required: true, widget: 'phone', label: paper.phone }} path="phone" />
      <PaperBox field={{ name: 'yes', required: true, widget: 'choice', label: paper.tick, options: { yes: paper.yes, no: paper.no } }} path="yes" />
    </Sheet>
  )
}
