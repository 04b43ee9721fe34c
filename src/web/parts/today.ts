import { dayOf, parseMoment } from '../../domain/kernel/day.ts'
import type { Day } from '../../domain/kernel/day.ts'

/** Today in Beijing, whatever the zone of this machine. */
export const todayInBeijing = (): Day => {
  const now = parseMoment(new Date().toISOString())
  if (!now) throw new Error('the clock of this machine gives no time')
  return dayOf(now)
}
