import { z } from 'zod'
import { Words } from './words.ts'

export const TriageAsk = z.object({
  text: z.string().min(1).max(40_000),
  /** What is wanted, where it is told apart from what happened: sums and warnings that only stand there are read as well. */
  claim: z.string().max(40_000).optional(),
  place: z.string().max(60).optional(),
  /** The type that the person chose where the reading was unsure or wrong: law, ways and door follow it; `unsure` when they do not know: then what holds for all. */
  type: z.string().max(40).optional(),
})

export const TriageAnswer = z.object({
  type: z.string(),
  typeWords: Words,
  /** False when the text does not say enough; then ask, do not guess. Law, ways and door then are what holds for all, unless a type was chosen. */
  sure: z.boolean(),
  ranked: z.array(z.object({ type: z.string(), words: Words, p: z.number() })),
  /** `p` is a share among these; `sure` when the text itself speaks strongly for the cause and it belongs to `type`. */
  causes: z.array(z.object({ code: z.string(), name: z.string(), p: z.number(), sure: z.boolean() })),
  flags: z.array(z.object({
    flag: z.string(), words: Words,
    /** `start` and `end` count UTF-16 units of the text that `from` names. */
    evidence: z.array(z.object({ text: z.string(), start: z.int(), end: z.int(), from: z.enum(['story', 'claim']) })),
    /** What is said outright: a threat to life or with fire, the intention to end one's own life, a child who is harmed. */
    dangers: z.array(z.enum(['threat', 'self', 'child'])).optional(),
  })),
  /** Each sum once, with the text that names it. */
  amounts: z.array(z.object({ fen: z.int(), text: z.string(), from: z.enum(['story', 'claim', 'both']) })),
  place: z.object({ path: z.string(), words: Words }).optional(),
  reasons: z.array(z.string()),
  route: z.object({ channel: z.string(), channelWords: Words, body: z.object({ id: z.string(), name: Words }).optional(), reason: Words, rule: z.string() }).optional(),
  /** The words by which it is a quarrel with an authority over what it did: people's mediation cannot decide it, reconsideration leads the ways, and no door is suggested. */
  against: z.string().optional(),
  law: z.array(z.object({ words: Words, cite: Words })),
  /** Ways open to the person, each with time and cost; with the case for which it is open, where the type does not say so. */
  ways: z.array(z.object({ channel: z.string(), words: Words, when: Words.optional(), time: Words, cost: Words, effect: Words, cite: Words })),
})
export type TriageAnswer = z.infer<typeof TriageAnswer>
