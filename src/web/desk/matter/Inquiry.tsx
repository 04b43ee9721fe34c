import { Link, useParams } from '@tanstack/react-router'
import { QRCode } from 'antd'
import { useEffect } from 'react'
import type { InquiryPaper } from '../../../contract/paper.ts'
import { useSay } from '../../parts/language.ts'
import { fillFrom, same } from '../../parts/say.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { deskWords } from '../../words/desk.ts'
import { toSignWords as sign } from '../../words/desk-to-sign.ts'
import { inquiryWords as w } from '../../words/desk-inquiry.ts'
import { useInquiry } from '../ask/paper.ts'

/** 调查记录 on paper: printed, read back, signed on each page. */
export const Inquiry = () => {
  const say = useSay()
  const { id, no } = useParams({ from: '/frame/matters/$id/inquiries/$no' })
  const { data: paper, error, refetch } = useInquiry(id, no)
  useEffect(() => { if (paper) document.title = `${paper.code} · ${say(paper.words)}` }, [paper, say])
  if (!paper) return error ? <section className="card"><Failed error={error} retry={() => void refetch()}><Link className="btn" to="/">{say(deskWords.home)}</Link></Failed></section> : <section className="card"><Loading lines={10} /></section>
  return (
    <>
      <p className="no-print"><Link className="btn" to="/matters/$id" params={{ id }}>{say(sign.back)}</Link></p>
      <div className="notice no-print"><p>{say(paper.full ? w.before : w.masked)}</p><button type="button" className="btn main" onClick={() => print()}>{say(sign.print)}</button></div>
      <Sheet paper={paper} />
    </>
  )
}

const Sheet = ({ paper }: { paper: InquiryPaper }) => {
  const say = useSay()
  return (
    <article className="card to-sign">
      <header>
        <div>
          <p className="to-sign-body">{say(paper.body)}</p>
          <h1>{say(paper.words)} <small>{say(fillFrom(w.no, { no: same(String(paper.no)) }))}</small></h1>
          <p>{say(sign.code)} <b className="tabular">{paper.code}</b> · {say(w.asker)} {paper.asker}</p>
        </div>
        <div aria-hidden="true"><QRCode value={`${location.origin}/i/${paper.code}`} type="svg" size={96} bordered={false} color="#000000" bgColor="#ffffff" /></div>
      </header>
      {!paper.full && <p className="stamp">{say(sign.stamp)}</p>}
      <dl>
        <div><dt>{say(w.asked)}</dt><dd>{paper.asked}</dd></div>
        {paper.lines.map((line) => <div key={line.label.zh}><dt>{say(line.label)}</dt><dd>{say(line.value)}</dd></div>)}
      </dl>
      <p>{say(w.told)}</p>
      <section className="to-sign-rows">
        <h2>{say(sign.signing)}</h2>
        <p>{say(w.eachPage)}</p>
        <div className="to-sign-row"><p>{say(w.asked)} <b>{paper.asked}</b></p>
          {paper.signed
            ? <p className="signed"><span aria-hidden="true">{paper.signed.refused ? '○' : '✓'} </span>{say(paper.signed.how)}{paper.signed.why && say(same(` · ${paper.signed.why}`))}</p>
            : <><p>{say(sign.hand)}</p><p className="date">{say(sign.date)}</p></>}
        </div>
        <div className="to-sign-row"><p>{say(w.asker)} <b>{paper.asker}</b></p><p>{say(sign.mediatorHand)}</p><p className="date">{say(sign.date)}</p></div>
        <div className="to-sign-row"><p>{say(w.recorder)}</p><p>{say(sign.mediatorHand)}</p><p className="date">{say(sign.date)}</p></div>
      </section>
    </article>
  )
}
