import type { MatterView } from '../../../contract/matter.ts'
import { dayOf, daysBetween, parseMoment } from '../../../domain/kernel/day.ts'
import { fen, formatFen } from '../../../domain/kernel/money.ts'
import type { Words } from '../../../domain/kernel/words.ts'
import { counted } from '../../parts/say.ts'
import { courtWords } from '../../words/desk-screens.ts'

const w = courtWords.red
const dayOfFact = (at: string | undefined) => {
  const moment = at === undefined ? undefined : parseMoment(at)
  return moment && dayOf(moment)
}

/**
 * Points at which forged or sham agreements have shown themselves (practice C2–C4): shown to the judge with their reason, to be
 * asked about. They refuse nothing.
 */
export const redFlags = (matter: MatterView): readonly Words[] => {
  const first = (kind: string) => dayOfFact(matter.facts.find((fact) => fact.kind === kind)?.at)
  const signedFor = first('signed-for')
  const effective = first('effective')
  const quick = signedFor && effective ? daysBetween(signedFor, effective) : undefined
  const principals = matter.parties.filter((party) => party.side !== 'third')
  const ends = principals.flatMap((party) => (party.phone ? [party.phone.slice(-4)] : []))
  const round = matter.amount !== undefined && matter.amount >= 1_000_000 && matter.amount % 1_000_000 === 0
  return [
    ...(quick !== undefined && quick <= 1 ? [counted(w.quick, Math.max(1, quick))] : []),
    ...(matter.facts.some((fact) => fact.kind === 'session') ? [] : [w.noSession]),
    ...(round && matter.amount !== undefined ? [counted(w.round, 0, { amount: formatFen(fen(matter.amount)) })] : []),
    ...(new Set(ends).size < ends.length ? [w.samePhone] : []),
    ...principals.filter((party) => !party.owned).map((party) => counted(w.notOwned, 0, { who: party.name })),
  ]
}
