import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { QRCode } from 'antd'
import { useEffect, useRef } from 'react'
import type { ActDone } from '../../../contract/matter.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { call } from '../../parts/api.ts'
import { useSay } from '../../parts/language.ts'
import { counted, fillFrom, same } from '../../parts/say.ts'
import { todayInBeijing } from '../../parts/today.ts'
import { DayText } from '../../parts/when.tsx'
import { deskWords } from '../../words/desk.ts'
import { windowWords as w } from '../../words/desk-window.ts'
import type { BodyLine } from '../ask/choices.ts'
import { search, useMatter } from '../ask/matters.ts'
import { receiptWords } from '../../words/desk-receipts.ts'
import { useOfficer } from '../ask/session.ts'

/** The body at which this was registered, with its number where the city's files have one. */
const useCentre = (body: { readonly id: string; readonly name: Words } | undefined): BodyLine | undefined => useQuery({
  queryKey: ['centre', body?.id], enabled: body !== undefined, staleTime: 3_600_000,
  queryFn: ({ signal }) => call<BodyLine[]>(`/api/bodies?${search({ q: body?.name.zh })}`, { signal }),
}).data?.find((one) => one.id === body?.id)

/** Who received it and who is to take it over. */
const IntakeLine = ({ line }: { line: { readonly label: Words; readonly value: Words } }) => {
  const say = useSay()
  return <><dt>{say(line.label)}</dt><dd>{say(line.value)}</dd></>
}

interface Props {
  readonly done: ActDone | undefined
  readonly number?: number | undefined
  readonly phoneless: boolean
  next(): void
}

/**
 * What the person takes home: the code, a QR of the page that tracks it, and what happens next. On paper it is large. Who registered what they may not
 * read (a mediator: it goes to the centre first) has it from the answer alone.
 */
export const Receipt = ({ done, number, phoneless, next }: Props) => {
  const say = useSay()
  const session = useOfficer()
  const { data: matter } = useMatter(done?.gone ? undefined : done?.id)
  const [post] = session.posts ?? []
  const centre = useCentre(phoneless ? done?.gone?.with ?? post?.body : undefined)
  const intake = done?.gone?.lines ?? matter?.panels.find((panel) => panel.name === 'intake')?.lines ?? []
  const button = useRef<HTMLButtonElement>(null)
  // The code is what they came for: on a phone it stands above, the buttons below.
  useEffect(() => {
    button.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  return (
    <section className="card receipt">
      {done ? (
        <>
          <div className="receipt-head">
            <div>
              <p className="small">{post && say(post.body.name)}</p>
              <h2 className="receipt-title">{say(w.receipt)}</h2>
            </div>
            {number !== undefined && <p className="receipt-number">{say(counted(w.visitNumber, number))}</p>}
          </div>
          <div className="receipt-body">
            <dl className="pairs">
              <dt>{say(w.receiptCode)}</dt><dd className="receipt-code">{done.code}</dd>
              <dt>{say(w.receiptDay)}</dt><dd><DayText day={todayInBeijing()} withWeekday /></dd>
              <dt>{say(w.receiptWho)}</dt><dd>{post && say(post.body.name)} {session.name}</dd>
              {/* Who received it stands above already. */}
              {intake.filter((line) => line.value.zh !== post?.body.name.zh).map((line) => <IntakeLine key={line.label.zh} line={line} />)}
              <dt>{say(w.receiptNow)}</dt><dd>{say(matter?.plain ?? done.gone?.plain ?? done.stageWords)}</dd>
              {matter?.clocks[0] && <><dt>{say(w.receiptNext)}</dt><dd>{say(matter.clocks[0].words)}{say({ zh: '：', en: ': ' })}<DayText day={matter.clocks[0].due} withWeekday /></dd></>}
            </dl>
            {!phoneless && <div className="receipt-qr" aria-hidden="true"><QRCode value={`${location.origin}/track?code=${done.code}`} type="svg" size={168} bordered={false} color="#1b2430" bgColor="#ffffff" /></div>}
          </div>
          {phoneless ? <p>{say(done.gone ? fillFrom(receiptWords.phonelessAt, { centre: done.gone.with.name }) : w.receiptNoPhone)}{intake.length > 0 && <> {say(receiptWords.phonelessElsewhere)}</>}{centre?.phone && <> {say(fillFrom(w.receiptRing, { centre: centre.name, phone: same(centre.phone) }))}</>}</p> : <p>{say(w.receiptScan)}</p>}
          <p>{say(w.receiptFree)} {say(w.receiptNotMe)}</p>
        </>
      ) : <><h2 className="receipt-title">{say(w.waiting)}</h2><p>{say(w.waitingHelp)}</p></>}
      {done?.gone && <output className="notice block no-print">{say(fillFrom(receiptWords.handedOn, { centre: done.gone.with.name }))}</output>}
      <div className="acts no-print">
        {done && <button ref={button} type="button" className="btn main" onClick={() => print()}>{say(w.printReceipt)}</button>}
        <button type="button" className={done ? 'btn' : 'btn main'} onClick={next}>{say(done?.gone ? receiptWords.another : w.next)}</button>
        {done && !done.gone && <Link className="btn" to="/matters/$id" params={{ id: done.id }}>{say(w.openCase)}</Link>}
        {done?.gone && <Link className="btn quiet" to="/">{say(deskWords.home)}</Link>}
      </div>
    </section>
  )
}
