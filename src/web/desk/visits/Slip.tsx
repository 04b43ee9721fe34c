import { useEffect, useRef } from 'react'
import { useSay } from '../../parts/language.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { counted } from '../../parts/say.ts'
import { MomentText } from '../../parts/when.tsx'
import { visitWords as w } from '../../words/desk-visits.ts'
import { useMatter } from '../ask/matters.ts'
import { useBoard } from './board.ts'

/** 来访回执: what a visitor keeps in the hand while they wait. */
export const Slip = ({ id, next }: { id: string; next: () => void }) => {
  const say = useSay()
  const { data: matter, error, refetch } = useMatter(id)
  const { data: board } = useBoard()
  const button = useRef<HTMLButtonElement>(null)
  const there = matter !== undefined
  useEffect(() => { if (there) button.current?.focus() }, [there])
  if (!matter) return <section className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={5} />}</section>
  const line = board && [...board.waiting, ...board.serving, ...board.done].find((one) => one.id === id)
  const first = matter.panels.find((panel) => panel.name === 'about')?.lines.find((one) => one.label.zh === '首问人')
  return (
    <section className="card receipt">
      <div className="receipt-head">
        <div><p className="small">{say(matter.body.name)}</p><h2 className="receipt-title">{say(w.slip)}</h2></div>
      </div>
      <dl className="pairs">
        <dt>{say(w.slipNumber)}</dt><dd className="receipt-code">{line ? say(counted(w.number, line.number)) : say(matter.title)}</dd>
        <dt>{say(w.slipCode)}</dt><dd>{matter.code}</dd>
        <dt>{say(w.slipTime)}</dt><dd><MomentText at={matter.openedAt} /></dd>
        {first && <><dt>{say(w.slipWho)}</dt><dd>{say(first.value)}</dd></>}
      </dl>
      <p>{say(w.slipSays)}</p>
      <div className="acts no-print">
        <button ref={button} type="button" className="btn main" onClick={() => print()}>{say(w.print)}</button>
        <button type="button" className="btn" onClick={next}>{say(w.next)}</button>
      </div>
    </section>
  )
}
