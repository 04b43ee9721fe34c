import { z } from 'zod'
import { Words } from './words.ts'

export const AreaNode = z.object({ path: z.string(), words: Words, tier: z.enum(['city', 'town', 'village']), search: z.string() })
/** One list of choices for a widget that looks something up. */
export const Choice = z.object({ value: z.string(), words: Words, hint: Words.optional() })

/** A body, and at the same time a choice of one: `hint` says where it is and when it is open. */
export const BodyLine = Choice.extend({
  id: z.string(), name: Words, kind: z.string(), kindWords: Words, area: z.object({ path: z.string(), words: Words }), accepts: z.array(z.string()),
  /** Where it is rung up, as far as the city's files say. */
  phone: z.string().optional(),
  /** Open matters now and the number it can hold. */
  load: z.int(), capacity: z.int(),
})
/** An officer, and at the same time a choice of one. `login` is left empty for those who do not work here. */
export const AccountLine = Choice.extend({
  id: z.string(), login: z.string(), name: z.string(), title: Words, active: z.boolean(),
  posts: z.array(z.object({ role: z.string(), roleWords: Words, body: z.object({ id: z.string(), name: Words }), area: z.object({ path: z.string(), words: Words }) })),
})
export const RouteSuggestion = z.object({
  channel: z.string(), channelWords: Words, body: z.object({ id: z.string(), name: Words }), reason: Words, rule: z.string(), cite: Words.optional(),
  /** What a party needs and a mediator there speaks: for who routes, never a part of the reason that the parties read. */
  speaks: Words.optional(),
  load: z.int(), capacity: z.int(), confidence: z.number(), best: z.boolean(), conflicts: z.array(Words),
})
/** Numbers on a person's own queues, by queue name; exact to 1,000, then "1000+". `late`: of these, past their day. */
export const QueueCounts = z.array(z.object({ kind: z.string(), queue: z.string(), words: Words, total: z.union([z.int(), z.literal('1000+')]), late: z.union([z.int(), z.literal('1000+')]) }))
export const Kinds = z.array(z.object({
  kind: z.string(), words: Words, canOpen: z.boolean(), canList: z.boolean(), keepsReceipts: z.boolean(), stages: z.array(z.object({ stage: z.string(), words: Words, end: z.boolean() })),
  queues: z.array(z.object({ name: z.string(), words: Words })),
}))
