import { Link } from '@tanstack/react-router'
import type { Allowed } from '../../../contract/form.ts'
import type { MatterView } from '../../../contract/matter.ts'
import { Chip } from '../../parts/Chip.tsx'
import { ClockCard, ClockDue, ClockWarnings, lightMark, lightTone } from '../../parts/Clock.tsx'
import { sizeText } from '../../parts/form/files.tsx'
import { draftName, findDraft } from '../../parts/form/draft.ts'
import { useSay } from '../../parts/language.ts'
import { useOutbox } from '../../parts/outbox.ts'
import { counted, fillFrom, same } from '../../parts/say.ts'
import { DayText, MomentText } from '../../parts/when.tsx'
import { applicationWords } from '../../words/application.ts'
import { deskWords } from '../../words/desk.ts'
import { coversWords } from '../../words/desk-covers.ts'
import { inquiryWords } from '../../words/desk-inquiry.ts'
import { statementWords } from '../../words/statements.ts'
import { toSignWords } from '../../words/desk-to-sign.ts'
import { accountOf, useOfficer } from '../ask/session.ts'
import { Advised } from '../court/Advised.tsx'
import { OnePanel, Panels } from '../parts/Panels.tsx'

const w = deskWords.matter

/** Panels that have a place of their own elsewhere on the page: what the matter is about stands below what is to be done. */
const elsewhere: ReadonlySet<string> = new Set(['before', 'risk', 'about', 'way', 'limitation'])

/** The step now: its sentence, its clock, its one or two acts, what it holds, its papers. */
export const Now = ({ matter, open }: { matter: MatterView; open: (act: string) => void }) => {
  const say = useSay()
  const [clock, ...others] = matter.clocks.toSorted((a, b) => (a.due < b.due ? -1 : 1))
  return (
    <div className="card">
      <h2>{say(fillFrom(matter.road.some((step) => step.state === 'now') ? w.now : w.ended, { stage: matter.stageWords }))}</h2>
      <p className="now-plain">{say(matter.plain)}</p>
      {matter.held && <p className="notice brick"><span aria-hidden="true">❚❚ </span>{say(matter.held === 'frozen' ? w.frozenText : w.suspendedText)}</p>}
      {matter.sealed && <p className="notice"><span aria-hidden="true">■ </span>{say(w.sealedText)}</p>}
      <Before matter={matter} />
      <Advised matter={matter} />
      {clock && <ClockCard clock={clock} />}
      {others.length > 0 && (
        <ul className="clocks-more" aria-label={say(w.otherClocks)}>
          {others.map((one) => (
            <li key={one.name + one.due}><Chip tone={lightTone[one.light]} mark={lightMark[one.light]}>{say(one.words)}</Chip> <ClockDue clock={one} /> <small>{say(one.thereafter)}</small><ClockWarnings clock={one} /></li>
          ))}
        </ul>
      )}
      <Acts matter={matter} open={open} />
      <Panels panels={matter.panels.filter((panel) => !elsewhere.has(panel.name))} />
      {matter.may.includes('to-sign') && <p className="no-print after"><Link className="btn" to="/matters/$id/to-sign" params={{ id: matter.id }}>{say(matter.stage === 'mediating' || matter.stage === 'signing' ? toSignWords.open : toSignWords.openSigned)}</Link></p>}
      {matter.may.includes('application') && <p className="no-print after"><Link className="btn" to="/matters/$id/application" params={{ id: matter.id }}>{say(applicationWords.open)}</Link></p>}
      {matter.may.includes('covers') && <p className="no-print after"><Link className="btn" to="/matters/$id/covers" params={{ id: matter.id }}>{say(coversWords.open)}</Link></p>}
      <Records matter={matter} />
      <StatementPapers matter={matter} />
      <Papers matter={matter} />
      <Files matter={matter} />
    </div>
  )
}

/** What must be known before the first button is pressed. */
export const Before = ({ matter }: { matter: MatterView }) => {
  const panel = matter.panels.find((one) => one.name === 'before')
  return panel && <div className="notice brick before"><OnePanel panel={panel} /></div>
}

/** What it is about, and how it is handled. */
export const About = ({ matter }: { matter: MatterView }) => {
  const panels = matter.panels.filter((panel) => ['about', 'way', 'limitation'].includes(panel.name))
  return panels.length > 0 && <div className="card about"><Panels panels={panels} /></div>
}

const tones: Readonly<Record<Allowed['tone'], number>> = { main: 0, plain: 1, quiet: 2, danger: 3 }
const inOrder = (matter: MatterView): readonly Allowed[] => matter.allowed.toSorted((a, b) => tones[a.tone] - tones[b.tone])

/** What a key does: the step that stands first among the buttons. */
export const firstAct = (matter: MatterView): string | undefined => inOrder(matter).find((one) => !one.not && (one.tone === 'main' || one.tone === 'plain'))?.act

