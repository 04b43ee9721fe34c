import { addDays, dayOf, epochOf, momentAt, startOfDay, type Moment } from '../src/domain/kernel/day.ts'
import { worksProvisionally, type Calendar } from '../src/domain/law/calendar.ts'
import type { Random } from './random.ts'

const minute = 60_000

/** The first moment from `at` on at which an office is open: 8:40–12:00 and 14:30–17:50 of a working day, Beijing. */
export function officeTime(random: Random, at: Moment, calendar: Calendar): Moment {
  const on = dayOf(at)
  const into = (epochOf(at) - epochOf(startOfDay(on))) / minute
  if (!worksProvisionally(on, calendar) || into > 1070) return officeTime(random, momentAt(epochOf(startOfDay(addDays(on, 1))) + (520 + random.int(0, 70)) * minute), calendar)
  if (into < 520) return momentAt(epochOf(startOfDay(on)) + (520 + random.int(0, 60)) * minute)
  if (into > 720 && into < 870) return momentAt(epochOf(startOfDay(on)) + (870 + random.int(0, 60)) * minute)
  return at
}

/** The first moment from `at` on at which people at home answer: 7:30–22:30. */
export function wakingTime(random: Random, at: Moment): Moment {
  const on = dayOf(at)
  const into = (epochOf(at) - epochOf(startOfDay(on))) / minute
  if (into < 450) return momentAt(epochOf(startOfDay(on)) + (450 + random.int(0, 90)) * minute)
  if (into > 1350) return momentAt(epochOf(startOfDay(addDays(on, 1))) + (450 + random.int(0, 120)) * minute)
  return at
}

export const hoursAfter = (at: Moment, hours: number): Moment => momentAt(epochOf(at) + Math.round(hours * 60) * minute)
export const atMinute = (on: Parameters<typeof startOfDay>[0], minutes: number): Moment => momentAt(epochOf(startOfDay(on)) + minutes * minute)

/**
 * A moment after `from` and not after `now` from which even a term of the same workday is not over yet: today once the office is open, else since
 * the end of the last workday, when somebody was on duty. Undefined when there is none.
 */
export function inTimeToday(random: Random, from: Moment, now: Moment, calendar: Calendar): Moment | undefined {
  const today = dayOf(now)
  let first = today
  const open = worksProvisionally(today, calendar) && epochOf(now) >= epochOf(atMinute(today, 535))
  // Back over the rest days before it, if today's desks are not open.
  if (!open) for (let day = addDays(today, -1); !worksProvisionally(day, calendar); day = addDays(day, -1)) first = day
  const since = Math.max(epochOf(startOfDay(first)), epochOf(from))
  const days = Array.from({ length: Math.round((epochOf(startOfDay(today)) - epochOf(startOfDay(first))) / (1440 * minute)) + 1 }, (_, at) => addDays(first, at))
  const spans = (opens: number, closes: number) => days.map((day) => [Math.max(since, epochOf(atMinute(day, opens))), Math.min(epochOf(now), epochOf(atMinute(day, closes)))] as const).filter(([start, end]) => start < end)
  // Duty hours first; who starts the city in the night finds what came in by night.
  const onDuty = [...spans(515, 720), ...spans(860, 1075)]
  const possible = onDuty.length > 0 ? onDuty : spans(0, 1440)
  if (possible.length === 0) return undefined
  const [start, end] = random.pick(possible)
  return momentAt(start + random.int(0, Math.floor((end - start) / minute)) * minute)
}
