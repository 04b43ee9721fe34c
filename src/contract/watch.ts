import { z } from 'zod'
import { BodyRef } from './matter.ts'
import { Words } from './words.ts'

/**
 * What is stuck, and whose it is. Every `cases` is the address of the list behind its number; the desk's own list takes the same
 * query: `/api/matters?due=late&body=…` is `/desk/matters?due=late&body=…`.
 */
export const Watch = z.array(z.object({
  why: z.enum(['late', 'returned', 'frozen', 'suspended']),
  words: Words,
  total: z.union([z.int(), z.literal('1000+')]),
  cases: z.string(),
  bodies: z.array(z.object({
    body: BodyRef,
    n: z.int(),
    /** Days since the oldest of them should have been done. */
    days: z.int(),
    stages: z.array(z.object({ kind: z.string(), stage: z.string(), words: Words, n: z.int(), cases: z.string() })),
    cases: z.string(),
  })),
}))
export type Watch = z.infer<typeof Watch>

export const ReportQuery = z.object({ from: z.string().max(10).optional(), to: z.string().max(10).optional(), area: z.string().max(40).optional(), kind: z.string().max(40).optional() })
export const ReportList = z.array(z.object({ name: z.string(), title: Words, formula: Words, base: Words, unit: z.enum(['cases', 'share']), kinds: z.array(z.string()) }))

/** A number with how it was made. `unit` share: `value` and `rows[].value` lie between 0 and 1, `of` is their base; null when the base is empty. */
export const ReportAnswer = z.object({
  name: z.string(), title: Words, formula: Words, base: Words, unit: z.enum(['cases', 'share']), kind: z.string(),
  value: z.number().nullable(), of: z.int().optional(),
  period: z.object({ from: z.string().optional(), to: z.string() }),
  area: z.object({ path: z.string(), words: Words }),
  /** Address of the list of cases behind the number, and of those in its base. */
  cases: z.string(), baseCases: z.string(),
  rows: z.array(z.object({ by: z.enum(['stage', 'area', 'type']), key: z.string(), words: Words, value: z.number(), of: z.int().optional(), cases: z.string() })),
})

/** A message that the stand-in for SMS shows, in demonstration only. */
export const InboxLetter = z.object({ id: z.string(), at: z.string(), words: Words, link: z.string().optional() })
