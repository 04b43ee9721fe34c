import type { Allowed } from '../../../contract/form.ts'
import type { MatterView } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { servedAt, servedAtCites } from '../../../domain/law/serving.ts'
import { useSay } from '../../parts/language.ts'
import { acting, before } from '../../words/public-matter.ts'
import { applicationWords } from '../../words/application.ts'
import { statementWords } from '../../words/statements.ts'
import { fill } from '../base/fill.ts'
import { Link } from '../base/link.tsx'
import { AloudButton } from '../parts/aloud-button.tsx'
import { Law } from '../parts/law.tsx'
import { About } from './about.tsx'
import { PanelLines } from './panels.tsx'

/** What a person should know before this step. Steps without a text of their own show the server's help. */
export const Intro = ({ view, act }: { readonly view: MatterView; readonly act: Allowed }) => {
  const say = useSay()
  if (act.act === 'own') return <><About view={view} />{act.help && <p className="note plain">{say(act.help)}</p>}</>
  if (act.act === 'consent') return <><About view={view} /><Rights view={view} /></>
  if (act.act === 'sign') return <Agreement view={view} />
  if (act.act === 'file-suit') return <Lines lines={before.suit.lines} cite={before.suit.cite} />
  if (act.act === 'wish-confirmation') return <><Lines lines={before.confirmation.lines} cite={before.confirmation.cite} />{view.may.includes('application') && <p><Link to={`/paper/application?code=${encodeURIComponent(view.code)}`} className="tool">{say(applicationWords.open)}</Link></p>}</>
  if (act.act === 'confirm-undisputed' || act.act === 'contest-undisputed') return <Facts view={view} help={act.help} />
  if (act.act === 'answer-statements') return <><Lines lines={statementWords.before} cite={statementWords.cite} /><p><Link to={`/paper/answers?code=${encodeURIComponent(view.code)}`} className="tool">{say(statementWords.paper)}</Link></p></>
  if (act.act === 'confirm-address') return <><Lines lines={servedAt} cite={servedAtCites} /><p><Link to={`/paper/address?code=${encodeURIComponent(view.code)}`} className="tool">{say(acting.paper)}</Link></p></>
  return act.help ? <p className="note plain">{say(act.help)}</p> : null
}

const Lines = ({ lines, cite }: { readonly lines: readonly Words[]; readonly cite: Words }) => {
  const say = useSay()
  return (
    <div className="card">
      <ul className="dots">{lines.map((one) => <li key={one.zh}>{say(one)}</li>)}</ul>
      <Law cite={cite} />
    </div>
  )
}

/** Rights and duties are shown before the answer, never after it (人民调解法 arts. 23 and 24). */
const Rights = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const { code } = view
  const first = view.panels.find((one) => one.name === 'way')?.lines.find((one) => one.label.zh === '先行调解')
  const { title, rights, dutiesTitle, duties, cite, ifNot } = before.consent
  return (
    <div className="card" id="rights">
      <h2>{say(title)}</h2>
      <ul className="dots">{rights.map((one) => <li key={one.zh}>{say(one)}</li>)}</ul>
      <h3>{say(dutiesTitle)}</h3>
      <ul className="dots">{duties.map((one) => <li key={one.zh}>{say(one)}</li>)}</ul>
      {first && <p>{say(first.value)}</p>}
      <p>{say(ifNot)}</p>
      <p className="row"><Law cite={cite} /><AloudButton of="rights" /><Link to={`/paper/consent?code=${encodeURIComponent(code)}`} className="tool">{say(acting.paper)}</Link></p>
    </div>
  )
}

/** The facts stand before the place where they are confirmed. */
const Facts = ({ view, help }: { readonly view: MatterView; readonly help: Words | undefined }) => {
  const say = useSay()
  const panel = view.panels.find((one) => one.name === 'undisputed-open')
  return (
    <>
      {panel && <div className="card" id="facts"><h2>{say(panel.words)}</h2><PanelLines panel={panel} /><AloudButton of="facts" /></div>}
      {help && <p className="note near">{say(help)}</p>}
    </>
  )
}

/** The whole text of the agreement stands before the place where one signs. */
const Agreement = ({ view }: { readonly view: MatterView }) => {
  const say = useSay()
  const panel = view.panels.find((one) => one.name === 'agreement')
  const me = view.parties.find((one) => one.me)
  return (
    <>
      {panel && <div className="card" id="agreement"><h2>{say(panel.words)}</h2><PanelLines panel={panel} /><AloudButton of="agreement" /></div>}
      <div className="note near">
        <p><b>{say(before.sign.title)}</b></p>
        <p>{say(before.sign.effect)} <Law cite={before.sign.cite} /></p>
        <p>{say(before.sign.unsure)}</p>
        {me?.called && panel && panel.lines.some((line) => line.value.zh.includes(me.called ?? '')) && <p>{say(fill(before.sign.called, { called: me.called }))}</p>}
        {me && <p>{say(fill(before.sign.as, { name: me.name }))}</p>}
      </div>
    </>
  )
}
