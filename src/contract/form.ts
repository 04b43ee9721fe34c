import { z } from 'zod'
import { Words } from './words.ts'

export const Widget = z.enum([
  'text', 'long', 'choice', 'choices', 'yes', 'count', 'money', 'day', 'area', 'body', 'account', 'person', 'phone', 'identity',
  'cause', 'code', 'files', 'group', 'list', 'replies',
])

export interface Field {
  name: string
  required: boolean
  widget: z.infer<typeof Widget>
  label: z.infer<typeof Words>
  help?: z.infer<typeof Words> | undefined
  options?: Record<string, z.infer<typeof Words>> | undefined
  among?: string[] | undefined
  /** Sent by programs, never asked of a person. */
  given?: true | undefined
  /** The least and the most of a number, where the form names them. */
  min?: number | undefined
  max?: number | undefined
  of?: Field[] | undefined
}

/** One question of a form; a screen draws a control for it, a paper twin a box. Money is whole fen; a day is `YYYY-MM-DD`. */
export const Field: z.ZodType<Field> = z.lazy(() => z.object({
  name: z.string(),
  required: z.boolean(),
  widget: Widget,
  label: Words,
  help: Words.optional(),
  options: z.record(z.string(), Words).optional(),
  among: z.array(z.string()).optional(),
  given: z.literal(true).optional(),
  min: z.int().optional(),
  max: z.int().optional(),
  of: z.array(Field).optional(),
}))

/** The fields with which a matter of a kind is opened, in the order in which they are asked. */
export const OpeningForm = z.array(Field)

/** An act that the reader may do now, or (with `not`) may do but not yet, with the reason. */
export const Allowed = z.object({
  act: z.string(),
  label: Words,
  help: Words.optional(),
  /** `help` speaks of this matter and says more than what always holds of the act. */
  noted: z.literal(true).optional(),
  tone: z.enum(['main', 'plain', 'quiet', 'danger']),
  /** One of the answers that the stage waits for: shown with the others of them. */
  now: z.literal(true).optional(),
  form: z.array(Field),
  /** What is filled in beforehand, in the shape of the payload. */
  start: z.record(z.string(), z.unknown()).optional(),
  not: Words.optional(),
})
export type Allowed = z.infer<typeof Allowed>