/** One or two main acts as buttons; the others folded; what cannot be done yet with its reason. */
export const Acts = ({ matter, open }: { matter: MatterView; open: (act: string) => void }) => {
  const say = useSay()
  const account = accountOf(useOfficer())
  const waiting = new Set(useOutbox(account).map((one) => one.where))
  const acts = inOrder(matter)
  const can = acts.filter((one) => !one.not)
  const cannot = acts.filter((one) => one.not)
  // Answers to one question stand together, the one that is never pressed by chance too: a refusal that lies folded is not found.
  const main = can.filter((one) => one.tone === 'main' || one.now).slice(0, 3)
  const plain = can.filter((one) => one.tone === 'plain').slice(0, 3 - main.length)
  const rest = can.filter((one) => !main.includes(one) && !plain.includes(one))
  const mark = (act: Allowed) => {
    const draft = findDraft(draftName(account, matter.id, act.act))
    if (waiting.has(`/matters/${matter.id}?act=${act.act}`)) return <Chip tone="amber">{say(w.inOutbox)}</Chip>
    return draft ? <Chip tone="slate" mark="✎">{say(w.draftHere)}</Chip> : null
  }
  if (acts.length === 0) return <p className="small acts-none">{say(w.noActs)}</p>
  return (
    <div className="acts-block no-print">
      <div className="acts">
        {main.map((act, at) => <button key={act.act} type="button" className={act.tone === 'danger' ? 'btn danger' : at === 0 ? 'btn main' : 'btn'} onClick={() => open(act.act)}>{say(act.label)}{mark(act)}</button>)}
        {plain.map((act) => <button key={act.act} type="button" className="btn" onClick={() => open(act.act)}>{say(act.label)}{mark(act)}</button>)}
      </div>
      {rest.length > 0 && (
        <details className="more-acts"><summary>{say(counted(w.moreActs, rest.length))}</summary>
          <ul>{rest.map((act) => (
            <li key={act.act}>
              <button type="button" className={act.tone === 'danger' ? 'btn danger' : 'btn'} onClick={() => open(act.act)}>{say(act.label)}</button>{mark(act)}
              {/* What is said of this matter alone stands in the form: a list is for finding. */}
              {act.help && !act.noted && <small>{say(act.help)}</small>}
            </li>
          ))}</ul>
        </details>
      )}
      {cannot.length > 0 && (
        <details className="more-acts" open={can.length === 0}><summary>{say(counted(w.notYet, cannot.length))}</summary>
          {/* What hinders several is said once, below them. */}
          <ul>{[...Map.groupBy(cannot, (act) => say(act.not ?? same('')))].map(([why, hindered]) => (
            <li key={why} className={hindered.length > 1 ? 'several' : undefined}>
              {hindered.map((act) => <button key={act.act} type="button" className="btn" aria-disabled="true" aria-describedby={`not-${hindered[0]?.act}`}>{say(act.label)}</button>)}
              <small id={`not-${hindered[0]?.act}`}><span aria-hidden="true">○ </span>{why}</small>
            </li>
          ))}</ul>
        </details>
      )}
    </div>
  )
}

/** 调查记录 of this matter, each to be printed. */
const Records = ({ matter }: { matter: MatterView }) => {
  const say = useSay()
  if (matter.records.length === 0) return null
  return (
    <section className="now-part">
      <h3>{say(inquiryWords.title)}</h3>
      <ul className="docs">
        {matter.records.map((one) => (
          <li key={one.no} data-there={one.signed || undefined}>
            <span className="dot" aria-hidden="true">{one.signed ? '✓' : ''}</span>
            <Link to="/matters/$id/inquiries/$no" params={{ id: matter.id, no: String(one.no) }}>{say(fillFrom(inquiryWords.open, { no: same(String(one.no)) }))}</Link>
            <small><DayText day={one.on} /> · {say(one.signed ? inquiryWords.signed : inquiryWords.unsigned)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The claim on paper, for who answers there, and the list of what is left. */
const StatementPapers = ({ matter }: { matter: MatterView }) => {
  const say = useSay()
  const listed = matter.panels.some((one) => one.name === 'issues' || one.name === 'issues-court')
  if (!matter.statements && !listed) return null
  const to = (form: string): string => `/paper/${form}?code=${encodeURIComponent(matter.code)}`
  return (
    <p className="no-print after acts">
      {matter.statements && <a className="btn" href={to('answers')} target="_blank" rel="noreferrer">{say(statementWords.printAnswers)}</a>}
      {listed && <a className="btn" href={to('issues')} target="_blank" rel="noreferrer">{say(statementWords.printIssues)}</a>}
    </p>
  )
}

const Papers = ({ matter }: { matter: MatterView }) => {
  const say = useSay()
  if (matter.papers.length === 0) return null
  const must = matter.papers.filter((paper) => paper.must)
  return (
    <section className="now-part">
      <div className="card-head"><h3>{say(w.papers)}</h3><small>{say(counted(w.papersDone, 0, { have: must.filter((paper) => paper.present).length, all: must.length }))}</small></div>
      <ul className="docs">
        {matter.papers.map((paper) => (
          <li key={paper.name} data-there={paper.present || undefined}>
            <span className="dot" aria-hidden="true">{paper.present ? '✓' : ''}</span>
            <span>{say(paper.words)}</span>
            {paper.present ? <small>{say(w.paperThere)}</small> : paper.must
              ? <Chip tone="amber">{say(fillFrom(w.paperMissing, { who: paper.from }))}</Chip>
              : <small>{say(fillFrom(w.paperOptional, { who: paper.from }))}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Files = ({ matter }: { matter: MatterView }) => {
  const say = useSay()
  if (matter.files.length === 0) return null
  return (
    <section className="now-part">
      <h3>{say(w.files)}</h3>
      <ul className="docs">
        {matter.files.map((file) => (
          <li key={file.id}><span className="dot file" aria-hidden="true" /><a href={`/api/files/${file.id}`} target="_blank" rel="noreferrer">{file.name}</a><small>{file.from && <>{say(fillFrom(w.fileFrom, { code: same(file.from) }))} · </>}{sizeText(file.size)} · {file.by} · <MomentText at={file.at} near /></small></li>
        ))}
      </ul>
    </section>
  )
}
