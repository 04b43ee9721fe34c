import type { MatterView, Promised } from '../../../contract/matter.ts'
import type { Value } from '../base/value.ts'

/** Who may speak of a promise: who is owed says that they had it, who owes that they did it. */
const speaker: Readonly<Record<string, 'from' | 'to'>> = { 'say-received': 'to', 'say-paid': 'from' }

/** What the amount becomes with another clause: what is said to be paid of it, unless somebody typed one themselves. */
export const amountFor = (view: MatterView, before: Value, next: number, amount: Value): Value => {
  const claimOf = (no: Value): number | undefined => view.promises.find((one) => one.no === no)?.claimedAmount
  return amount === undefined || amount === claimOf(before) ? claimOf(next) : amount
}

/** The promises of an agreement in effect that are still open and that the reader may speak of in this act. */
export const openPromises = (view: MatterView, act: string): readonly Promised[] => {
  const me = view.parties.find((one) => one.me)?.person
  const side = speaker[act]
  return view.promises.filter((one) => one.kept === undefined && (side === undefined || one[side] === me))
}
