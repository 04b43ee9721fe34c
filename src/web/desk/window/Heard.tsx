import type { ReactNode } from 'react'
import type { TriageAnswer } from '../../../contract/triage.ts'
import { fen, formatFen } from '../../../domain/kernel/money.ts'
import { Chip } from '../../parts/Chip.tsx'
import { asText, asTexts, isPick } from '../../parts/form/typed.ts'
import type { Typed, TypedForm } from '../../parts/form/typed.ts'
import { useSay } from '../../parts/language.ts'
import { counted, same } from '../../parts/say.ts'
import { windowWords as w } from '../../words/desk-window.ts'
import { typedAmount } from './suggest.ts'

interface Props {
  readonly answer: TriageAnswer | undefined
  readonly reading: boolean
  readonly failed: boolean
  again(): void
  readonly typed: TypedForm
  set(name: string, value: Typed): void
}

/** What was understood of the story so far, with the words that made it think so. Every line can be taken or left. */
export const Heard = ({ answer, reading, failed, again, typed, set }: Props) => {
  const say = useSay()
  return (
    <section className="card heard" aria-live="polite" aria-busy={reading}>
      <div className="card-head"><h2>{say(w.understood)}</h2>{reading && <small>{say(w.reading)}</small>}</div>
      {failed && <><p className="small">{say(w.readFailed)}</p><p className="after"><button type="button" className="btn" disabled={reading} onClick={again}>{say(w.readAgain)}</button></p></>}
      {!answer && !failed && <p className="small">{say(w.tellMore)}</p>}
      {answer && (
        <>
          {answer.against && <p className="notice brick"><span aria-hidden="true">▲ </span><b>{say(w.against)}</b><br />{say(counted(w.againstHelp, 0, { text: answer.against }))}</p>}
          <h3>{say(w.type)} {!answer.sure && <Chip tone="amber">{say(w.unsure)}</Chip>}</h3>
          <ul className="takes">
            {answer.ranked.slice(0, 3).map((one) => (
              <Take key={one.type} on={typed['type'] === one.type} take={() => set('type', one.type)} hint={say(counted(w.sure, Math.round(one.p * 100)))}>{say(one.words)}</Take>
            ))}
          </ul>
          {answer.reasons.length > 0 && <p className="small">{say(w.because)}{say({ zh: '：', en: ': ' })}{answer.reasons.slice(0, 5).map((one) => `“${one}”`).join(' ')}</p>}
          {answer.flags.length > 0 && <h3>{say(w.flags)}</h3>}
          <ul className="takes">
            {answer.flags.map((one) => {
              const on = asTexts(typed['flags']).includes(one.flag)
              const flags = asTexts(typed['flags'])
              return (
                <Take key={one.flag} on={on} take={() => set('flags', on ? flags.filter((flag) => flag !== one.flag) : [...flags, one.flag])}
                  hint={one.evidence.slice(0, 2).map((found) => say(counted(w.flagHeard, 0, { text: found.text }))).join(' ')}><span aria-hidden="true">▲ </span>{say(one.words)}</Take>
              )
            })}
          </ul>
          {answer.amounts.length > 0 && <h3>{say(w.amounts)}</h3>}
          <ul className="takes">
            {answer.amounts.slice(0, 4).map((one) => (
              <Take key={one.text + one.fen} on={asText(typed['amount']) === typedAmount(one.fen)} take={() => set('amount', typedAmount(one.fen))} hint={`“${one.text}”${one.from === 'claim' ? ` · ${say(w.fromClaim)}` : ''}`}>{formatFen(fen(one.fen))}</Take>
            ))}
          </ul>
          {answer.place && <><h3>{say(w.spot)}</h3><ul className="takes"><PlaceTake place={answer.place} typed={typed} set={set} /></ul></>}
          {answer.causes.length > 0 && <h3>{say(w.causes)}</h3>}
          <ul className="takes">
            {answer.causes.slice(0, 3).map((one) => (
              <Take key={one.code} on={isPick(typed['cause']) && typed['cause'].value === one.code} take={() => set('cause', { value: one.code, words: same(one.name) })} hint={say(one.sure && answer.sure ? w.causeSure : w.causeMaybe)}>{one.name}</Take>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const PlaceTake = ({ place, typed, set }: { place: NonNullable<TriageAnswer['place']>; typed: TypedForm; set: Props['set'] }) => {
  const say = useSay()
  return <Take on={isPick(typed['area']) && typed['area'].value === place.path} take={() => set('area', { value: place.path, words: place.words })}>{say(place.words)}</Take>
}

const Take = ({ on, take, hint, children }: { on: boolean; take: () => void; hint?: string; children: ReactNode }) => {
  const say = useSay()
  return (
    <li>
      <button type="button" className="take" aria-pressed={on} onClick={take}>
        <span><b>{children}</b>{hint && <small>{hint}</small>}</span>
        <small className="take-mark">{on ? `✓ ${say(w.used)}` : say(w.use)}</small>
      </button>
    </li>
  )
}
