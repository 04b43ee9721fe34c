import { useEffect, useState } from 'react'
import { addDays, daysBetween, dayOf, formatDay, formatMoment, isDay, parseMoment, weekday } from '../../domain/kernel/day.ts'
import type { Day } from '../../domain/kernel/day.ts'
import type { Words } from '../../domain/kernel/words.ts'
import { partsWords as w } from '../words/parts.ts'
import { dayHeading } from './by-day.ts'
import { useLanguage, useSay } from './language.ts'
import { todayInBeijing } from './today.ts'

/** Today, drawn anew when the day changes while the page stays open. */
export const useToday = (): Day => {
  const [today, setToday] = useState(todayInBeijing)
  useEffect(() => {
    const timer = setInterval(() => setToday(todayInBeijing()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return today
}

export const weekdayWords = (on: Day): Words => w.weekdays[weekday(on) - 1] ?? w.weekdays[0]

/** `2026年11月24日`, or `24 Nov 2026`. */
export const DayText = ({ day, withWeekday = false }: { day: string; withWeekday?: boolean }) => {
  const now = useLanguage()
  if (!isDay(day)) return <span>{day}</span>
  const text = formatDay(day, now)
  if (!withWeekday) return <time dateTime={day}>{text}</time>
  // Not broken inside its brackets.
  return <time dateTime={day}>{text}{now === 'zh' ? <span className="whole">（{weekdayWords(day).zh}）</span> : `, ${weekdayWords(day).en}`}</time>
}

/** `2026年11月24日 15:04`; with `near`, today and yesterday are said in words. */
export const MomentText = ({ at, near = false }: { at: string; near?: boolean }) => {
  const now = useLanguage()
  const say = useSay()
  const today = useToday()
  const moment = parseMoment(at)
  if (!moment) return <span>{at}</span>
  const full = formatMoment(moment, now)
  const hour = full.slice(-5)
  const on = dayOf(moment)
  const word = on === today ? w.when.today : on === addDays(today, -1) ? w.when.yesterday : undefined
  const date = near && word ? say(word) : full.slice(0, -5).replace(/[,\s]+$/, '')
  return <time dateTime={at} title={full}><span className="whole">{date}</span>{' '}<span className="whole">{hour}</span></time>
}

/** The day over what happened on it: `今天，11月29日（周日）`; the year only where it is another. */
export const DayHeading = ({ day }: { day: Day }) => {
  const say = useSay()
  const today = useToday()
  return <time dateTime={day}>{say(dayHeading(day, today))}</time>
}

/** The hour of a moment whose day is already said: `15:04`. */
export const HourText = ({ at }: { at: string }) => {
  const now = useLanguage()
  const moment = parseMoment(at)
  return moment ? <time dateTime={at} title={formatMoment(moment, now)}>{formatMoment(moment, now).slice(-5)}</time> : <span>{at}</span>
}

/** Calendar days from today in Beijing to `day`; negative when past. */
export const daysFromToday = (today: Day, day: string): number | undefined => (isDay(day) ? daysBetween(today, day) : undefined)
