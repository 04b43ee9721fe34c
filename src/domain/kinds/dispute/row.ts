import { parseFileNumber } from '../../law/numbering.ts'
import type { Row } from '../../matter/state.ts'
import { awaitsHead, returnedFlags } from '../../words/flags.ts'
import { headDecides } from './state.ts'
import type { DisputeState } from './state.ts'

/** What lists, counts and search keep of a dispute. */
export const row = (state: DisputeState): Row => ({
  // What nobody has settled is counted and listed as no type, not as “other”.
  type: state.typeUnsure ? undefined : state.type, amount: state.amount, headcount: state.headcount, origin: state.origin, channel: state.channel,
  outcome: state.end?.outcome,
  flags: [...state.flags, ...(state.settledRoute ? [] : returnedFlags(state.returns.length)), ...(state.stage === 'accepted' && headDecides(state) ? [awaitsHead] : [])],
  search: [state.code, ...state.parties.map((party) => party.name), state.claim, state.story, state.caseNo ?? ''].join('\n'),
  links: state.linked,
  number: numberOf(state.file),
})

/** A file that was numbered in some other way has no place in a series. */
const numberOf = (file: string | undefined): Row['number'] => {
  const parts = file === undefined ? undefined : parseFileNumber(file)
  return parts && { series: `${parts.year} ${parts.series}`, n: parts.n }
}
