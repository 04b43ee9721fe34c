import type { Moment } from '../domain/kernel/day.ts'
import type { Database } from '../store/database.ts'
import type { Vault } from './vault.ts'

/** What every verb of the door works with: one city, its record, its keys and its clock. Made once, by `main.ts` or a test. */
export interface House {
  readonly city: string
  readonly mode: 'demo' | 'production'
  readonly db: Database
  readonly vault: Vault
  now(): Moment
  /** How long a sign-in lasts at most. */
  readonly sessionHours: number
  /** What people see in their browser, without a slash at the end. */
  readonly publicUrl: string
}
