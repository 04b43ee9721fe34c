import { useState } from 'react'
import type { ActDone } from '../../../contract/matter.ts'
import { draftName, draftsOf, findDraft } from '../../parts/form/draft.ts'
import { asText } from '../../parts/form/typed.ts'
import { useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { Failed, Loading } from '../../parts/States.tsx'
import { windowWords as w } from '../../words/desk-window.ts'
import { accountOf, useOfficer } from '../ask/session.ts'
import { useOpenForm } from '../matters/Open.tsx'
import { useBoard } from '../visits/board.ts'
import { QueueBar } from './QueueBar.tsx'
import { Receipt } from './Receipt.tsx'
import { Register } from './Register.tsx'
import { numberServed } from './served.ts'

interface Outcome { readonly done?: ActDone; readonly kept?: true; readonly phoneless: boolean }

/** The window: somebody talks, the clerk writes, five minutes later they leave with a receipt. */
export const Window = () => {
  const say = useSay()
  const account = accountOf(useOfficer())
  const { data: fields, error, refetch } = useOpenForm('dispute')
  const number = numberServed(useBoard().data)
  // From the first word of this person on.
  const [since, setSince] = useState<number>()
  const [slot, setSlot] = useState(() => draftsOf(account).find((one) => one.matter === 'dispute' && one.act.startsWith('open-'))?.act ?? newSlot())
  const [outcome, setOutcome] = useState<Outcome & { readonly number: number | undefined }>()
  const others = draftsOf(account).filter((one) => one.matter === 'dispute' && one.act.startsWith('open-') && one.act !== slot)
  const startAnew = (): void => {
    setSince(undefined)
    setSlot(newSlot())
  }
  const next = (): void => {
    setOutcome(undefined)
    startAnew()
  }
  return (
    <>
      <div className="head no-print">
        <h1>{say(w.title)}</h1>
        <span className="grow" />
        <QueueBar number={number} since={since} />
      </div>
      {!outcome && others.length > 0 && (
        <nav className="kept-drafts" aria-label={say(w.kept)}>
          <b>{say(w.kept)}</b>
          {others.map((one) => <button key={one.name} type="button" className="btn" onClick={() => setSlot(one.act)}>{say(counted(w.keptOne, 0, { what: nameOf(one.name) || say(w.unnamed), time: hourOf(one.at) }))}</button>)}
        </nav>
      )}
      {outcome ? <Receipt done={outcome.done} number={outcome.number} phoneless={outcome.phoneless} next={next} />
        : fields ? <Register key={slot} fields={fields} account={account} draft={draftName(account, 'dispute', slot)} started={() => setSince((began) => began ?? Date.now())} aside={startAnew} finished={(how) => setOutcome({ ...how, number })} />
          : <section className="card">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading lines={9} />}</section>}
    </>
  )
}

const newSlot = (): string => `open-${Date.now().toString(36)}`
const hourOf = (at: number): string => new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' })
const nameOf = (draft: string): string => [...asText(findDraft(draft)?.typed['story'])].slice(0, 12).join('')
