import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { App } from 'antd'
import { useEffect, useState } from 'react'
import type { ActDone, MatterView, PartyView } from '../../../contract/matter.ts'
import { ApiError } from '../../parts/api.ts'
import { Chip } from '../../parts/Chip.tsx'
import { channelWords, originWords, riskWords, typeWords } from '../../parts/labels.ts'
import { useSay } from '../../parts/language.ts'
import { Road } from '../../parts/Road.tsx'
import { counted, fillFrom, same, titled } from '../../parts/say.ts'
import { Empty, Failed, Loading } from '../../parts/States.tsx'
import { deskWords } from '../../words/desk.ts'
import { receiptWords } from '../../words/desk-receipts.ts'
import { useMatter } from '../ask/matters.ts'
import { ActDrawer } from '../parts/ActDrawer.tsx'
import { LineMarks, riskTone } from '../parts/MatterLine.tsx'
import { PlaceText } from '../parts/Place.tsx'
import { useNamed } from '../parts/use-named.ts'
import { receiptLine } from '../receipts/receipt-line.ts'
import { About, Now } from './Now.tsx'
import { correctParty, Parties } from './Parties.tsx'
import { Story } from './Story.tsx'

const w = deskWords.matter

const isGone = (error: unknown): boolean => error instanceof ApiError && error.problem.status === 404

/** The case page: the road on top, the story, the step now, the people. The most used screen. */
export const Matter = () => {
  const say = useSay()
  const { id } = useParams({ from: '/frame/matters/$id' })
  const { act } = useSearch({ from: '/frame/matters/$id' })
  const navigate = useNavigate()
  const [whom, setWhom] = useState<PartyView>()
  const { data: matter, error, refetch } = useMatter(id)
  const [last, setLast] = useState<ActDone>()
  useEffect(() => { if (matter) document.title = `${matter.code} · ${say(matter.title)}` }, [matter, say])
  // Their own act took it out of their hands: that is no fault, and they are told where it is.
  if (isGone(error) && last?.gone && (last.id === id || last.code === id)) return <Left code={last.code} gone={last.gone} />
  // What was returned, sent on or taken over is not theirs any more: what they had read of it goes from the screen.
  if (!matter || isGone(error)) return error ? <section className="card"><Failed error={error} retry={() => void refetch()}><Kept code={id} /><Link className="btn" to="/">{say(deskWords.home)}</Link></Failed></section> : <section className="card"><Loading lines={10} /></section>
  const show = (name: string | undefined): void => void navigate({ to: '/matters/$id', params: { id }, search: name ? { act: name } : {}, replace: true })
  const putRight = (party: PartyView): void => { setWhom(party); show(correctParty) }
  return (
    <>
      <Head matter={matter} />
      <section className="card road-card"><Road steps={matter.road} /></section>
      <div className="cols">
        <div className="col-now"><Now matter={matter} open={show} /><About matter={matter} /></div>
        <aside className="col-side">{matter.parties.length > 0 && <Parties matter={matter} putRight={putRight} />}<Bodies matter={matter} /><Risk matter={matter} /><Links matter={matter} /></aside>
        <section className="col-story"><Story matter={matter} /></section>
      </div>
      <ActDrawer matter={matter} name={act} close={() => { setWhom(undefined); show(undefined) }} done={setLast} initial={act === correctParty && whom ? { person: { value: whom.person, words: same(whom.name), hint: whom.sideWords } } : undefined} />
    </>
  )
}

/** Whoever was sent here by a code finds at least who has it, where they took it in or registered it. */
const Kept = ({ code }: { code: string }) => {
  const say = useSay()
  const { receipt } = useNamed(code, true)
  return receipt ? <p><Link className="btn main" to="/receipts" search={{ q: receipt.code }}>{say(receiptLine(receipt))}</Link></p> : null
}

const Left = ({ code, gone }: { code: string; gone: NonNullable<ActDone['gone']> }) => {
  const say = useSay()
  return (
    <section className="card">
      <Empty title={say(receiptWords.leftYou)}>
        <p>{say(fillFrom(receiptWords.leftYouHelp, { code: same(code), centre: gone.with.name }))}</p>
        <p><Link className="btn" to="/">{say(deskWords.home)}</Link></p>
      </Empty>
    </section>
  )
}

const Head = ({ matter }: { matter: MatterView }) => {
  const say = useSay()
  const { message } = App.useApp()
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(matter.code)
    void message.success(say(deskWords.list.copied))
  }
  return (
    <div className="matter-head">
      <div className="grow">
        <p className="head-chips">
          <button type="button" className="code-copy" title={say(w.copyCode)} onClick={() => void copy()}>{matter.code}<span className="unseen">{say(w.copyCode)}</span></button>
          {matter.channel && <Chip>{say(channelWords(matter.channel))}</Chip>}
          <LineMarks line={matter} />
        </p>
        <h1>{say(titled(matter.title))}</h1>
        <p className="small">
          <PlaceText place={matter.place} />{matter.origin ? ` · ${say(originWords(matter.origin))}` : ''}
          {matter.headcount !== undefined && <> · {say(counted(deskWords.list.people, matter.headcount))}</>}
        </p>
      </div>
      <button type="button" className="btn no-print wide-only" onClick={() => print()}>{say(w.printCase)}</button>
    </div>
  )
}

const Bodies = ({ matter }: { matter: MatterView }) => {
  const say = useSay()
  return (
    <section className="card">
      <h2>{say(w.bodies)}</h2>
      <dl className="pairs">
        <dt>{say(w.lead)}</dt><dd>{say(matter.body.name)}</dd>
        <dt>{say(w.assignee)}</dt><dd>{matter.assignee ? <>{matter.assignee.name}{matter.assignee.title && <small> {say(matter.assignee.title)}</small>}</> : say(w.nobody)}</dd>
        {matter.court && <><dt>{say(w.court)}</dt><dd>{say(matter.court.name)}</dd></>}
        {matter.type && <><dt>{say(w.type)}</dt><dd>{say(typeWords(matter.type))}</dd></>}
      </dl>
    </section>
  )
}

const Risk = ({ matter }: { matter: MatterView }) => {
  const say = useSay()
  const reasons = matter.panels.find((panel) => panel.name === 'risk')
  return (
    <section className="card">
      <h2>{say(w.risk)}</h2>
      {matter.risk === 'none' ? <p className="small">{say(w.riskNone)}</p> : <p><Chip tone={riskTone[matter.risk] ?? 'slate'}>{say(fillFrom(w.riskLevel, { level: riskWords(matter.risk) }))}</Chip></p>}
      {reasons?.lines.map((line) => <p key={line.label.zh} className="small">{say(line.label)}{say({ zh: '：', en: ': ' })}{say(line.value)}</p>)}
      {matter.flags.length > 0 && <p className="marks-line"><LineMarks line={{ ...matter, risk: 'none', sealed: false, held: undefined }} /></p>}
    </section>
  )
}

const Links = ({ matter }: { matter: MatterView }) => {
  const say = useSay()
  if (matter.links.length === 0) return null
  return (
    <section className="card">
      <h2>{say(w.links)}</h2>
      <ul className="plain-links">{matter.links.map((link) => (
        <li key={link.id}><Link to="/matters/$id" params={{ id: link.id }}><b>{say(link.title)}</b><small>{link.code}</small></Link></li>
      ))}</ul>
    </section>
  )
}
