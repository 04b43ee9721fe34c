import { z } from 'zod'
import { Allowed } from './form.ts'
import { Words } from './words.ts'

export const Place = z.object({ path: z.string(), words: Words })
export const BodyRef = z.object({ id: z.string(), name: Words, kind: z.string() })
export const AccountRef = z.object({ id: z.string(), name: z.string(), title: Words.optional() })

/** Colour never alone: `light` goes with words and a shape. green: more than a third of the time left; yellow: a third or less; red: past. */
export const Clock = z.object({
  name: z.string(),
  words: Words,
  started: z.string(),
  due: z.string(),
  /** Of a term counted in hours: the first moment that is too late (ISO, UTC). Absent where the whole day `due` is in time. */
  at: z.string().optional(),
  /** Calendar days from today to `due`; negative when past. */
  left: z.int(),
  light: z.enum(['green', 'yellow', 'red', 'paused']),
  /** What happens by itself when nobody acts. */
  thereafter: Words,
  cite: Words.optional(),
  warnings: z.array(Words),
})
export type Clock = z.infer<typeof Clock>

export const MatterLine = z.object({
  id: z.string(),
  kind: z.string(),
  code: z.string(),
  title: Words,
  stage: z.string(),
  stageWords: Words,
  place: Place,
  body: BodyRef,
  /** The centre that took it in for another (首接单位). */
  receivedBy: BodyRef.optional(),
  assignee: AccountRef.optional(),
  court: BodyRef.optional(),
  type: z.string().optional(),
  amount: z.int().optional(),
  headcount: z.int().optional(),
  origin: z.string().optional(),
  channel: z.string().optional(),
  outcome: z.string().optional(),
  flags: z.array(z.string()),
  risk: z.string(),
  sealed: z.boolean(),
  held: z.enum(['frozen', 'suspended']).optional(),
  due: z.string().optional(),
  openedOn: z.string(),
  version: z.int(),
})
export type MatterLine = z.infer<typeof MatterLine>

/** `total` is exact up to 1,000 and then `"1000+"`. `next` and `previous` are cursors for keyset pages. */
export const MatterPage = z.object({
  items: z.array(MatterLine),
  total: z.union([z.int(), z.literal('1000+')]),
  next: z.string().optional(),
  previous: z.string().optional(),
})
export type MatterPage = z.infer<typeof MatterPage>

export const MatterQuery = z.object({
  kind: z.string().optional(),
  /** One stage or several, comma-separated. */
  stage: z.string().optional(),
  /** A queue of the kind by name: sets stage and more. */
  queue: z.string().optional(),
  area: z.string().optional(),
  body: z.string().optional(),
  assignee: z.string().optional(),
  /** `late`, `today`, `week`, or a day: due on or before it. */
  due: z.string().optional(),
  type: z.string().optional(),
  flag: z.string().optional(),
  /** Opened on or after, on or before this day. */
  from: z.string().max(10).optional(),
  to: z.string().max(10).optional(),
  /** One outcome or several, comma-separated; `none` for matters that have none yet. */
  outcome: z.string().max(200).optional(),
  held: z.enum(['frozen', 'suspended']).optional(),
  /** `yes`: only what has not ended: the same as the open matters of `GET /api/watch`. */
  open: z.enum(['yes']).optional(),
  /** `none`: only what lies in the city and in no town of it yet. */
  town: z.enum(['none']).optional(),
  /** `yes`: only what ran past a legal day, now or ever. */
  overran: z.enum(['yes']).optional(),
  q: z.string().max(200).optional(),
  sort: z.enum(['due', 'newest', 'oldest']).optional(),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
})

export const FactView = z.object({
  seq: z.int(),
  kind: z.string(),
  words: Words,
  /** One sentence or two for a person; private parts are left out for those who may not see them. */
  summary: Words.optional(),
  by: z.object({ name: z.string(), role: Words }),
  at: z.string(),
  stage: z.string(),
  stageWords: Words,
})
export type FactView = z.infer<typeof FactView>

/** What helps a party to take part; for who handles the matter and for the party, never for the other side. */
export const NeedsView = z.object({
  language: Words.optional(),
  age: Words.optional(),
  aids: z.array(Words),
  /** Who fills in for them: masked like a party, and `may` says how far it goes. */
  helper: z.object({ person: z.string(), name: z.string(), relation: Words, phone: z.string().optional(), may: Words }).optional(),
})

