import { Link, useParams } from '@tanstack/react-router'
import { QRCode } from 'antd'
import { useEffect } from 'react'
import type { CoversPaper } from '../../../contract/paper.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { dayWords, sideOnPaper } from '../../parts/on-paper.ts'
import { useSay } from '../../parts/language.ts'
import { counted, fillFrom, joined, same, titled } from '../../parts/say.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { DayText } from '../../parts/when.tsx'
import { coversWords as w } from '../../words/desk-covers.ts'
import { deskWords } from '../../words/desk.ts'
import { toSignWords as sign } from '../../words/desk-to-sign.ts'
import { useCovers } from '../ask/paper.ts'
import { Unmask } from './Unmask.tsx'

/** 卷宗封面、卷内目录、备考表: three sheets of an archived matter. */
export const Covers = () => {
  const say = useSay()
  const { id } = useParams({ from: '/frame/matters/$id/covers' })
  const { data: paper, error, refetch } = useCovers(id)
  useEffect(() => { if (paper) document.title = `${paper.no} · ${say(paper.words)}` }, [paper, say])
  if (!paper) return error ? <section className="card"><Failed error={error} retry={() => void refetch()}><Link className="btn" to="/">{say(deskWords.home)}</Link></Failed></section> : <section className="card"><Loading lines={10} /></section>
  return (
    <>
      <p className="no-print"><Link className="btn" to="/matters/$id" params={{ id }}>{say(sign.back)}</Link></p>
      <Unmask id={id} people={paper.parties.filter((one) => !one.full).map((one) => one.person)} why="paper" words={w} again={() => refetch()}><p>{say(w.before)}</p></Unmask>
      <div className="covers"><Front paper={paper} /><Contents paper={paper} /><Back paper={paper} /></div>
    </>
  )
}

const Front = ({ paper }: { paper: CoversPaper }) => {
  const say = useSay()
  const row = (label: Words, value: Words | undefined) => value && <div><dt>{say(label)}</dt><dd>{say(value)}</dd></div>
  const parties = joined(paper.parties.map((one) => ({ zh: `${sideOnPaper(one).zh} ${one.name}`, en: `${sideOnPaper(one).en} ${one.name}` })))
  return (
    <section className="card to-sign cover-front">
      <div className="cover-qr" aria-hidden="true"><QRCode value={`${location.origin}/i/${paper.code}`} type="svg" size={96} bordered={false} color="#000000" bgColor="#ffffff" /></div>
      <p className="to-sign-body">{say(paper.body)}</p>
      <h1>{say(paper.words)}</h1>
      <p className="cover-no">{paper.no}</p>
      <dl>
        {row(w.title, titled(paper.title))}
        {row(w.parties, parties)}
        {row(w.mediators, same(paper.mediators.join('、') || '—'))}
        {row(w.opened, dayWords(paper.openedOn))}
        {paper.closedOn && row(w.closed, dayWords(paper.closedOn))}
        {row(w.outcome, paper.outcome)}
        {row(w.archived, dayWords(paper.archivedOn))}
        {row(w.archivedBy, same(paper.archivedBy))}
        <div><dt>{say(w.retention)}</dt><dd className="by-hand">{paper.retention && <small>{say({ zh: `（${paper.retention.zh}）`, en: `(${paper.retention.en})` })}</small>}</dd></div>
        {row(sign.code, same(paper.code))}
      </dl>
      <p className="cover-foot">{say(counted(w.count, paper.items.length))}　　{say(w.pages)}</p>
    </section>
  )
}

const Contents = ({ paper }: { paper: CoversPaper }) => {
  const say = useSay()
  return (
    <section className="card to-sign cover-contents">
      <h1>{say(w.contents)}</h1>
      <p className="cover-no">{paper.no}</p>
      <table className="paper-table">
        <thead><tr>{[w.at, w.item, w.day, w.who, w.page, w.remark].map((head) => <th key={head.zh} scope="col">{say(head)}</th>)}</tr></thead>
        <tbody>
          {paper.items.map((one, at) => (
            <tr key={`${at}${one.words.zh}`}>
              <td data-head={say(w.at)} className="tabular">{at + 1}</td>
              <td data-head={say(w.item)}><span>{say(one.words)}{one.files.map((file) => <small key={file}><br />{file}</small>)}</span></td>
              <td data-head={say(w.day)}>{one.on ? <DayText day={one.on} /> : '—'}</td>
              <td data-head={say(w.who)}>{one.by ?? '—'}</td>
              {[w.page, w.remark].map((byHand) => <td key={byHand.zh} className="empty" aria-label={say(byHand)}>{'\u00a0'}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const Back = ({ paper }: { paper: CoversPaper }) => {
  const say = useSay()
  return (
    <section className="card to-sign cover-back">
      <h1>{say(w.back)}</h1>
      <p className="cover-no">{paper.no}</p>
      <div className="cover-note">
        <h2>{say(w.note)}</h2>
        <p>{say(counted(w.count, paper.items.length))}{say({ zh: '；', en: '; ' })}{say(w.pages)}</p>
        <p>{say(paper.lacking.length === 0 ? w.whole : fillFrom(w.lacking, { what: joined(paper.lacking) }))}</p>
        <p className="told">{paper.note ?? say(w.noNote)}</p>
      </div>
      <div className="to-sign-rows">
        <div className="to-sign-row"><p>{say(w.archivedBy)} <b>{paper.archivedBy}</b></p><p>{say(w.hand)}</p><p className="date">{say(dayWords(paper.archivedOn))}</p></div>
        <div className="to-sign-row"><p>{say(w.checker)}</p><p>{say(w.hand)}</p><p className="date">{say(sign.date)}</p></div>
      </div>
    </section>
  )
}
