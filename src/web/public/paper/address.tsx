import { servedAt, servedAtCites } from '../../../domain/law/serving.ts'
import { useSay } from '../../parts/language.ts'
import { paper } from '../../words/public-paper.ts'
import { PaperBox } from './box.tsx'
import { Sheet } from './sheet.tsx'

/** The paper twin of an address for service: what follows from it first, then where papers shall go. */
export const AddressPaper = ({ code }: { readonly code: string }) => {
  const say = useSay()
  return (
    <Sheet form="address" title={paper.address} code={code}>
      <section className="sheet-part">
        <h2>{say(paper.addressTitle)}</h2>
        <ul className="dots">{servedAt.map((one) => <li key={one.zh}>{say(one)}</li>)}</ul>
        <p className="help">{say(servedAtCites)}</p>
      </section>
      <PaperBox field={{ name: 'name', required: true, widget: 'text', label: paper.who }} path="name" />
      <PaperBox field={{ name: 'address', required: true, widget: 'long', label: paper.addressWhere }} path="address" />
      <PaperBox field={{ name: 'phone', required: false, widget: 'phone', label: paper.addressPhone }} path="phone" />
      <PaperBox field={{ name: 'electronic', required: true, widget: 'choice', label: paper.tick, options: { yes: paper.addressOn, no: paper.addressOff } }} path="electronic" />
      <PaperBox field={{ name: 'receiver', required: false, widget: 'text', label: paper.receiver }} path="receiver" />
    </Sheet>
  )
}
