import { z } from 'zod'
import { AccountRef } from './matter.ts'
import { Words } from './words.ts'

/** One visit on the counter's board; the name is masked. `since` is the moment at which it was entered. */
export const VisitLine = z.object({
  id: z.string(), code: z.string(), number: z.int(), name: z.string(), mood: z.enum(['calm', 'upset', 'at-risk']), moodWords: Words, language: Words.optional(),
  companions: z.int(), about: z.string().optional(), since: z.string(), stage: z.string(), owner: AccountRef.optional(), handedTo: AccountRef.optional(),
  mine: z.boolean(), handedToMe: z.boolean(), outcomeWords: Words.optional(),
})
export type VisitLine = z.infer<typeof VisitLine>

/** The counter now, and how many came today. */
export const VisitBoard = z.object({
  day: z.string(), waiting: z.array(VisitLine), serving: z.array(VisitLine), done: z.array(VisitLine),
  today: z.object({ total: z.int(), by: z.array(z.object({ outcome: z.string(), words: Words, n: z.int() })) }),
})
export type VisitBoard = z.infer<typeof VisitBoard>
