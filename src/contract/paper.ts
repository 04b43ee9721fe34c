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
const Labelled = z.object({ label: Words, value: Words })
/** 司法确认申请书. A name stands in full (`full`) for the applicants themselves, and for an officer who has revealed it today. */
export const ApplicationPaper = z.object({
  code: z.string(), words: Words, body: Words,
  applicants: z.array(z.object({
    person: z.string(), sideWords: Words, form: z.string(), name: z.string(), full: z.boolean(),
    /** Who acts for them by a written power; absent while the name is masked. */
    agents: z.array(z.string()).optional(),
    /** They have asked already: how, and on which day. */
    asked: z.object({ way: Words, on: z.string() }).optional(),
  })),
  /** Absent where it is to be written in by hand; `settled` once it was applied to. */
  court: z.object({ name: Words, settled: z.boolean() }).optional(),
  request: Words, reasons: Words, clauses: z.array(Labelled), leftOut: z.array(Labelled), undertakings: z.array(Words), enclosures: z.array(Words), cite: Words,
  /** The last day for applying, until it was applied for. */
  by: z.string().optional(),
  appliedOn: z.string().optional(),
})
export type ApplicationPaper = z.infer<typeof ApplicationPaper>

/** 卷宗封面、卷内目录、备考表 of an archived matter. Days are calendar days; `items` are numbered by their place. */
export const CoversPaper = z.object({
  code: z.string(), words: Words, no: z.string(), title: Words, body: Words, mediators: z.array(z.string()),
  parties: z.array(z.object({ person: z.string(), sideWords: Words, name: z.string(), full: z.boolean() })),
  openedOn: z.string(), closedOn: z.string().optional(), archivedOn: z.string(), archivedBy: z.string(), outcome: Words, retention: Words.optional(),
  items: z.array(z.object({ words: Words, on: z.string().optional(), by: z.string().optional(), files: z.array(z.string()) })),
  note: z.string().optional(),
  lacking: z.array(Words),
})
export type CoversPaper = z.infer<typeof CoversPaper>
export type InquiryPaper = z.infer<typeof InquiryPaper>
export type PaperToSign = z.infer<typeof PaperToSign>
