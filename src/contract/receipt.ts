import { z } from 'zod'
import { BodyRef, Place } from './matter.ts'

/** What a centre keeps of a matter that it took in for another, once that one has signed; of what somebody registered and may not read, the code, the day and the centre alone. */
export const Receipt = z.object({
  code: z.string(), openedOn: z.string(), place: Place.optional(), receivedBy: BodyRef.optional(), with: BodyRef,
  /** The day from which `with` answers for it. */
  since: z.string().optional(),
})
export type Receipt = z.infer<typeof Receipt>

/** `next` is the cursor of the page that follows. */
export const ReceiptPage = z.object({ items: z.array(Receipt), next: z.string().optional() })
export type ReceiptPage = z.infer<typeof ReceiptPage>

export const ReceiptQuery = z.object({ q: z.string().max(60).optional(), cursor: z.uuid().optional() })
