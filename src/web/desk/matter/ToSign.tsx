import { Link, useParams } from '@tanstack/react-router'
import { QRCode } from 'antd'
import { useEffect } from 'react'
import type { PaperToSign } from '../../../contract/paper.ts'
import { useSay } from '../../parts/language.ts'
import { sideOnPaper } from '../../parts/on-paper.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { deskWords } from '../../words/desk.ts'
import { toSignWords as w } from '../../words/desk-to-sign.ts'
import { usePaperToSign } from '../ask/paper.ts'
import { SignatureRows } from './SignatureRows.tsx'
import { Unmask } from './Unmask.tsx'

/** The agreement on paper, for those who sign by hand. Names are masked until this officer shows them, with a look on record for each. */
export const ToSign = () => {
  const say = useSay()
  const { id } = useParams({ from: '/frame/matters/$id/to-sign' })
  const { data: paper, error, refetch } = usePaperToSign(id)
  useEffect(() => { if (paper) document.title = `${paper.code} · ${say(paper.words)}` }, [paper, say])
  if (!paper) return error ? <section className="card"><Failed error={error} retry={() => void refetch()}><Link className="btn" to="/">{say(deskWords.home)}</Link></Failed></section> : <section className="card"><Loading lines={10} /></section>
  return (
    <>
      <p className="no-print"><Link className="btn" to="/matters/$id" params={{ id }}>{say(w.back)}</Link></p>
      <Unmask id={id} people={paper.signers.filter((one) => !one.full).map((one) => one.person)} why="signing" words={w} again={() => refetch()}><p>{say(w.whole)}</p></Unmask>
      <Sheet paper={paper} />
    </>
  )
}

const Sheet = ({ paper }: { paper: PaperToSign }) => {
  const say = useSay()
  return (
    <article className="card to-sign">
      <header>
        <div>
          <p className="to-sign-body">{say(paper.body)}</p>
          <h1>{say(paper.words)}</h1>
          <p>{say(w.code)} <b className="tabular">{paper.code}</b>{paper.mediators.map((one) => <span key={one.name}> · {say(one.presides ? w.presides : w.mediator)} {one.name}</span>)}</p>
        </div>
        <div aria-hidden="true"><QRCode value={`${location.origin}/i/${paper.code}`} type="svg" size={96} bordered={false} color="#000000" bgColor="#ffffff" /></div>
      </header>
      {paper.signers.some((one) => !one.full) && <p className="stamp">{say(w.stamp)}</p>}
      <h2>{say(w.parties)}</h2>
      <ul className="to-sign-parties">
        {paper.signers.map((one) => (
          <li key={one.person}>
            <p>{say(sideOnPaper(one))} <b>{one.name}</b></p>
            <p className="rule">{say(one.form === 'company' ? w.number : w.idNumber)}</p>
            <p className="rule">{say(w.address)}</p>
          </li>
        ))}
      </ul>
      <dl>{paper.text.map((line) => <div key={line.label.zh}><dt>{say(line.label)}</dt><dd>{say(line.value)}</dd></div>)}</dl>
      <p>{paper.effect.map((one) => say({ zh: `${one.zh}。`, en: `${one.en}. ` }))}{paper.cite && <small>{say({ zh: `（${paper.cite.zh}）`, en: `(${paper.cite.en})` })}</small>}</p>
      <SignatureRows paper={paper} />
    </article>
  )
}
