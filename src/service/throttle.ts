import { epochOf } from '../domain/kernel/day.ts'
import { refuse } from '../domain/kernel/fault.ts'
import type { Refused } from '../domain/kernel/fault.ts'
import { findWait, forgiveTries, giveBackTry, takeTry } from '../store/tries.ts'
import type { Patience } from '../store/tries.ts'
import type { House } from './house.ts'

/**
 * How patient the door is, by what is tried. All counted in the record, so that several processes count as one.
 * An address is given more, because a whole village may sit behind one.
 */
export const patiences = {
  login: { free: 5, seconds: 60, most: 3600, forget: 86_400 },
  address: { free: 60, seconds: 60, most: 3600, forget: 3600 },
  'send-phone': { free: 6, seconds: 600, most: 86_400, forget: 3600 },
  'send-address': { free: 30, seconds: 60, most: 3600, forget: 3600 },
  code: { free: 10, seconds: 300, most: 86_400, forget: 86_400 },
  track: { free: 6, seconds: 60, most: 3600, forget: 86_400 },
  'track-address': { free: 60, seconds: 60, most: 3600, forget: 3600 },
  client: { free: 20, seconds: 60, most: 3600, forget: 3600 },
} as const satisfies Record<string, Patience>

export type Tried = keyof typeof patiences

/** Counts a try of `value`; refused while the door waits. Forgive it, or give it back, when the try was good. */
export async function attempt(house: House, what: Tried, value: string): Promise<Refused | undefined> {
  const now = house.now()
  const until = await takeTry(house.db, house.city, house.vault.keyed(`tries ${what}`, value), now, patiences[what])
  if (!until) return undefined
  const seconds = Math.max(1, Math.ceil((epochOf(until) - epochOf(now)) / 1000))
  return what === 'login' ? refuse('locked', { minutes: Math.ceil(seconds / 60), seconds }) : refuse('too-many', { seconds })
}

export const forgive = (house: House, what: Tried, value: string): Promise<void> =>
  forgiveTries(house.db, house.city, house.vault.keyed(`tries ${what}`, value))

/** The try was good, but does not wipe out the bad ones before it (others share this value). */
export const giveBack = (house: House, what: Tried, value: string): Promise<void> =>
  giveBackTry(house.db, house.city, house.vault.keyed(`tries ${what}`, value))

/** Whether the door waits for this value now; for the administrator's page. */
export const isWaiting = async (house: House, what: Tried, value: string): Promise<boolean> =>
  (await findWait(house.db, house.city, house.vault.keyed(`tries ${what}`, value), house.now())) !== undefined
