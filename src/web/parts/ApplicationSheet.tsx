import type { ReactNode } from 'react'
import type { ApplicationPaper } from '../../contract/paper.ts'
import { applicationWords as w } from '../words/application.ts'
import { toSignWords as sign } from '../words/desk-to-sign.ts'
import { useSay } from './language.ts'
import { dayWords, sideOnPaper } from './on-paper.ts'
import { fillFrom } from './say.ts'
import './to-sign.css'

/** What to know before it is printed: by when, and what becomes of it. */
export const ApplicationHints = ({ paper }: { readonly paper: ApplicationPaper }) => {
  const say = useSay()
  return (
    <>
      <p>{say(w.before)}</p>
      {paper.by && <p><b>{say(fillFrom(w.by, { day: dayWords(paper.by) }))}</b></p>}
      {paper.appliedOn && <p>{say(fillFrom(w.applied, { day: dayWords(paper.appliedOn) }))}</p>}
      {paper.court && !paper.court.settled && <p>{say(w.proposed)}</p>}
    </>
  )
}

/** 司法确认申请书 as it lies on the table: who asks, for what, why, what they promise, and room for each hand. */
export const ApplicationSheet = ({ paper, qr }: { readonly paper: ApplicationPaper; readonly qr: ReactNode }) => {
  const say = useSay()
  return (
    <article className="card to-sign application">
      <header>
        <div><h1>{say(paper.words)}</h1><p>{say(sign.code)} <b className="tabular">{paper.code}</b></p></div>
        <div aria-hidden="true">{qr}</div>
      </header>
      {paper.applicants.some((one) => !one.full) && <p className="stamp">{say(sign.stamp)}</p>}
      <ul className="to-sign-parties">{paper.applicants.map((one) => <Who key={one.person} one={one} />)}</ul>
      <section><h2>{say(w.request)}</h2><p>{say(paper.request)}</p></section>
      <section>
        <h2>{say(w.reasons)}</h2>
        <p>{say(paper.reasons)}</p>
        <dl>
          {paper.clauses.map((line) => <div key={line.label.zh}><dt>{say(line.label)}</dt><dd>{say(line.value)}</dd></div>)}
          {paper.leftOut.map((line) => <div key={line.label.zh}><dt>{say(line.label)}</dt><dd>{say(w.leftOut)}{say({ zh: '：', en: ': ' })}{say(line.value)}</dd></div>)}
        </dl>
      </section>
      <section><h2>{say(w.undertakings)}</h2><ol className="numbered">{paper.undertakings.map((one) => <li key={one.zh}>{say(one)}{say({ zh: '。', en: '.' })}</li>)}</ol></section>
      <p className="to-court">{say(w.to)}<b>{say(paper.court?.name ?? w.court)}</b></p>
      <section className="to-sign-rows">
        {paper.applicants.map((one) => (
          <div key={one.person} className="to-sign-row">
            <p>{say(w.applicant)} <b>{one.name}</b>{one.asked && <small><br /><span aria-hidden="true">✓ </span>{say(fillFrom(w.asked, { way: one.asked.way, day: dayWords(one.asked.on) }))}</small>}</p>
            <p>{say(one.form === 'company' ? sign.seal : w.sign)}</p>
            <p className="date">{say(sign.date)}</p>
          </div>
        ))}
      </section>
      <section className="enclosed">
        <h2>{say(w.enclosures)}</h2>
        <ul>{paper.enclosures.map((one) => <li key={one.zh}><span className="tick-box" aria-hidden="true" />{say(one)}</li>)}</ul>
        <p><small>{say({ zh: `（${paper.cite.zh}）`, en: `(${paper.cite.en})` })}</small></p>
      </section>
    </article>
  )
}

const Who = ({ one }: { readonly one: ApplicationPaper['applicants'][number] }) => {
  const say = useSay()
  const company = one.form === 'company'
  return (
    <li>
      <p>{say(w.applicant)} <b>{one.name}</b> <small>{say(fillFrom(w.inMediation, { side: sideOnPaper(one) }))}</small></p>
      <p className="rule">{say(company ? sign.number : sign.idNumber)}</p>
      <p className="rule">{say(w.phone)}</p>
      <p className="rule">{say(sign.address)}</p>
      {company && <p className="rule whole-row">{say(w.head)}</p>}
      {one.agents && <p className="whole-row">{say(w.agent)} {one.agents.join(say({ zh: '、', en: ', ' }))}</p>}
    </li>
  )
}
