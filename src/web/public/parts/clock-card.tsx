import type { Clock } from '../../../contract/matter.ts'
import { formatDay, formatMoment, parseDay, parseMoment } from '../../../domain/kernel/day.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { useLanguage, useSay } from '../../parts/language.ts'
import { counted } from '../../parts/say.ts'
import { matter } from '../../words/public-matter.ts'
import { common } from '../../words/public.ts'
import { Law } from './law.tsx'

const shapes = { green: '●', yellow: '▲', red: '■', paused: '‖' } as const
const tones = { green: 'good', yellow: 'near', red: 'bad', paused: 'plain' } as const

/** Every clock that runs, the nearest first: by when, how long still, and what happens by itself. */
export const ClockCards = ({ clocks }: { readonly clocks: readonly Clock[] }) => {
  const sorted = [...clocks].sort((a, b) => (a.due < b.due ? -1 : 1))
  return <>{sorted.map((clock) => <ClockCard key={clock.name} clock={clock} />)}</>
}

const ClockCard = ({ clock }: { readonly clock: Clock }) => {
  const say = useSay()
  const language = useLanguage()
  const day = parseDay(clock.due)
  // A term in hours lapses at an hour of its day.
  const moment = clock.at === undefined ? undefined : parseMoment(clock.at)
  const due = moment ? formatMoment(moment, language) : day ? formatDay(day, language) : clock.due
  return (
    <section className={`note clock ${tones[clock.light]}`} data-aloud>
      <p><span aria-hidden="true">{shapes[clock.light]} </span><b>{say(clock.words)}</b></p>
      <p className="clock-day">{say(counted(sentence(clock), Math.abs(clock.left), { day: due }))}</p>
      <p className="help">{say(clock.thereafter)} {clock.cite && <Law cite={clock.cite} label={common.why} />}</p>
      {clock.warnings.map((warning) => <p key={warning.zh} className="help">{say(warning)}</p>)}
    </section>
  )
}

const sentence = (clock: Clock): Words => {
  if (clock.light === 'paused') return matter.paused
  if (clock.at !== undefined) return clock.light === 'red' ? matter.pastHour : clock.left === 0 ? matter.todayHour : matter.leftHour
  if (clock.left < 0) return matter.past
  return clock.left === 0 ? matter.today : matter.left
}
