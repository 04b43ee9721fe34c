import type { Words } from '../domain/kernel/words.ts'
import type { Context } from './context.ts'
import type { Vault } from './vault.ts'

/** What every verb of the door works with: one city, its record, its keys and its clock. Made once, by `main.ts` or a test. */
export interface House extends Context {
  readonly city: string
  readonly cityWords: Words
  readonly mode: 'demo' | 'production'
  readonly vault: Vault
  /** How long a sign-in lasts at most. */
  readonly sessionHours: number
  /** What people see in their browser, without a slash at the end. */
  readonly publicUrl: string
}
