import { z } from 'zod'
import { Words } from './words.ts'

const Unit = z.enum(['cases', 'share'])

export const ReportQuery = z.object({ from: z.string().max(10).optional(), to: z.string().max(10).optional(), area: z.string().max(40).optional(), kind: z.string().max(40).optional() })
export const ReportList = z.array(z.object({ name: z.string(), title: Words, formula: Words, base: Words, unit: Unit, kinds: z.array(z.string()) }))

/**
 * A number with how it was made. `unit` share: `value` and `rows[].value` lie between 0 and 1, `of` is their base; null when the base
 * is empty. Whoever may count but not list gets no addresses. Every `cases` is the address of the list behind its number; the desk's own list takes the same query:
 * `/api/matters?stage=…` is `/desk/matters?stage=…`.
 */
export const ReportAnswer = z.object({
  name: z.string(), title: Words, formula: Words, base: Words, unit: Unit, kind: z.string(),
  value: z.number().nullable(), of: z.int().optional(),
  period: z.object({ from: z.string().optional(), to: z.string() }),
  area: z.object({ path: z.string(), words: Words }),
  /** The cases behind the number, and those in its base. */
  cases: z.string().optional(), baseCases: z.string().optional(),
  rows: z.array(z.object({ by: z.enum(['stage', 'area', 'type']), key: z.string(), words: Words, value: z.number(), of: z.int().optional(), cases: z.string().optional() })),
})
