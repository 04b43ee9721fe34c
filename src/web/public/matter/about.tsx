import type { MatterView } from '../../../contract/matter.ts'
import { formatDay, parseDay } from '../../../domain/kernel/day.ts'
import { fen, formatFen } from '../../../domain/kernel/money.ts'
import { disputeTypeWords } from '../../../domain/words/dispute-words.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { matter } from '../../words/public-matter.ts'
import { fill } from '../base/fill.ts'
import { openAct } from './act-groups.ts'
import { PanelLines } from './panels.tsx'

/** Whoever is still to say whether it is theirs, or whether they mediate, has it before their eyes first. */
export const asksAbout = (view: MatterView): boolean => ['own', 'consent'].some((name) => openAct(view.allowed, name))

/** Who with whom, what, how much, where; what was told lies one tap away. */
export const About = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const language = useLanguage()
  const me = view.parties.find((one) => one.me)
  const mine = me?.side === 'applicant'
  const first = view.parties.find((one) => one.side === 'applicant')
  const type = disputeTypeWords[view.type as keyof typeof disputeTypeWords]
  const told = view.panels.find((one) => one.name === 'about')
  const day = parseDay(view.openedOn)
  return (
    <section className="card" aria-labelledby="about-it">
      <h2 id="about-it">{say(matter.about)}</h2>
      <p><b>{say(mine || !first || !me ? (openAct(view.allowed, 'own') ? matter.inMyName : matter.byMe) : fill(matter.byOther, { who: first.name, side: me.sideWords }))}</b></p>
      <dl className="facts">
        {view.parties.filter((one) => !one.me && (mine || one !== first)).map((one) => <div key={one.person}><dt>{say(one.sideWords)}</dt><dd>{one.name}</dd></div>)}
        {type && <div><dt>{say(matter.kind)}</dt><dd>{say(type)}</dd></div>}
        {view.amount !== undefined && <div><dt>{say(matter.sum)}</dt><dd>{formatFen(fen(view.amount))}</dd></div>}
        <div><dt>{say(matter.where)}</dt><dd>{say(view.place.words)}</dd></div>
        {day && <div><dt>{say(matter.since)}</dt><dd>{formatDay(day, language)}</dd></div>}
      </dl>
      {told && <details><summary>{say(mine ? matter.storyOfMine : matter.storyOfOther)}</summary><PanelLines panel={told} /></details>}
    </section>
  )
}
