import { z } from 'zod'
import { Words } from './words.ts'

export const SignIn = z.object({ account: z.string().min(1).max(80), password: z.string().min(1).max(200), otp: z.string().max(10).optional() })
/** A resident proves a phone: first ask for a code, then give it back. */
export const AskCode = z.object({ phone: z.string().max(40) })
export const GiveCode = z.object({ phone: z.string().max(40), code: z.string().regex(/^\d{6}$/), name: z.string().max(120).optional() })
/** Seconds until another code may be asked for. */
export const CodeSent = z.object({ wait: z.int() })

export const Session = z.object({
  kind: z.enum(['officer', 'resident', 'guest']),
  name: z.string().optional(),
  account: z.string().optional(),
  login: z.string().optional(),
  person: z.string().optional(),
  posts: z.array(z.object({ role: z.string(), roleWords: Words, body: z.object({ id: z.string(), name: Words }), area: z.object({ path: z.string(), words: Words }) })).optional(),
  /** What must be done before anything else: set up one-time codes. Until then the session may do only that. */
  needs: z.enum(['totp']).optional(),
  /** One-time codes are in force for this account. */
  hasTotp: z.literal(true).optional(),
  /** The posts of this account sign in with one-time codes here: its holder cannot take them off. */
  mustTotp: z.literal(true).optional(),
  /** The search finds by a whole phone or identity number too: this officer may see some of them. */
  findsByNumber: z.literal(true).optional(),
  /** Where this person's work begins: `/desk/dispatch`. */
  home: z.string(),
  mode: z.enum(['demo', 'production']),
  /** To be sent back as `X-CSRF-Token` with everything that changes something; empty for a guest. */
  csrf: z.string(),
  city: z.object({ code: z.string(), words: Words }),
  /** Name of the city's own identity system, when sign-in through it is offered (`/api/oidc/start`). */
  oidc: z.string().optional(),
  /** The largest file that is taken, in bytes. */
  uploadBytes: z.int(),
})
export type Session = z.infer<typeof Session>

export const SessionLine = z.object({ id: z.string(), device: z.string(), started: z.string(), seen: z.string(), here: z.boolean() })

export const ChangePassword = z.object({ old: z.string().min(1).max(200), fresh: z.string().min(1).max(300) })
/** How many other sessions ended with it. */
export const PasswordChanged = z.object({ ended: z.int() })

/** Setting up one-time codes: `uri` goes into a QR code, `secret` is for typing. In force once a code of it was given. */
export const OtpAsk = z.object({ otp: z.string().max(10).optional() })
export const OtpProposed = z.object({ secret: z.string(), uri: z.string() })
export const OtpGiven = z.object({ otp: z.string().min(6).max(10) })

/** A one-time link: first the page asks whose it is, then it sets the password. */
export const LinkLook = z.object({ link: z.string().min(20).max(100) })
export const LinkOwner = z.object({ login: z.string(), name: z.string(), purpose: z.enum(['first', 'reset']) })
export const LinkUse = z.object({ link: z.string().min(20).max(100), password: z.string().min(1).max(300), otp: z.string().max(10).optional() })

/** OAuth 2 client credentials, as RFC 6749 writes them; the client may stand in the `Authorization` header instead. */
export const TokenAsk = z.object({ grant_type: z.literal('client_credentials'), client_id: z.string().max(80).optional(), client_secret: z.string().max(200).optional() })
export const Token = z.object({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.int() })
