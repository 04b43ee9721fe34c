import type { Receipt } from '../../../contract/receipt.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { fillFrom } from '../../parts/say.ts'
import { receiptWords as w } from '../../words/desk-receipts.ts'

/** One line of a receipt: whose doing it was to take it in, and who has it. */
export const receiptLine = ({ receivedBy, with: centre }: Receipt): Words =>
  fillFrom(receivedBy ? w.takenNowAt : w.registeredNowAt, { centre: centre.name })
