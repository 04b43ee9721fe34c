import { z } from 'zod'
import { Words } from './words.ts'

/** A message that the stand-in for SMS shows, in demonstration only. `link` is an address of our own. */
export const InboxLetter = z.object({ id: z.string(), at: z.string(), to: z.string(), words: Words, link: z.string().optional(), state: z.enum(['waiting', 'sent', 'given up']) })
