import type { Words } from '../../../domain/kernel/words.ts'
import { understood } from '../../words/public-tell.ts'
import type { TriageAnswer } from '../base/draft.ts'

/** The door that is open to whoever does not want mediation. */
export interface NextDoor {
  readonly title: Words
  readonly why: Words
  readonly cite: Words
}

const court: NextDoor = { title: understood.court, why: understood.courtWhy, cite: understood.courtCite }
const arbitration: NextDoor = { title: understood.arbitration, why: understood.arbitrationWhy, cite: understood.arbitrationCite }

const adminSuit: NextDoor = { title: understood.adminSuit, why: understood.adminSuitWhy, cite: understood.adminSuitCite }

/** Where the law puts arbitration before a suit, the court would turn the person away: the ways of the answer say so, without a condition. */
export const nextDoor = ({ ways, against }: Pick<TriageAnswer, 'ways' | 'against'>): NextDoor =>
  (against ? adminSuit : ways.some((one) => one.channel === 'labour-arbitration' && one.when === undefined) ? arbitration : court)
