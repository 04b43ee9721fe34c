import { z } from 'zod'
import { Words } from './words.ts'

export const SignIn = z.object({ account: z.string().min(1).max(80), password: z.string().min(1).max(200), otp: z.string().max(10).optional() })
/** A resident proves a phone: first ask for a code, then give it back. */
export const AskCode = z.object({ phone: z.string().max(40) })
export const GiveCode = z.object({ phone: z.string().max(40), code: z.string().regex(/^\d{6}$/), name: z.string().max(120).optional() })

export const Session = z.object({
  kind: z.enum(['officer', 'resident', 'guest']),
  name: z.string().optional(),
  account: z.string().optional(),
  person: z.string().optional(),
  posts: z.array(z.object({ role: z.string(), roleWords: Words, body: z.object({ id: z.string(), name: Words }), area: z.object({ path: z.string(), words: Words }) })).optional(),
  /** Where this person's work begins: `/desk/dispatch`. */
  home: z.string(),
  mode: z.enum(['demo', 'production']),
  /** To be sent back as `X-CSRF-Token` with everything that changes something. */
  csrf: z.string(),
  city: z.object({ code: z.string(), words: Words }),
})
export type Session = z.infer<typeof Session>

export const SessionLine = z.object({ id: z.string(), device: z.string(), started: z.string(), seen: z.string(), here: z.boolean() })
