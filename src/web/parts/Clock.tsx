import type { Clock as ClockOnWire } from '../../contract/matter.ts'
import { formatMoment, parseMoment } from '../../domain/kernel/day.ts'
import { partsWords as w } from '../words/parts.ts'
import { Chip } from './Chip.tsx'
import type { Tone } from './Chip.tsx'
import { useLanguage, useSay } from './language.ts'
import { counted, fillFrom, same } from './say.ts'
import { DayText, daysFromToday, useToday } from './when.tsx'

type Light = ClockOnWire['light']

export const lightTone: Readonly<Record<Light, Tone>> = { green: 'jade', yellow: 'amber', red: 'brick', paused: 'slate' }
export const lightMark: Readonly<Record<Light, string>> = { green: '●', yellow: '◆', red: '▲', paused: '❚❚' }

/** The clock of a matter, the same for both sides: the day, the days left, and what happens by itself when nobody acts. */
export const ClockCard = ({ clock }: { clock: ClockOnWire }) => {
  const say = useSay()
  const paused = clock.light === 'paused'
  const many = Math.abs(clock.left)
  return (
    <div className={`clock ${lightTone[clock.light]}`} data-light={clock.light}>
      <div className="clock-left">
        {paused ? <strong className="clock-word">{say(w.clock.stopped)}</strong> : clock.left === 0 ? <strong className="clock-word">{say(clock.light === 'red' ? w.clock.hourOver : w.clock.todayShort)}</strong> : (
          <>
            <strong>{many}</strong>{' '}
            <span>{say(many === 1 ? w.clock.day : w.clock.days)}</span>
          </>
        )}
        <span className="clock-light"><span aria-hidden="true">{lightMark[clock.light]}</span> {say(w.clock[clock.light])}</span>
      </div>
      <div className="clock-text">
        <b>{say(clock.words)}{say({ zh: '：', en: ': ' })}<ClockDue clock={clock} /></b>
        <p>{say(clock.thereafter)}</p>
        {clock.cite && <p><span className="law">{say(clock.cite)}</span></p>}
        <ClockWarnings clock={clock} />
      </div>
    </div>
  )
}

/** Why its day may move still: said on every clock, be it the first or the last. */
export const ClockWarnings = ({ clock }: { clock: Pick<ClockOnWire, 'warnings'> }) => {
  const say = useSay()
  return clock.warnings.map((warning) => <p key={warning.zh} className="clock-warning"><span aria-hidden="true">◆ </span>{say(warning)}</p>)
}

/** By when: the day, or of a term in hours the moment: “by 3 December” would be a promise of hours that are over by then. */
export const ClockDue = ({ clock }: { clock: Pick<ClockOnWire, 'due' | 'at'> }) => {
  const say = useSay()
  const language = useLanguage()
  const moment = clock.at === undefined ? undefined : parseMoment(clock.at)
  if (!moment) return <DayText day={clock.due} withWeekday />
  return <time dateTime={moment}>{say(fillFrom(w.clock.before, { moment: same(formatMoment(moment, language)) }))}</time>
}

/** Days left to `due`, short, for lists. Yellow within two days: a list knows no start, so it cannot tell the third. */
export const DueChip = ({ due }: { due: string }) => {
  const say = useSay()
  const today = useToday()
  const left = daysFromToday(today, due)
  if (left === undefined) return null
  if (left < 0) return <Chip tone="brick">{say(counted(w.clock.over, -left))}</Chip>
  if (left === 0) return <Chip tone="amber" mark="◷">{say(w.clock.today)}</Chip>
  return <Chip tone={left <= 2 ? 'amber' : 'slate'} {...(left <= 2 ? { mark: '◷' } : {})}>{say(counted(w.clock.left, left))}</Chip>
}
