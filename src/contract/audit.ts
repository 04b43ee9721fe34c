import { z } from 'zod'

/** Nightly checks, the newest first: on which day, when it ran (Moment), and how many things did not hold. What they are the operator reads in the log. */
export const NightlyChecks = z.array(z.object({ day: z.string(), at: z.string(), findings: z.int() }))
export type NightlyChecks = z.infer<typeof NightlyChecks>
