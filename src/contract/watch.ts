import { z } from 'zod'
import { MatterLine, Place } from './matter.ts'
import { Words } from './words.ts'

/** Open matters of one body: how many, how many are late, and how long the latest one has been late (calendar days). */
export const StuckBody = z.object({ body: z.object({ id: z.string(), name: Words }), open: z.int(), late: z.int(), week: z.int(), worst: z.int() })

/**
 * What a supervisor sees first: what is stuck, whose it is, and where. Every number is a question to `GET /api/matters` (`./watch-lists.ts`
 * says which), so that each opens exactly the matters that it counts. All are exact, also beyond
 * the thousand at which a list stops counting: they come from one grouped question.
 */
export const WatchAnswer = z.object({
  at: z.string(),
  open: z.int(), late: z.int(), week: z.int(), frozen: z.int(), returned: z.int(),
  bodies: z.array(StuckBody),
  towns: z.array(z.object({ area: Place, open: z.int(), late: z.int() })),
  stages: z.array(z.object({ kind: z.string(), kindWords: Words, stage: z.string(), words: Words, open: z.int(), late: z.int() })),
  /** The latest first; at most twenty. */
  stuck: z.array(MatterLine),
})
export type WatchAnswer = z.infer<typeof WatchAnswer>

/** Call-backs of the last ninety days that came early or on the day of the one before, with the reasons that were written down. */
export const OddVisits = z.object({
  since: z.string(), total: z.int(),
  bodies: z.array(z.object({ body: z.object({ id: z.string(), name: Words }), visits: z.int(), matters: z.int() })),
  items: z.array(z.object({
    matter: MatterLine, after: z.int(), on: z.string().optional(), early: z.int().optional(), sameDay: z.literal(true).optional(), why: z.string().optional(), by: z.string(), at: z.string(),
  })),
})
export type OddVisits = z.infer<typeof OddVisits>
