import { z } from 'zod'
import { Clock, RoadStep } from './matter.ts'
import { Words } from './words.ts'

export const TrackAsk = z.object({ code: z.string().max(40), phone: z.string().regex(/^\d{4}$/) })

/** What a party may see with a case code and the last four digits of their phone: names masked (周**), kind and sum, no story. */
export const TrackAnswer = z.object({
  code: z.string(),
  title: Words,
  stageWords: Words,
  plain: Words,
  road: z.array(RoadStep),
  clocks: z.array(Clock),
  body: Words,
  events: z.array(z.object({ words: Words, at: z.string() })),
})
export type TrackAnswer = z.infer<typeof TrackAnswer>
