import { useState } from 'react'
import type { z } from 'zod'
import type { HolidayYear as Shape } from '../../../contract/admin.ts'
import { addDays, day, formatDay, partsOf, weekday } from '../../../domain/kernel/day.ts'
import type { Day } from '../../../domain/kernel/day.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { adminWords } from '../../words/desk-admin.ts'
import { partsWords } from '../../words/parts.ts'
import { Faults } from '../parts/FormNotices.tsx'
import { useAdminSave } from './use-admin-save.ts'

const w = adminWords.holiday
type HolidayYear = z.infer<typeof Shape>

const daysOf = (year: number): readonly (readonly Day[])[] => {
  const months: Day[][] = Array.from({ length: 12 }, () => [])
  for (let on = day(`${year}-01-01`); partsOf(on).year === year; on = addDays(on, 1)) months[partsOf(on).month - 1]?.push(on)
  return months
}

/** Twelve months; a press turns a day: off, worked in exchange, ordinary. */
export const YearForm = ({ year, known }: { year: number; known: HolidayYear | undefined }) => {
  const say = useSay()
  const form = useAdminSave([], {})
  const [off, setOff] = useState<ReadonlySet<string>>(new Set(known?.holidays))
  const [on, setOn] = useState<ReadonlySet<string>>(new Set(known?.workdays))
  const [source, setSource] = useState(known?.source ?? '')
  const [fault, setFault] = useState<Words>()
  const turn = (one: Day): void => {
    if (off.has(one)) {
      setOff(new Set([...off].filter((other) => other !== one)))
      setOn(new Set(on).add(one))
    } else if (on.has(one)) setOn(new Set([...on].filter((other) => other !== one)))
    else setOff(new Set(off).add(one))
  }
  const save = (): void => {
    if (source.trim() === '') { setFault(w.needSource); return }
    setFault(undefined)
    void form.send('PUT', `/api/admin/holidays/${year}`, { holidays: [...off].toSorted(), workdays: [...on].toSorted(), source: source.trim() })
  }
  return (
    <section className="card">
      <p className="small">{say(w.how)} · <b>{say(counted(w.off, off.size))}</b> · <b>{say(counted(w.on, on.size))}</b></p>
      <div className="year">{daysOf(year).map((days, at) => <Month key={days[0]} words={w.months[at] ?? w.months[0]} days={days} off={off} on={on} turn={turn} />)}</div>
      <div className="fields">
        <div className="field"><label htmlFor="source">{say(w.source)}</label>
          <input id="source" className="input" value={source} aria-describedby="source-help" aria-invalid={fault !== undefined} onChange={(event) => setSource(event.target.value)} />
          <p id="source-help" className="help">{say(w.sourceHelp)}</p>
          {fault && <p className="fault" role="alert"><span aria-hidden="true">▲ </span>{say(fault)}</p>}</div>
        <Faults problem={form.problem} faults={form.faults} fields={[]} />
        <div><button type="button" className="btn main" disabled={form.busy} onClick={save}>{say(counted(w.save, year))}</button></div>
      </div>
    </section>
  )
}

interface MonthProps { readonly words: Words; readonly days: readonly Day[]; readonly off: ReadonlySet<string>; readonly on: ReadonlySet<string>; turn(day: Day): void }

const Month = ({ words: name, days, off, on, turn }: MonthProps) => {
  const say = useSay()
  const now = useLanguage()
  const [first] = days
  return (
    <div className="month">
      <h3>{say(name)}</h3>
      <div className="month-days">
        {partsWords.weekdays.map((words) => <small key={words.en} aria-hidden="true">{say({ zh: words.zh.slice(1), en: words.en.slice(0, 2) })}</small>)}
        {days.map((one) => {
          const state = off.has(one) ? 'off' : on.has(one) ? 'on' : 'plain'
          return (
            <button key={one} type="button" data-state={state} data-weekend={weekday(one) > 5 || undefined}
              style={one === first ? { gridColumnStart: weekday(one) } : undefined} onClick={() => turn(one)}>
              {partsOf(one).date}<span className="unseen"> {formatDay(one, now)} {say(w.state[state])}</span>{state !== 'plain' && <small aria-hidden="true">{say(state === 'off' ? w.offMark : w.onMark)}</small>}
            </button>
          )
        })}
      </div>
    </div>
  )
}
