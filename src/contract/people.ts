import { z } from 'zod'

/** `why` is one of the reasons of the screen, or the reader's own words; the party reads it. */
export const RevealAsk = z.object({ person: z.uuid(), what: z.string().max(40), why: z.string().max(200) })
/** Without a value when nothing of the kind was ever given. */
export const Revealed = z.object({ what: z.string(), value: z.string().optional() })

/** An officer's own relation to a party: from then on they are not the mediator of that person's matters. */
export const ConflictAsk = z.object({ person: z.uuid(), conflict: z.enum(['kin', 'same-firm', 'earlier-agent', 'village']), until: z.string().regex(/^\d{4}-\d{2}-\d{2}$/).optional() })
export const ConflictDone = z.object({ declared: z.literal(true) })

/** What the window has typed so far of somebody. */
export const EarlierAsk = z.object({ name: z.string().max(120).optional(), phone: z.string().max(40).optional(), idNumber: z.string().max(40).optional() })
