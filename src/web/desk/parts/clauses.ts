import type { Field } from '../../../contract/form.ts'
import type { MatterView, Promised } from '../../../contract/matter.ts'
import { formatDay, parseDay } from '../../../domain/kernel/day.ts'
import { fen, formatFen } from '../../../domain/kernel/money.ts'
import { fill } from '../../../domain/kernel/words.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { typedOf } from '../../parts/form/start.ts'
import { asText } from '../../parts/form/typed.ts'
import type { TypedForm } from '../../parts/form/typed.ts'
import { deskWords } from '../../words/desk.ts'

const w = deskWords.clauses

/** Of which clauses an act can speak: what is booked is still open, what a call-back doubts stands as kept. */
const speaksOf: Readonly<Record<string, (one: Promised) => boolean>> = { 'record-payment': (one) => one.kept === undefined, visit: () => true }

/** Which clause is meant is chosen from the agreement and not typed as a number: its words, its sum, its day, and how far it is. */
export const withClauses = (fields: readonly Field[], { promises }: Pick<MatterView, 'promises'>, act: string): readonly Field[] => {
  const wanted = speaksOf[act]
  const spoken = wanted ? promises.filter(wanted) : []
  if (spoken.length === 0) return fields
  return fields.map((field) => (field.name === 'no' && field.widget === 'count'
    ? { ...field, widget: 'choice' as const, options: Object.fromEntries(spoken.map((one) => [String(one.no), clauseWords(one)])) } : field))
}

const clauseWords = ({ no, what, amount, paid, due, claimed, claimedAmount, kept }: Promised): Words => {
  const day = parseDay(due)
  const told = (language: 'zh' | 'en'): string => [
    `${no}. ${what}${amount === undefined ? '' : ` ${formatFen(fen(amount))}`}`,
    fill(w.byDay, { day: day ? formatDay(day, language) : due })[language],
    ...(kept !== undefined ? [w.kept[language]] : amount !== undefined && paid > 0 ? [fill(w.partPaid, { paid: formatFen(fen(paid)), open: formatFen(fen(amount - paid)) })[language]] : []),
    ...(claimed === undefined ? [] : [claimedAmount === undefined ? w.claimed[language] : fill(w.claimedSum, { amount: formatFen(fen(claimedAmount)) })[language]]),
  ].join(' · ')
  return { zh: told('zh'), en: told('en') }
}

/** When another clause is chosen, the sum that was filled in for the one before goes, and what is said to be paid of the new one comes; what was typed stays. */
export const withClaim = (fields: readonly Field[], { promises }: Pick<MatterView, 'promises'>, before: TypedForm, next: TypedForm): TypedForm => {
  if (before['no'] === next['no'] || !fields.some((field) => field.name === 'amount')) return next
  const claimOf = (no: unknown): string => {
    const claim = promises.find((one) => String(one.no) === no)?.claimedAmount
    return claim === undefined ? '' : asText(typedOf(fields, { amount: claim })['amount'])
  }
  const typed = asText(next['amount'])
  return typed === '' || typed === claimOf(before['no']) ? { ...next, amount: claimOf(next['no']) } : next
}
