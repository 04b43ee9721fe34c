import type { Words } from '../../../domain/kernel/words.ts'
import { fillFrom, same } from '../../parts/say.ts'
import { partsWords } from '../../words/parts.ts'

const w = partsWords.outbox

/** Said when something that lay in the outbox has arrived; of what was opened with its code. */
export const sentWords = (what: Words, code: string | undefined): Words => (code === undefined ? fillFrom(w.sent, { what }) : fillFrom(w.sentCode, { what, code: same(code) }))
