import { Link, useParams } from '@tanstack/react-router'
import { QRCode } from 'antd'
import { useEffect } from 'react'
import { ApplicationHints, ApplicationSheet } from '../../parts/ApplicationSheet.tsx'
import { useSay } from '../../parts/language.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { deskWords } from '../../words/desk.ts'
import { toSignWords as w } from '../../words/desk-to-sign.ts'
import { useApplication } from '../ask/paper.ts'
import { Unmask } from './Unmask.tsx'

/** 司法确认申请书 for the officers of the matter, and for the court that received it. */
export const Application = () => {
  const say = useSay()
  const { id } = useParams({ from: '/frame/matters/$id/application' })
  const { data: paper, error, refetch } = useApplication(id)
  useEffect(() => { if (paper) document.title = `${paper.code} · ${say(paper.words)}` }, [paper, say])
  if (!paper) return error ? <section className="card"><Failed error={error} retry={() => void refetch()}><Link className="btn" to="/">{say(deskWords.home)}</Link></Failed></section> : <section className="card"><Loading lines={10} /></section>
  return (
    <>
      <p className="no-print"><Link className="btn" to="/matters/$id" params={{ id }}>{say(w.back)}</Link></p>
      <Unmask id={id} people={paper.applicants.filter((one) => !one.full).map((one) => one.person)} why="court" words={w} again={() => refetch()}><ApplicationHints paper={paper} /></Unmask>
      <ApplicationSheet paper={paper} qr={<QRCode value={`${location.origin}/i/${paper.code}`} type="svg" size={96} bordered={false} color="#000000" bgColor="#ffffff" />} />
    </>
  )
}
