import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { App } from 'antd'
import { useState } from 'react'
import type { VisitBoard, VisitLine } from '../../../contract/visit.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { ApiError, call, newKey } from '../../parts/api.ts'
import { Chip } from '../../parts/Chip.tsx'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { MomentText } from '../../parts/when.tsx'
import { visitWords as w } from '../../words/desk-visits.ts'
import { useRefresh } from '../ask/matters.ts'
import { useOpenForm } from '../matters/Open.tsx'
import { isLong, useBoard, useNow, waited } from './board.ts'
import { Enter } from './Enter.tsx'
import { Slip } from './Slip.tsx'

/** The counter: enter who comes, see who waits and since when, receive the next. */
export const Visits = () => {
  const say = useSay()
  const navigate = useNavigate()
  const { slip, draft } = useSearch({ from: '/frame/visits' })
  const { data: board, error, refetch } = useBoard()
  const { data: fields, error: formError, refetch: again } = useOpenForm('visit')
  const show = (id: string | undefined): void => void navigate({ to: '/visits', search: id ? { slip: id } : {}, replace: true })
  return (
    <>
      <div className="head no-print"><h1>{say(w.title)}</h1>{board && <Today board={board} />}</div>
      <div className="visit-cols">
        <div className="visit-side">
          {slip ? <Slip id={slip} next={() => show(undefined)} />
            : fields ? <Enter key={draft} fields={fields} draft={draft} entered={show} /> : <section className="card">{formError ? <Failed error={formError} retry={() => void again()} /> : <Loading lines={6} />}</section>}
        </div>
        <div className="visit-lists no-print">
          {board ? (
            <>
              <List title={w.waiting} none={w.nobodyWaits} lines={board.waiting} />
              <List title={w.serving} none={w.nobodyServed} lines={board.serving} />
              <List title={w.done} none={w.noneDone} lines={board.done} />
              <p><Link className="btn" to="/matters" search={{ kind: 'visit', sort: 'newest' }}>{say(w.all)}</Link></p>
            </>
          ) : <section className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={8} />}</section>}
        </div>
      </div>
    </>
  )
}

const Today = ({ board }: { board: VisitBoard }) => {
  const say = useSay()
  return (
    <p className="visit-today">
      <b>{say(counted(w.today, board.today.total))}</b>
      {board.today.by.filter((one) => one.n > 0).map((one) => <span key={one.outcome}>{say(one.words)} {one.n}</span>)}
    </p>
  )
}

const List = ({ title, none, lines }: { title: Words; none: Words; lines: readonly VisitLine[] }) => {
  const say = useSay()
  return (
    <section className="card">
      <h2>{say(title)} <small>{lines.length}</small></h2>
      {lines.length === 0 ? <p className="small">{say(none)}</p> : <ul className="visits">{lines.map((line) => <Row key={line.id} line={line} />)}</ul>}
    </section>
  )
}

const Row = ({ line }: { line: VisitLine }) => {
  const say = useSay()
  const now = useNow()
  const long = line.stage === 'waiting' && isLong(line.since, now)
  const act = line.stage === 'waiting' ? 'receive' : line.stage === 'serving' && line.handedToMe ? 'take-over' : undefined
  return (
    <li data-mood={line.mood}>
      <b className="visit-number">{say(counted(w.number, line.number))}</b>
      <div className="visit-who">
        <p><b>{line.name}</b>{line.about && <> · {line.about}</>}</p>
        <p className="marks">
          {line.stage === 'waiting' ? <Chip tone={long ? 'amber' : 'slate'} mark="◷">{say(waited(line.since, now))}</Chip> : <small><MomentText at={line.since} near /></small>}
          {line.mood !== 'calm' && <Chip tone={line.mood === 'at-risk' ? 'brick' : 'amber'} mark="▲">{say(line.moodWords)}</Chip>}
          {line.language && <Chip>{say(line.language)}</Chip>}
          {line.companions > 0 && <small>{say(counted(w.companions, line.companions))}</small>}
          {line.outcomeWords && <Chip tone="jade">{say(line.outcomeWords)}</Chip>}
          {line.owner && <small>{line.mine ? say(w.mine) : say(counted(w.owner, 0, { name: line.owner.name }))}</small>}
          {line.handedTo && <small>{say(counted(w.handed, 0, { name: line.handedTo.name }))}</small>}
        </p>
      </div>
      <div className="acts">
        {act && <ActButton line={line} act={act} words={act === 'receive' ? w.receive : w.takeOver} />}
        <Link className="btn quiet" to="/matters/$id" params={{ id: line.id }}>{say(w.open)}</Link>
        {line.stage !== 'done' && <Link className="btn quiet" to="/visits" search={{ slip: line.id }}>{say(w.printFor)}</Link>}
      </div>
    </li>
  )
}

/** One tap, and the page of the visit opens: nothing is asked before somebody is received. */
const ActButton = ({ line, act, words }: { line: VisitLine; act: string; words: Words }) => {
  const say = useSay()
  const { message } = App.useApp()
  const refresh = useRefresh()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const go = async (): Promise<void> => {
    setBusy(true)
    try {
      await call(`/api/matters/${line.id}/acts/${act}`, { method: 'POST', body: {}, headers: { 'idempotency-key': newKey() } })
      await refresh()
      void navigate({ to: '/matters/$id', params: { id: line.id } })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      void message.error(say(error.problem.words), 6)
      await refresh()
    } finally {
      setBusy(false)
    }
  }
  return <button type="button" className="btn" disabled={busy} onClick={() => void go()}>{say(words)}</button>
}
