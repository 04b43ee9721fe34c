import type { Context } from './context.ts'
import { newContext } from './context.ts'
import type { Given } from './context.ts'
import type { Vault } from './vault.ts'
import { makeVault } from './vault.ts'

/** What the door works with: the context of every verb, and what signing in needs beside it. Made once, by `main.ts` or a test. */
export interface House extends Context {
  readonly city: string
  readonly mode: 'demo' | 'production'
  readonly vault: Vault
  /** How long a sign-in lasts at most. */
  readonly sessionHours: number
  /** What people see in their browser, without a slash at the end. */
  readonly publicUrl: string
}

export type HouseGiven = Given & Omit<House, keyof Context | 'vault'>

export const newHouse = ({ city, mode, sessionHours, publicUrl, ...given }: HouseGiven): House => ({
  ...newContext(given), city, mode, sessionHours, publicUrl, vault: makeVault(given.secretKey),
})