export const PartyView = z.object({
  person: z.string(),
  side: z.string(),
  sideWords: Words,
  form: z.string(),
  /** Masked unless the reader is this party, or has revealed it. */
  name: z.string(),
  /** How the texts of this matter call them, where that is not `name`: a signer must know which of three alike they are. */
  called: z.string().optional(),
  phone: z.string().optional(),
  idNumber: z.string().optional(),
  agent: z.string().optional(),
  owned: z.string().optional(),
  /** The day on which their data were last put right. */
  corrected: z.string().optional(),
  /** Whether this party has agreed to mediation; absent while unasked. */
  consent: z.enum(['yes', 'no']).optional(),
  needs: NeedsView.optional(),
  /** Relations of the reading officer to this party, on record today; `until` is the last day. */
  apart: z.array(z.object({ words: Words, until: z.string().optional() })).optional(),
  me: z.boolean(),
})
export type PartyView = z.infer<typeof PartyView>

/** A case code and a share of the road, for the strip on top of a matter. */
export const RoadStep = z.object({ step: z.string(), words: Words, state: z.enum(['done', 'now', 'ahead', 'skipped']), days: z.number().optional() })

export const PaperView = z.object({ name: z.string(), words: Words, must: z.boolean(), present: z.boolean(), from: Words })

/** A block of the matter's own content, drawn the same way for every kind: label and value, or a table. */
export const Panel = z.object({
  name: z.string(),
  words: Words,
  lines: z.array(z.object({ label: Words, value: Words, tone: z.enum(['plain', 'good', 'warn', 'bad']).optional() })),
  /** The same as a table, for paper: a row has a cell for each head, a cell what is said in it; `notes` are of the whole. */
  grid: z.object({ heads: z.array(Words), rows: z.array(z.array(z.array(Words))), notes: z.array(Words) }).optional(),
})

/** One promise of an agreement in effect. `from` and `to` are parties; amounts are fen, `claimedAmount` what the debtor says of it; `due`, `claimed` and `kept` are days. */
export const Promised = z.object({
  no: z.int(), from: z.string(), to: z.string(), what: z.string(), amount: z.int().optional(), paid: z.int(),
  due: z.string(), claimed: z.string().optional(), claimedAmount: z.int().optional(), kept: z.string().optional(),
})
export type Promised = z.infer<typeof Promised>

/** One sentence of a claim, which answers name by `no`. `amount` is fen, `on` a day. */
export const Stated = z.object({ no: z.int(), what: Words, text: z.string(), amount: z.int().optional(), on: z.string().optional() })
export type Stated = z.infer<typeof Stated>

export const MatterView = MatterLine.extend({
  /** The one sentence for a party: where it is, who has it, by when. */
  plain: Words,
  road: z.array(RoadStep),
  clocks: z.array(Clock),
  parties: z.array(PartyView),
  panels: z.array(Panel),
  promises: z.array(Promised),
  /** Absent where the claim was not put line by line. */
  statements: z.array(Stated).optional(),
  papers: z.array(PaperView),
  facts: z.array(FactView),
  allowed: z.array(Allowed),
  /** Records of what somebody said, to print; for officers of the matter alone. */
  records: z.array(z.object({ no: z.number(), words: Words, on: z.string(), signed: z.boolean() })),
  /** What this reader may do beside the acts: see masked data, say what they are to a party, print what is to be signed by hand, the joint application to the court, the covers of the archived file. */
  may: z.array(z.enum(['reveal', 'disclose', 'to-sign', 'application', 'covers'])),
  links: z.array(z.object({ id: z.string(), code: z.string(), title: Words, kind: z.string() })),
  /** `from`: the code of a matter that went into this one, with whose file it lies. */
  files: z.array(z.object({ id: z.string(), name: z.string(), type: z.string(), size: z.int(), at: z.string(), by: z.string(), from: z.string().optional() })),
  openedAt: z.string(),
  /** Questions of this matter that the reading judge answered in mediation: code, and the day. */
  advised: z.array(z.object({ code: z.string(), on: z.string() })).optional(),
  /** What others did with the masked data of the reader, when the reader is a party. */
  looks: z.array(z.object({ who: z.string(), what: Words, why: Words, at: z.string() })).optional(),
})
export type MatterView = z.infer<typeof MatterView>

/**
 * Answer to an act or an opening: the new version and how it now stands. `gone`: whoever did it sees it no more (or never did); who has it, and how
 * it stands there.
 */
export const ActDone = z.object({
  id: z.string(), code: z.string(), version: z.int(), stage: z.string(), stageWords: Words, repeated: z.boolean(), gone: z.object({ with: BodyRef, plain: Words, lines: z.array(z.object({ label: Words, value: Words })) }).optional(),
})
export type ActDone = z.infer<typeof ActDone>
