import { z } from 'zod'
import { Words } from './words.ts'

/** A paper that is signed by hand. A name stands in full (`full`) only for an officer who has revealed it today, with the look on record. */
export const PaperToSign = z.object({
  code: z.string(),
  words: Words,
  body: Words,
  /** Everybody who mediates it, the one who presides first and marked where there are several. */
  mediators: z.array(z.object({ name: z.string(), presides: z.boolean() })),
  text: z.array(z.object({ label: Words, value: Words })),
  /** When it binds and what follows. */
  effect: z.array(Words),
  cite: Words.optional(),
  /** How a party may set their name to it; absent where it is signed as any paper. */
  hands: Words.optional(),
  signers: z.array(z.object({
    person: z.string(), sideWords: Words, form: z.string(), name: z.string(), full: z.boolean(),
    signed: z.object({ way: Words, on: z.string() }).optional(),
  })),
})
/** What somebody said to the mediator, to be read back and signed. `asked` stands in full (`full`) only for who may see it. */
export const InquiryPaper = z.object({
  code: z.string(), no: z.number(), words: Words, body: Words, asker: z.string(), asked: z.string(), full: z.boolean(), on: z.string(),
  lines: z.array(z.object({ label: Words, value: Words })),
  signed: z.object({ how: Words, refused: z.boolean(), why: z.string().optional() }).optional(),
})
export type InquiryPaper = z.infer<typeof InquiryPaper>
export type PaperToSign = z.infer<typeof PaperToSign>
