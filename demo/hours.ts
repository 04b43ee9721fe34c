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
