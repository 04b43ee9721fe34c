import { z } from 'zod'
import { Words } from './words.ts'

/** RFC 9457 problem details. `code` is stable; `title` and `detail` are in the asked language; `words` in both. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  words: Words,
  /** Places in the payload that need a correction: `parties.0.phone`. */
  fields: z.array(z.object({ path: z.string(), words: Words })).optional(),
  /** With code `stale`: what happened since the version the sender had. */
  changed: z.array(z.object({ seq: z.int(), what: Words, who: z.string(), at: z.string() })).optional(),
  trace: z.string().optional(),
})
export type Problem = z.infer<typeof Problem>
